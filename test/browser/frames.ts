/** Finds the course in the page of an LMS. */
import type { Frame, Page } from 'playwright-core';

/** The frame that shows a package, once the course stands in it. */
export async function courseFrame(page: Page): Promise<Frame> {
  await page.locator('iframe').first().waitFor();
  for (let tries = 0; tries < 100; tries++) {
    const frame = page.frames().find((one) => one.url().includes('/package/'));
    if (
      frame &&
      (await frame
        .locator('course-player h1')
        .count()
        .catch(() => 0)) > 0
    )
      return frame;
    await page.waitForTimeout(50);
  }
  throw new Error('the course did not appear in its frame');
}

/** Console errors, exceptions and requests to other hosts, as they come. */
export function complaintsOf(page: Page, origin: string): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('about:'))
      complaints.push(`asked for ${url}`);
  });
  return complaints;
}
