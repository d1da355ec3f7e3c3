import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../src/toolkit/files.js';
import { readRecord } from '../../src/toolkit/manifest/record.js';
import type { PackageOptions } from '../../src/toolkit/package/options.js';
import { source } from '../../src/toolkit/source/source.js';
import { treeOf, type Element } from '../../src/toolkit/verify/tree.js';
import { verify } from '../../src/toolkit/verify/verify.js';
import { built, manifestOf, packageOf } from './package-samples.js';
import { changed, good, told } from './samples.js';
import { check, complaints } from './xsd.js';

const standards = ['scorm12', 'scorm2004-3', 'scorm2004-4', 'cmi5'] as const;
type Standard = (typeof standards)[number];

const everything: Partial<PackageOptions> = { masteryScore: true, hideNavigation: true };
const titled = changed(
  'imsmanifest.xml',
  '<imsmd:language>en</imsmd:language>',
  '<imsmd:catalogentry><imsmd:catalog>URI</imsmd:catalog><imsmd:entry><imsmd:langstring>https://example.com/small/</imsmd:langstring></imsmd:entry></imsmd:catalogentry><imsmd:language>en</imsmd:language>',
);
const both = changed(
  'imsmanifest.xml',
  '</imsmd:title>',
  '<imsmd:langstring xml:lang="es">Pequeño</imsmd:langstring></imsmd:title>',
);
const bare = changed('imsmanifest.xml', '<imsmd:datetime>PT5M</imsmd:datetime>', '');
const plain = (text: string): string => text.replace(/\.[0-9A-Za-z]{8}\.(js|css)"/g, '.HASH.$1"');

function rootOf(text: string): Element {
  const tree = treeOf(source('imsmanifest.xml', text));
  if (tree.kind === 'broken') throw new Error('not XML');
  return tree.root;
}
function child(element: Element | undefined, ...names: readonly string[]): Element | undefined {
  return names.reduce((found, name) => found?.children.find((one) => one.tag === name), element);
}

describe.each(standards)('the manifest of %s', (standard) => {
  it('is what it was', () => {
    expect(plain(manifestOf(standard))).toMatchSnapshot();
  });

  it.each<[string, ReturnType<typeof built>]>([
    ['as it is', built()],
    ['with every option', built(good, everything)],
    ['without the optional parts of the record', built(bare)],
    ['with an address of its own', built(titled)],
    ['in two languages', built(both)],
  ])('is valid by its schemas %s', (_, from) => {
    expect(complaints(standard, bytesOf(manifestOf(standard, from)))).toEqual([]);
  });

  it('would not be if it were wrong', () => {
    const wrong = manifestOf(standard).replace(/<(organization|au) /, '<$1 wrong="" ');
    expect(complaints(standard, bytesOf(wrong))).not.toEqual([]);
  });

  it('verifies without a finding, but for the mastery score where it is asked for', () => {
    const codes = (from: ReturnType<typeof built>) =>
      verify('some.zip', packageOf(standard, from).zip, check).problems.map(({ code }) => code);
    expect(codes(built(titled))).toEqual([]);
    expect(codes(built(good, everything))).toEqual(standard === 'scorm12' ? ['mastery-set'] : []);
  });

  it('has its title in every language of the record', () => {
    expect(manifestOf(standard, built(both))).toMatch(/<[^>]*lang(?:uage)?="es">Pequeño</);
  });

  it('lists every file, and none that is missing', () => {
    if (standard === 'cmi5') return;
    const { files } = packageOf(standard);
    const listed = [...manifestOf(standard).matchAll(/<file href="([^"]+)"/g)].map(([, name]) => name ?? '');
    const content = [...files.keys()].filter((name) => !/\.(?:xml|xsd|dtd)$/.test(name));
    expect([...listed].sort()).toEqual(content.sort());
  });
});

describe('a SCORM 2004 item', () => {
  const itemOf = (standard: Standard, options?: Partial<PackageOptions>): Element | undefined =>
    child(rootOf(manifestOf(standard, built(good, options))), 'organizations', 'organization', 'item');
  const children = (element: Element | undefined): readonly string[] => element?.children.map(({ tag }) => tag) ?? [];

  it.each<[Standard, Partial<PackageOptions>, readonly string[]]>([
    ['scorm2004-3', {}, ['title', 'imsss:sequencing']],
    ['scorm2004-3', everything, ['title', 'imsss:sequencing', 'adlnav:presentation']],
    ['scorm2004-4', {}, ['title', 'adlcp:completionThreshold', 'imsss:sequencing']],
    ['scorm2004-4', everything, ['title', 'adlcp:completionThreshold', 'imsss:sequencing', 'adlnav:presentation']],
  ])('of %s with %j has its children in order', (standard, options, order) => {
    expect(children(itemOf(standard, options))).toEqual(order);
    expect(children(child(itemOf(standard, options), 'imsss:sequencing'))).toEqual([
      'imsss:objectives',
      'imsss:deliveryControls',
    ]);
  });

  it('leaves completion and success to the course', () => {
    const controls = child(itemOf('scorm2004-4'), 'imsss:sequencing', 'imsss:deliveryControls');
    expect(controls?.attributes).toEqual({ completionSetByContent: 'true', objectiveSetByContent: 'true' });
  });

  it('has a measure only where the LMS shall judge', () => {
    const objective = (options?: Partial<PackageOptions>) =>
      child(itemOf('scorm2004-4', options), 'imsss:sequencing', 'imsss:objectives', 'imsss:primaryObjective');
    expect(objective()).toMatchObject({ attributes: { satisfiedByMeasure: 'false' }, children: [] });
    expect(objective(everything)).toMatchObject({
      attributes: { satisfiedByMeasure: 'true' },
      children: [{ tag: 'imsss:minNormalizedMeasure', text: '0.8' }],
    });
  });

  it('hides previous and continue, and nothing that a learner leaves by', () => {
    expect(
      [...manifestOf('scorm2004-3', built(good, everything)).matchAll(/<adlnav:hideLMSUI>(\w+)</g)].map(
        ([, one]) => one,
      ),
    ).toEqual(['previous', 'continue']);
    expect(manifestOf('scorm2004-3')).not.toContain('hideLMSUI');
  });

  it('of the 3rd edition has nothing of the 4th', () => {
    expect(manifestOf('scorm2004-3')).not.toMatch(/completionThreshold|sharedDataGlobalToSystem|4th/);
  });
});

describe('the SCORM 1.2 item', () => {
  it('has its mastery score after the title, and only where it is asked for', () => {
    const item = (options?: Partial<PackageOptions>) =>
      child(rootOf(manifestOf('scorm12', built(good, options))), 'organizations', 'organization', 'item');
    expect(item()?.children.map(({ tag }) => tag)).toEqual(['title']);
    expect(
      item(everything)
        ?.children.map(({ tag, text }) => `${tag} ${text}`)
        .slice(1),
    ).toEqual(['adlcp:masteryscore 80']);
  });
});

describe('the course structure', () => {
  const au = (from = built()) => child(rootOf(manifestOf('cmi5', from)), 'au')?.attributes;

  it('says what moves a learner on, and the pass mark', () => {
    expect(au()).toMatchObject({ moveOn: 'CompletedAndPassed', masteryScore: '0.8' });
  });

  it('asks for completion only where no success is reported', () => {
    const completed = built(changed('course.yaml', 'final-status: passed', 'final-status: completed'));
    expect(au(completed)?.moveOn).toBe('Completed');
    expect(au(completed)).not.toHaveProperty('masteryScore');
  });

  it('has the ids of the record’s address, or else of its identifier', () => {
    expect(au(built(titled))?.id).toBe('https://example.com/small/au');
    expect(au()?.id).toBe('urn:x-course:small-course/au');
  });
});

describe('course.yaml', () => {
  const text = (extra: string) =>
    new Map([...good, ['course.yaml', bytesOf(`${Buffer.from(good.get('course.yaml') ?? []).toString()}${extra}`)]]);

  it('asks for a mastery score and hidden navigation', () => {
    const from = built(text('packages: { mastery-score: true, hide-lms-navigation: true }\n'));
    expect(manifestOf('scorm12', from)).toContain('<adlcp:masteryscore>80<');
    expect(manifestOf('scorm2004-4', from)).toContain('hideLMSUI');
  });

  it('knows no other option of packages', () => {
    expect(told(built(text('packages: { mastery-scor: true }\n')).checked.problems)).toContain('unknown-key');
  });
});

describe('the record', () => {
  const read = (manifest: string) => readRecord(source('imsmanifest.xml', manifest));
  const record = Buffer.from(titled.get('imsmanifest.xml') ?? []).toString();

  it('has an address where the catalogue “URI” gives one', () => {
    expect(read(record).record?.iri).toBe('https://example.com/small/');
  });

  it('refuses one without a scheme', () => {
    expect(read(record.replace('https://', '')).problems.map(({ code }) => code)).toEqual(['record-iri']);
  });
});
