import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PageData } from '../../src/toolkit/chunks.js';
import { build, players } from '../../src/toolkit/build.js';
import { bytesOf, textOf } from '../../src/toolkit/files.js';
import { dataIn } from '../../src/toolkit/package/page.js';
import { unzip } from '../../src/toolkit/package/zip.js';
import { sizesOf } from '../../src/toolkit/sizes.js';
import { built, packageOf, player, stub } from './package-samples.js';
import { bad, controls, good, repository } from './samples.js';
import { complaints } from './xsd.js';

const none = new Uint8Array();
const scorm12 = packageOf('scorm12');
const page = textOf(scorm12.files.get('index.html') ?? none) ?? '';

describe('build', () => {
  it('makes a zip for every standard, a web folder and the key sheet', () => {
    expect([...built().dist.keys()].map((name) => name.replace(/\.[0-9A-Za-z]{8}\./, '.HASH.'))).toEqual([
      'small-course-1.2.0-scorm12.zip',
      'small-course-1.2.0-scorm2004-3.zip',
      'small-course-1.2.0-scorm2004-4.zip',
      'small-course-1.2.0-cmi5.zip',
      'small-course-1.2.0-web.zip',
      'web/index.html',
      'web/player.HASH.js',
      'web/views.HASH.js',
      'web/player.HASH.css',
      'web/logic.HASH.js',
      expect.stringMatching(/^web\/.*\.HASH\.js$/),
      'report/keys.html',
      'report/keys.csv',
    ]);
  });

  it('makes the same bytes every time', () => {
    const [first, second] = [built(), built(new Map([...good].reverse()))];
    expect([...second.dist]).toEqual([...first.dist]);
  });

  it('makes packages only for the standards that course.yaml names', () => {
    const course = textOf(good.get('course.yaml') ?? none) ?? '';
    const files = new Map([...good, ['course.yaml', bytesOf(`${course}\npackages: { standards: [cmi5] }\n`)]]);
    expect(built(files).packages.map(({ standard }) => standard)).toEqual(['cmi5']);
  });

  it('makes nothing of content with errors', () => {
    const { dist, checked } = built(bad('cycle'));
    expect([dist.size, checked.problems.length]).toEqual([0, 1]);
  });

  it.each(players.map((name) => [name]))('fails without the player “%s” rather than leave a package out', (name) => {
    const without = Object.fromEntries(Object.entries(player).filter(([one]) => one !== name));
    expect(() => build({ files: good, player: without, controls, words: {}, people: {} })).toThrow(
      `no player “${name}”`,
    );
  });

  it('puts the player of its standard into each package', () => {
    const own = Object.fromEntries(
      players.map((name) => [name, { js: bytesOf(`"${name}"`), views: bytesOf(`"${name} views"`) }]),
    );
    const carried = build({ files: good, player: own, controls, words: {}, people: {} }).packages.map(
      ({ standard, files }) => {
        const script = (start: string) => textOf([...files].find(([name]) => name.startsWith(start))?.[1] ?? none);
        return [standard, script('player.'), script('views.')];
      },
    );
    expect(carried).toEqual([
      ['scorm12', '"scorm12"', '"scorm12 views"'],
      ['scorm2004-3', '"scorm2004"', '"scorm2004 views"'],
      ['scorm2004-4', '"scorm2004"', '"scorm2004 views"'],
      ['cmi5', '"cmi5"', '"cmi5 views"'],
      ['web', '"local"', '"local views"'],
    ]);
  });

  it('has names that change with the content', () => {
    const names = (css: string) => {
      const dist = build({
        files: good,
        player: { ...player, scorm12: { ...stub, css: bytesOf(css) } },
        controls,
        words: {},
        people: {},
      });
      return [...packageOf('scorm12', dist).files.keys()].filter((name) => name.startsWith('player.'));
    };
    const [first, second] = [names('a{}'), names('b{}')];
    expect(first[0]).toBe(second[0]);
    expect(first[1]).not.toBe(second[1]);
  });
});

describe('every package', () => {
  const packages = built().packages.map((one) => [one.standard, one] as const);

  it.each(packages)('of %s has hashed names but for what an LMS or a schema names', (_, { files }) => {
    const plain = [...files.keys()].filter((name) => !/\.[0-9A-Za-z]{8}\.(?:js|css)$/.test(name));
    const described = /^(?:index\.html|imsmanifest\.xml|cmi5\.xml)$|\.(?:xsd|dtd)$/;
    expect(plain.filter((name) => !described.test(name))).toEqual([]);
  });

  it.each(packages)('of %s has scripts in .js only, and no type that servers do not know', (_, { files }) => {
    const types = new Set([...files.keys()].map((name) => name.replace(/.*\./, '')));
    expect([...types].filter((type) => !['html', 'js', 'css', 'xml', 'xsd', 'dtd'].includes(type))).toEqual([]);
  });

  it.each(packages)('of %s names nothing in its page that it lacks', (_, { files }) => {
    const html = textOf(files.get('index.html') ?? none) ?? '';
    const named = [...html.matchAll(/\s(?:src|href)="([^":]+)"/g)].map(([, name]) => name);
    expect(named.filter((name) => !files.has(name ?? ''))).toEqual([]);
  });

  it('holds the same course, whatever the standard', () => {
    const course = (id: string) => JSON.stringify(dataIn(textOf(packageOf(id).files.get('index.html') ?? none) ?? ''));
    expect(new Set(['scorm12', 'scorm2004-3', 'scorm2004-4', 'cmi5', 'web'].map(course)).size).toBe(1);
  });
});

describe('the page', () => {
  it('carries the course as data that cannot end its element', () => {
    expect(/<script type="text\/plain" id="course">[\w+/=]+<\/script>/.test(page)).toBe(true);
    expect(dataIn(page)).toMatchObject({ course: { id: 'small-course' }, text: { title: 'Small & <good>' } });
  });

  it('shows its title and its parts before the script runs, and a line where none runs', () => {
    expect(page).toContain('<div id="player">\n<h1>Small &amp; &lt;good&gt;</h1>');
    const { course, text } = dataIn(page) as PageData;
    expect(
      [...page.matchAll(/value="(\d+)" autocomplete="off"><span>([^<]*)</g)].map(([, n, title]) => [n, title]),
    ).toEqual(course.units.map(({ id }, n) => [`${n}`, text.titles[id]]));
    expect(page).toMatch(/<noscript><p>[^<]+<\/p><\/noscript>/);
  });

  it('has a strict policy and nothing inline but data and the one style sheet that the policy names', () => {
    expect(page).toContain("default-src 'none'; script-src 'self'");
    expect(page).toContain("connect-src 'self';");
    const cmi5 = textOf(packageOf('cmi5').files.get('index.html') ?? none);
    expect(cmi5).toContain('connect-src *;');
    const [style, inside = ''] = /<style>([^<]*)<\/style>/.exec(page) ?? [];
    const hash = createHash('sha256').update(inside).digest('base64');
    expect(page).toContain(`style-src 'self' 'sha256-${hash}';`);
    const others = page.slice(0, page.indexOf('text/plain')).replace(style ?? '', '');
    expect(others).not.toMatch(/<style|\sstyle=|\son[a-z]+=|https?:/);
  });

  it('is counted with its first script and style, and the player with all of its scripts', () => {
    const { launch, scripts } = sizesOf(scorm12.files);
    expect(launch).toHaveLength(3);
    expect(scripts.map((bytes) => textOf(bytes))).toEqual(['void 0;', 'void 1;']);
  });
});

describe('the course of this repository', () => {
  it('has a catalogue record that is a valid manifest itself', () => {
    expect(complaints('scorm12', readFileSync(join(repository, 'imsmanifest.xml')))).toEqual([]);
  });
});

describe('zip', () => {
  it('has sorted names and gives its files back', () => {
    const names = [...(unzip(scorm12.zip)?.keys() ?? [])];
    expect(names).toEqual([...scorm12.files.keys()].sort());
  });

  it('is undefined for what is no zip', () => {
    expect(unzip(bytesOf('not a zip'))).toBeUndefined();
  });
});
