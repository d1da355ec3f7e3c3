import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { standards } from '../../src/toolkit/package/standards.js';
import { bytesOf } from '../../src/toolkit/files.js';
import { packageMessages } from '../../src/toolkit/problems/package-messages.js';
import { verify, verifyFiles } from '../../src/toolkit/verify/verify.js';
import { edited, manifestOf, packageOf } from './package-samples.js';
import { told } from './samples.js';
import { zipped } from './verify-mutations.js';
import { badManifests } from './verify-samples-manifest.js';
import { badPackages } from './verify-samples.js';
import { check } from './xsd.js';

const findings = (zip: Uint8Array): readonly string[] =>
  verify('some.zip', zip, check).problems.map(({ file, line, code }) => `${file}:${line} ${code}`);

describe('verify finds in', () => {
  it.each([...badPackages, ...badManifests].map((one) => [one.what, one] as const))('%s', (_, { zip, finds }) => {
    expect(findings(zip)).toEqual(finds);
  });
});

describe('verify', () => {
  const lms = standards.map(({ id }) => id).filter((id) => id !== 'web');

  it.each(lms)('has nothing against the package for %s', (id) => {
    expect(told(verify('some.zip', packageOf(id).zip, check).problems)).toBe('');
  });

  it('has a remedy for everything it says', () => {
    const without = Object.entries(packageMessages).filter(
      ([, { hint }]) => hint.replace(/\[\[.*?\]\]/g, '?').trim() === '',
    );
    expect(without).toEqual([]);
  });

  it('names the file found where a manifest lies too deep', () => {
    const deep = new Map([...packageOf('scorm12').files].map(([name, bytes]) => [`course/${name}`, bytes]));
    expect(verifyFiles('some.zip', deep).problems).toMatchObject([
      { code: 'no-manifest', params: { found: 'course/imsmanifest.xml' } },
    ]);
  });

  it('points at the value in the manifest', () => {
    const { problems } = verifyFiles('some.zip', edited('scorm12', 'default="organization"', 'default="other"'));
    const line =
      manifestOf('scorm12')
        .split('\n')
        .findIndex((one) => one.includes('<organizations')) + 1;
    expect(problems[0]).toMatchObject({ file: 'imsmanifest.xml', line, column: 27, length: 5 });
  });

  it('points at the element that a schema objects to', () => {
    const { problems } = verifyFiles('some.zip', edited('scorm12', 'isvisible', 'isvisable'), check);
    expect(problems).toMatchObject([{ code: 'schema-attribute', params: { element: 'item', attribute: 'isvisable' } }]);
    expect(problems[0]?.column).toBe(73);
  });

  it('says a thing once, in its own words rather than in the schema’s', () => {
    const files = edited('scorm12', 'scormtype="sco"', 'scormtype="SCO"');
    expect(check('scorm12', manifestOf('scorm12').replace('"sco"', '"SCO"'))).toHaveLength(1);
    expect(verifyFiles('some.zip', files, check).problems).toHaveLength(1);
  });
});

describe('verify takes from other tools', () => {
  const { files } = packageOf('scorm12');
  const manifest = files.get('imsmanifest.xml') ?? new Uint8Array();
  const given = (text: string | Uint8Array): Uint8Array =>
    zipped(new Map([...files, ['imsmanifest.xml', typeof text === 'string' ? bytesOf(text) : text]]));

  it.each<[string, Uint8Array]>([
    ['folders as entries', zipSync({ ...Object.fromEntries(files), 'images/': new Uint8Array() })],
    ['no compression', zipSync(Object.fromEntries(files), { level: 0 })],
    ['a comment at the end', withComment(zipped(files), 'made elsewhere')],
    ['a byte order mark', given(Uint8Array.of(0xef, 0xbb, 0xbf, ...manifest))],
    ['Windows line ends', given(manifestOf('scorm12').replaceAll('\n', '\r\n'))],
    ['another prefix', given(manifestOf('scorm12').replaceAll('adlcp:', 'adl:').replace('xmlns:adlcp', 'xmlns:adl'))],
    ['no schemaLocation', given(manifestOf('scorm12').replace(/ xsi:schemaLocation="[^"]*"/, ''))],
    [
      'Latin-1',
      given(latin1(manifestOf('scorm12').replace('UTF-8', 'ISO-8859-1').replace('A course', 'Été, a course'))),
    ],
    ['UTF-16', given(utf16(manifestOf('scorm12').replace('UTF-8', 'UTF-16')))],
    [
      'an address with a query',
      given(manifestOf('scorm12').replace('href="index.html"', 'href="index.html?lms=1#top"')),
    ],
    [
      'a file on another host',
      given(manifestOf('scorm12').replace('<file ', '<file href="https://example.com/a.js"/><file ')),
    ],
    ['a base', given(manifestOf('scorm12').replace('<resources>', '<resources xml:base="./">'))],
  ])('%s', (_, zip) => {
    expect(findings(zip)).toEqual([]);
  });
});

function withComment(zip: Uint8Array, comment: string): Uint8Array {
  const out = Uint8Array.of(...zip, ...bytesOf(comment));
  new DataView(out.buffer).setUint16(zip.length - 2, comment.length, true);
  return out;
}
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));

describe('verify never throws', () => {
  const ids = ['scorm12', 'scorm2004-3', 'scorm2004-4', 'cmi5'] as const;

  it('over 500 zips with bytes changed', () => {
    const zips = ids.map((id) => packageOf(id).zip);
    const change = fc.tuple(fc.nat({ max: 1 << 20 }), fc.nat({ max: 255 }));
    const run = (which: number, changes: readonly (readonly [number, number])[], cut: number): void => {
      const zip = (zips[which] ?? new Uint8Array()).slice();
      for (const [at, byte] of changes) zip[zip.length - 1 - (at % zip.length)] = byte;
      verify('some.zip', zip.subarray(0, zip.length - (cut > 90 ? cut : 0)), check);
    };
    fc.assert(
      fc.property(fc.nat({ max: 3 }), fc.array(change, { minLength: 1, maxLength: 6 }), fc.nat({ max: 99 }), run),
      {
        numRuns: 500,
        seed: 4,
      },
    );
  });

  it('over 500 manifests with pieces taken out, doubled or exchanged', () => {
    const run = (which: number, from: number, length: number, to: number, what: number): void => {
      const id = ids[which] ?? 'cmi5';
      const text = manifestOf(id);
      const [start, size] = [from % text.length, length % 60];
      const piece = text.slice(start, start + size);
      const rest = text.slice(0, start) + text.slice(start + size);
      const at = to % rest.length;
      const wrong = what === 0 ? rest : what === 1 ? text + piece : rest.slice(0, at) + piece + rest.slice(at);
      const name = id === 'cmi5' ? 'cmi5.xml' : 'imsmanifest.xml';
      verifyFiles('some.zip', new Map([...packageOf(id).files, [name, bytesOf(wrong)]]), check);
    };
    const any = fc.nat({ max: 1 << 20 });
    fc.assert(fc.property(fc.nat({ max: 3 }), any, any, any, fc.nat({ max: 2 }), run), { numRuns: 500, seed: 4 });
  });

  it('over entities that grow', () => {
    const entities = Array.from({ length: 12 }, (_, i) => `<!ENTITY e${i + 1} "&e${i};&e${i};&e${i};&e${i};">`).join(
      '',
    );
    const bomb = `<!DOCTYPE manifest [<!ENTITY e0 "ha">${entities}]><manifest identifier="a"><metadata>&e12;</metadata></manifest>`;
    const files = new Map([...packageOf('scorm12').files, ['imsmanifest.xml', bytesOf(bomb)]]);
    expect(verifyFiles('some.zip', files, check).problems.length).toBeGreaterThan(0);
  });
});
