/** The course of this project, played at random: saved state is identical at every step, and never longer than the computed worst case. */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { random } from '../../../src/course/random.js';
import { decode } from '../../../src/course/saved/decode.js';
import { encode } from '../../../src/course/saved/encode.js';
import { worstCase } from '../../../src/course/saved/worst-case.js';
import { initialState } from '../../../src/course/state.js';
import { step } from '../../../src/course/step.js';
import { randomEvent } from '../../support/play.js';
import { shipped } from '../../support/shipped.js';

const plays = 2000;
const longest = 3000;
/** Characters that SCORM 1.2 lets suspend_data take. */
const scorm12 = 4096;

describe('the shipped course', () => {
  it(`is saved and restored exactly in ${plays} random plays of up to ${longest} events`, { timeout: 600_000 }, () => {
    const { course } = shipped();
    const limit = worstCase(course);
    expect(limit).toBeLessThan(scorm12);
    let [events, most] = [0, 0];
    for (let seed = 1; seed <= plays; seed++) {
      const next = random(seed);
      // Most plays are short; one in a hundred is as long as it may be.
      const length = seed % 100 === 0 ? longest : Math.ceil(300 * next());
      let clock = 1_700_000_000_000;
      let state = initialState(course, seed, clock);
      for (let n = 0; n < length; n++) {
        const event = randomEvent(course, state, next, clock);
        clock = event.at;
        const stepped = step(course, state, event).state;
        if (stepped === state) continue;
        state = stepped;
        events += 1;
        const text = encode(course, state);
        most = Math.max(most, text.length);
        const back = decode(course, text, 1, 1);
        if (back.lost.length > 0 || !isDeepStrictEqual(back.state, state)) expect(back).toEqual({ state, lost: [] });
      }
    }
    console.log(
      `${plays} plays, ${events} states: longest saved state ${most}, computed worst case ${limit}, limit ${scorm12}`,
    );
    expect(most).toBeLessThanOrEqual(limit);
  });
});
