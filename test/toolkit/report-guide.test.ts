import { describe, expect, it } from 'vitest';
import { check } from '../../src/toolkit/check.js';
import { bytesOf, textOf, type Files } from '../../src/toolkit/files.js';
import { guideFiles } from '../../src/toolkit/report/guide.js';
import { readCourse } from '../../src/cli/disk.js';
import { good, repository, whole } from './samples.js';

const guides = (files: Files): ReadonlyMap<string, string> => {
  const { result } = check(files);
  if (!result) throw new Error('errors in the content');
  return new Map([...guideFiles(result.compiled, result.contents)].map(([name, bytes]) => [name, textOf(bytes) ?? '']));
};

const hostile = `intro: |
  Look at <script>alert(1)</script> and **this**.
lessons:
  meeting:
    questions: ['Is 1 < 2 & "so"? <img src=x onerror=alert(1)>']
    listen-for: ['They say </li><script>alert(2)</script>']
  nobody:
    questions: ['Never printed?']
    listen-for: ['Never.']
`;

describe('the debrief guide', () => {
  it('is left out where the course has none', () => {
    const without = new Map([...good].filter(([name]) => !name.startsWith('guide')));
    expect(guides(without).size).toBe(0);
  });

  it('has every lesson of the shipped course, in its own language', () => {
    const files = guides(readCourse(repository));
    expect([...files.keys()]).toEqual(['guide-en.html', 'guide-es.html']);
    const [english = '', spanish = ''] = files.values();
    for (const page of [english, spanish]) {
      expect(page.match(/class="sheet" id=/g)).toHaveLength(7);
      expect(page).not.toMatch(/<script|<link|<img|https?:/);
    }
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('What to listen for');
    expect(spanish).toContain('<html lang="es">');
    expect(spanish).toContain('Qué escuchar');
  });

  it('leaves what stands in content as text, and lessons that are not in the course out', () => {
    const lesson = [...whole.keys()].flatMap((name) => /^lessons\/([a-z-]+)\.yaml$/.exec(name)?.[1] ?? [])[0] ?? '';
    const overlays = [...whole].filter(([name]) => !name.startsWith('guide'));
    const page = [
      ...guides(new Map([...overlays, ['guide.yaml', bytesOf(hostile.replace('meeting', lesson))]])),
    ][0]?.[1];
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; and <strong>this</strong>');
    expect(page).toContain('Is 1 &lt; 2 &amp; “so”? &lt;img src=x');
    expect(page).toContain('&lt;/li&gt;&lt;script&gt;');
    expect(page).not.toContain('Never printed');
    expect(page).not.toMatch(/<script|<img/);
  });
});
