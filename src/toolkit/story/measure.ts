/** How large each box and label is, in pixels, and where its lines stand in it. */
import type { StoryEdge, StoryNode } from './graph.js';
import { widthOf, wrapped } from './text.js';

export const sizes = { title: 15, small: 12, row: 13 } as const;
export const pad = 12;
/** Height of a line of each size. */
export const lines = { title: 19, small: 16, row: 19 } as const;
const widest = 290;
const sceneWidth = 284;

/** `37 %` of all plays. */
export const shareOf = (visits: number | undefined, plays: number | undefined): string => {
  if (visits === undefined || plays === undefined || plays === 0) return '';
  const exact = (visits * 100) / plays;
  return exact > 0 && exact < 1 ? '<1 %' : `${Math.round(exact)} %`;
};

/** A row of a scene: its reply, and when it is offered. */
export interface MeasuredRow {
  readonly text: readonly string[];
  readonly when: readonly string[];
  readonly share: string;
}

export interface Measured {
  readonly width: number;
  readonly height: number;
  readonly title: readonly string[];
  readonly facts: readonly string[];
  readonly rows: readonly MeasuredRow[];
}

const joined = (...parts: readonly (string | false)[]): string =>
  parts.filter((part) => part !== false && part !== '').join(' · ');

const seen = (visits: number | undefined, plays: number | undefined): string =>
  visits === 0 && plays !== undefined && plays > 0
    ? 'never seen'
    : shareOf(visits, plays) && `seen ${shareOf(visits, plays)}`;

export const rowHeight = ({ text, when }: MeasuredRow): number => text.length * lines.row + when.length * lines.small;

export function measured(node: StoryNode, plays: number | undefined): Measured {
  if (node.kind === 'gate') return { width: 26, height: 26, title: [], facts: [], rows: [] };
  const inner = sceneWidth - 2 * pad;
  const title = wrapped(node.title, inner, sizes.title);
  const facts = wrapped(
    node.kind === 'scene'
      ? joined(node.first && 'start', node.worked && 'worked example', `${node.words} words`, seen(node.visits, plays))
      : joined(`${node.ending} ending`, `${node.words} words`, seen(node.visits, plays)),
    inner,
    sizes.small,
  );
  const rows = (node.kind === 'scene' ? node.rows : []).map((row): MeasuredRow => ({
    text: wrapped(row.name, inner - 72, sizes.row),
    when: row.when === null ? [] : wrapped(`only if ${row.when}`, inner - 32, sizes.small),
    share: shareOf(row.visits, plays),
  }));
  const height =
    2 * pad +
    title.length * lines.title +
    facts.length * lines.small +
    (rows.length > 0 ? 8 + rows.reduce((sum, row) => sum + rowHeight(row), 0) : 0);
  return { width: sceneWidth, height, title, facts, rows };
}

export interface Label {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

/** What stands on an arrow: keys, or what has to hold; and how often it was taken. */
export function labelOf({ keys, conditions, visits }: StoryEdge, plays: number | undefined): Label {
  const share = shareOf(visits, plays);
  const text =
    keys.length > 0
      ? [joined(keys.join(' '), share)]
      : [
          ...conditions.flatMap((one, i) => wrapped(i > 0 ? `or ${one}` : one, widest - 90, sizes.small)),
          ...(share === '' ? [] : [share]),
        ];
  const icon = keys.length > 0 ? 18 : 0;
  const width = Math.max(0, ...text.map((line) => widthOf(line, sizes.small))) + icon + 14;
  return { width, height: text.length * lines.small + 6, lines: text };
}
