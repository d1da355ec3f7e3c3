/** The fault matrix, cell by cell; `npm run faults` prints it. */
import { describe, expect, it } from 'vitest';
import { faults } from './matrix/faults.js';
import { cellOf, expectedSights, packages } from './matrix/run.js';

describe.each(packages)('%s', (name) => {
  it.each(faults)('%s', async (fault) => {
    const cell = await cellOf(name, fault);
    const sees = expectedSights(name, fault);
    if (sees === null) expect(cell).toBeTypeOf('string');
    else expect(cell).toMatchObject({ sees, lost: 0, doubled: 0, wrongStatus: 0, mistakes: [] });
  });
});
