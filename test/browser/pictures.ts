/**
 * `npm run pictures`: a picture of every kind of screen, and of the chief ones in every theme and at both sizes, in dist/pictures/.
 * With `-- --against DIR` (an earlier set, copied away) it prints which pictures differ and by how much. `-- --only WORDS` makes
 * only those whose name has the words in it.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchChromium } from '../../src/measure/chromium.js';
import { shipped } from '../support/shipped.js';
import { builtZip, serve } from '../support/site.js';
import { standOn, stands } from './frames-stands.js';
import type { Stand } from './frames-stands.js';

interface Picture {
  readonly name: string;
  readonly stand: Stand;
  readonly theme: 'light' | 'dark' | 'contrast';
  readonly size: keyof typeof sizes;
  readonly language: string;
}

const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } } as const;
const themes = ['light', 'dark', 'contrast'] as const;
const languages = ['en', 'es'] as const;
/** Shown in every theme and at both sizes. */
const chief = new Set([
  'welcome',
  'priya',
  'talk',
  'priya, ending',
  'item: sort',
  'result: passed',
  'progress',
  'certificate',
]);

function pictures(all: readonly Stand[]): readonly Picture[] {
  const one = (stand: Stand, n: number, theme: Picture['theme'], size: Picture['size']): Picture => {
    const language = languages[n % 2] ?? 'en';
    const name = [stand.name.replace(/[^a-z0-9-]+/g, '-'), theme, size, language].join('.');
    return { name, stand, theme, size, language };
  };
  return all.flatMap((stand, i) =>
    chief.has(stand.name)
      ? themes.flatMap((theme, n) => [one(stand, n, theme, 'phone'), one(stand, n + 1, theme, 'desktop')])
      : [one(stand, i, themes[i % 2] ?? 'light', i % 3 ? 'phone' : 'desktop')],
  );
}

/** Percent of pixels that differ visibly; 100 where the sizes do. */
function difference(page: Page, one: Uint8Array, other: Uint8Array): Promise<number> {
  const addresses = [one, other].map((png) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`);
  return page.evaluate(async (both) => {
    const shots: ImageData[] = [];
    for (const address of both) {
      const picture = new Image();
      picture.src = address;
      await picture.decode();
      const { width, height } = picture;
      const canvas = new OffscreenCanvas(width, height).getContext('2d');
      canvas?.drawImage(picture, 0, 0);
      const data = canvas?.getImageData(0, 0, width, height);
      if (data) shots.push(data);
    }
    const [before, after] = shots;
    if (before?.width !== after?.width || before?.height !== after?.height || !before || !after) return 100;
    let pixels = 0;
    for (let i = 0; i < before.data.length; i += 4) {
      let apart = 0;
      for (let c = 0; c < 3; c++) apart += Math.abs((before.data[i + c] ?? 0) - (after.data[i + c] ?? 0));
      if (apart > 24) pixels++;
    }
    return (100 * pixels) / (before.data.length / 4);
  }, addresses);
}

const { values } = parseArgs({
  options: {
    against: { type: 'string' },
    only: { type: 'string', default: '' },
    out: { type: 'string', default: 'dist/pictures' },
  },
});
const ours = shipped();
const wanted = pictures(stands(ours)).filter(({ name }) => name.includes(values.only));
const site = await serve(builtZip('web'));
const browser = await launchChromium();
const desk = await browser.newPage();
mkdirSync(values.out, { recursive: true });
let differing = 0;
for (const { name, stand, theme, size, language } of wanted) {
  const context = await browser.newContext({
    viewport: sizes[size],
    reducedMotion: 'reduce',
    hasTouch: size === 'phone',
  });
  const page = await context.newPage();
  await standOn(page, site.url, ours.course.id, stand, { language, settings: { theme } });
  await page.evaluate(() => scrollTo(0, 0));
  const png = await page.screenshot({ fullPage: true, caret: 'hide' });
  writeFileSync(join(values.out, `${name}.png`), png);
  const earlier = values.against === undefined ? '' : join(values.against, `${name}.png`);
  if (values.against !== undefined) {
    const percent = existsSync(earlier) ? await difference(desk, readFileSync(earlier), png) : null;
    if (percent !== 0) {
      differing += 1;
      console.log(percent === null ? `new      ${name}` : `${percent.toFixed(2).padStart(6)} %  ${name}`);
    }
  }
  await context.close();
}
await browser.close();
await site.close();
console.log(`${wanted.length} pictures in ${values.out}${values.against === undefined ? '' : `, ${differing} differ`}`);
