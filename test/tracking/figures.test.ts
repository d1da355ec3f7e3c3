/** What a complete run of the shipped course costs an LMS, against its limits; `npm run faults` prints it. */
import { expect, it } from 'vitest';
import { figures } from './matrix/figures.js';

it('keeps commits, element writes and time before a paint within their limits', async () => {
  for (const { what, value, most } of await figures()) expect(value, what).toBeLessThanOrEqual(most);
});
