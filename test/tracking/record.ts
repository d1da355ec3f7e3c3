/** What an LMS must hold at the end, and what it does hold, in a form that can be compared: without what depends on time or on the order of things. */
import { plan } from '../../src/tracking/plan.js';
import { scorm12 } from '../../src/tracking/scorm12.js';
import { scorm2004 } from '../../src/tracking/scorm2004.js';
import { defaultOptions, type Options } from '../../src/tracking/env.js';
import type { Placed } from '../../src/tracking/ledger.js';
import type { Interaction, Report } from '../../src/course/report-types.js';
import type { Scorm } from './driver.js';

export type Elements = Readonly<Record<string, string>>;

const unsteady = new Set(['cmi.session_time', 'cmi.core.session_time', 'adl.nav.request']);

/** Objectives by their ids. */
export function comparable(stored: Elements): Elements {
  const out: Record<string, string> = {};
  for (const [element, value] of Object.entries(stored)) {
    const at = /^cmi\.objectives\.(\d+)\.(.*)$/.exec(element);
    const id = at && stored[`cmi.objectives.${at[1] ?? ''}.id`];
    if (!unsteady.has(element)) out[at ? `objective ${id ?? '?'} ${at[2] ?? ''}` : element] = value;
  }
  return out;
}

/** Appended one by one. */
const journaled = (told: readonly Interaction[]): readonly Placed[] =>
  told.map((what, index) => ({ index, id: `${what.id}_${index}`, what }));

/** The newest answer of each slot. */
function aligned(told: readonly Interaction[]): readonly Placed[] {
  const newest = new Map(told.map((what) => [what.slot, { index: what.slot, id: what.id, what }]));
  return [...newest.values()];
}

export function wantedOf(
  standard: Scorm,
  report: Report,
  told: readonly Interaction[],
  options: Partial<Options> = {},
): Elements {
  const dialect = standard === 'scorm12' ? scorm12 : scorm2004;
  const all = { ...defaultOptions, ...options };
  const standing = {
    interactions: all.interactions === 'aligned' ? aligned(told) : journaled(told),
    objectives: new Map<string, number>(),
    atLaunch: new Map<string, string>(),
  };
  const writes = plan(dialect, report, standing, { options: all, zone: () => 0 });
  return comparable({
    ...Object.fromEntries(writes.map(({ element, value }) => [element, value])),
    [dialect.names.exit]: 'suspend',
  });
}

/** The stored record; slots that are declared and not answered are checked against the course, and left out. */
export function heldOf(standard: Scorm, stored: Elements, report: Report, options: Partial<Options> = {}): Elements {
  const all = comparable(standard === 'scorm2004' ? { 'cmi.success_status': 'unknown', ...stored } : stored);
  if (options.interactions !== 'aligned') return all;
  return Object.fromEntries(
    Object.entries(all).filter(([element, value]) => {
      const [, index = '', name = ''] = /^cmi\.interactions\.(\d+)\.(.*)$/.exec(element) ?? [];
      const slot = report.slots[Number(index)];
      const answered = `cmi.interactions.${index}.result` in all;
      const type = options.responses === 'readable' ? 'fill-in' : slot?.type;
      return answered || index === '' || value !== (name === 'id' ? slot?.id : name === 'type' ? type : null);
    }),
  );
}
