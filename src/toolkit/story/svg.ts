/** A lesson as one picture: scenes with their replies, arrows by verdict, gates, endings. */
import type { LessonText } from '../../course/text.js';
import type { Lesson } from '../../course/types.js';
import { storyGraph, type StoryGraph, type Visits } from './graph.js';
import { layout, type PlacedEdge, type PlacedNode } from './layout.js';
import { legend, legendHeight } from './legend.js';
import { lines, pad, rowHeight, sizes } from './measure.js';
import { curve, head, mark, n } from './shapes.js';
import { storyStyle } from './style.js';
import { escaped } from '../escaped.js';

const text = (x: number, y: number, kind: string, words: string, anchor?: 'end'): string =>
  `<text class="${kind}" x="${n`${x}`}" y="${n`${y}`}"${anchor ? ` text-anchor="${anchor}"` : ''}>${escaped(words)}</text>`;

function frame({ node, size: { width, height } }: PlacedNode): string {
  if (node.kind === 'gate')
    return n`<path class="box" d="M${width / 2} 0L${width} ${height / 2}L${width / 2} ${height}L0 ${height / 2}Z"/>`;
  const round = node.kind === 'ending' ? (node.ending === 'rupture' ? 0 : 20) : 6;
  const box = n`<rect class="box" width="${width}" height="${height}" rx="${round}"/>`;
  const second = n`<rect class="inner" x="4" y="4" width="${width - 8}" height="${height - 8}" rx="16"/>`;
  return node.kind === 'ending' && node.ending === 'strong' ? box + second : box;
}

function rowsOf({ node, size }: PlacedNode, top: number): string {
  if (node.kind !== 'scene') return '';
  let y = top + 8;
  const rule = n`<path class="rule" d="M0 ${y - 5}H${size.width}"/>`;
  const drawn = size.rows.map((row, i) => {
    const verdict = node.rows[i]?.verdict ?? 'sound';
    const key = text(pad + 18, y + 14, 'row key', node.rows[i]?.key ?? '');
    const said = row.text.map((words, j) => text(pad + 32, y + 14 + j * lines.row, 'row', words));
    const below = y + row.text.length * lines.row;
    const when = row.when.map((words, j) => text(pad + 32, below + 11 + j * lines.small, 'soft', words));
    const share = row.share === '' ? '' : text(size.width - pad, y + 14, 'soft', row.share, 'end');
    const parts = [mark(verdict, pad, y + 5), key, ...said, share, ...when];
    y += rowHeight(row);
    return parts.join('');
  });
  return rule + drawn.join('');
}

function nodeClass({ node }: PlacedNode): string {
  if (node.kind === 'gate') return 'gate';
  const unseen = node.visits === 0 ? ' unseen' : '';
  if (node.kind === 'ending') return `ending ${node.ending}${unseen}`;
  return `scene${node.first ? ' first' : ''}${node.worked ? ' worked' : ''}${unseen}`;
}

function drawNode(placed: PlacedNode): string {
  const { node, size, at } = placed;
  const title = size.title.map((words, i) => text(pad, pad + sizes.title - 2 + i * lines.title, 'title', words));
  const below = pad + size.title.length * lines.title;
  const facts = size.facts.map((words, i) => text(pad, below + sizes.small - 1 + i * lines.small, 'soft', words));
  const rows = rowsOf(placed, below + size.facts.length * lines.small);
  const name = node.kind === 'gate' ? 'It depends on the talk so far' : `${node.id}: ${node.title}`;
  return `<g class="${nodeClass(placed)}" transform="translate(${n`${at.x - size.width / 2} ${at.y - size.height / 2}`})"><title>${escaped(name)}</title>${frame(placed)}${title.join('')}${facts.join('')}${rows}</g>`;
}

function edgeClass({ verdict, visits }: PlacedEdge['edge'], plays: number | undefined): string {
  const share = visits === undefined || !plays ? undefined : visits / plays;
  const weight = share === undefined ? '' : share === 0 ? ' never' : share > 0.3 ? ' often' : '';
  return `edge ${verdict ?? 'none'}${weight}`;
}

function drawLine({ edge, points }: PlacedEdge, plays: number | undefined): string {
  const to = points.at(-1);
  return `<g class="${edgeClass(edge, plays)}"><path class="arrow" d="${curve(points)}"/>${to ? head(to) : ''}</g>`;
}

/** Don'ts in a square label, all others in a round one. */
function drawLabel({ edge, label, at }: PlacedEdge, plays: number | undefined): string {
  const [x, y] = [at.x - label.width / 2, at.y - label.height / 2];
  const round = edge.verdict === 'dont' ? 0 : 10;
  const box = n`<rect class="label" x="${x}" y="${y}" width="${label.width}" height="${label.height}" rx="${round}"/>`;
  const icon = edge.verdict === null ? '' : mark(edge.verdict, x + 7, y + 6);
  const left = x + 7 + (edge.verdict === null ? 0 : 16);
  const words = label.lines.map((line, i) => text(left, y + 15 + i * lines.small, '', line));
  return `<g class="${edgeClass(edge, plays)}">${box}${icon}${words.join('')}</g>`;
}

/** What the picture shows, for those who do not see it; the page has all of it as a list too. */
function description({ nodes, plays }: StoryGraph): string {
  const count = (kind: string): number => nodes.filter((node) => node.kind === kind).length;
  const endings = nodes.flatMap((node) => (node.kind === 'ending' ? [`${node.title} (${node.ending})`] : []));
  const visits = plays === undefined ? '' : ` Percentages are shares of ${plays} simulated plays.`;
  return `${count('scene')} scenes from top to bottom, ${count('gate')} gates and ${count('ending')} endings: ${endings.join(', ')}.${visits}`;
}

export interface StoryOptions {
  /** From a simulation of this very lesson. */
  readonly visits?: Visits | undefined;
  /** The picture stands by itself and brings its own colours. */
  readonly alone?: boolean;
}

export function storySvg(
  lesson: Lesson,
  words: LessonText | undefined,
  { visits, alone = true }: StoryOptions = {},
): string {
  const graph = storyGraph(lesson, words, visits);
  const { width, height, nodes, edges } = layout(graph);
  const id = `story-${lesson.id}`;
  const size = n`viewBox="0 0 ${Math.max(width, 800)} ${height + legendHeight}" width="${Math.max(width, 800)}" height="${height + legendHeight}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="story" role="img" aria-labelledby="${id}-title ${id}-desc" ${size}>`,
    `<title id="${id}-title">${escaped(graph.title)}</title>`,
    `<desc id="${id}-desc">${escaped(description(graph))}</desc>`,
    ...(alone ? [`<style>${storyStyle}</style>`, '<rect width="100%" height="100%" fill="var(--paper)"/>'] : []),
    legend,
    `<g transform="translate(0 ${legendHeight})">`,
    ...edges.map((edge) => drawLine(edge, graph.plays)),
    ...nodes.map(drawNode),
    ...edges.map((edge) => drawLabel(edge, graph.plays)),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}
