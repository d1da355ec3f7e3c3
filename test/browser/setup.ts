/** Unpacks the browser once, before two files at a time ask for it. */
import { chromiumPath } from '../../src/measure/chromium.js';

export default async (): Promise<void> => {
  await chromiumPath();
};
