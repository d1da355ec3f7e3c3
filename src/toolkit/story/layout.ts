/** Where everything stands. */
import { Graph, layout as arrange } from '@dagrejs/dagre';
import type { EdgeLabel, GraphLabel, NodeLabel } from '@dagrejs/dagre';
import type { StoryEdge, StoryGraph, StoryNode } from './graph.js';
import { labelOf, measured, type Label, type Measured } from './measure.js';

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedNode {
  readonly node: StoryNode;
  readonly size: Measured;
  /** The middle. */
  readonly at: Point;
}

export interface PlacedEdge {
  readonly edge: StoryEdge;
  readonly label: Label;
  /** The middle of the label. */
  readonly at: Point;
  readonly points: readonly Point[];
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

const settings: GraphLabel = { rankdir: 'TB', nodesep: 36, edgesep: 16, ranksep: 52, marginx: 16, marginy: 16 };

const pointOf = (value: Pick<NodeLabel, 'x' | 'y'>): Point => ({ x: value.x ?? 0, y: value.y ?? 0 });

const within = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value));

/** The point of `box` where a line to or from `towards` meets its lower (1) or upper (-1) side; a gate is met at its tips. */
function port({ node, size, at }: PlacedNode, side: 1 | -1, towards: Point): Point {
  const room = node.kind === 'gate' ? 0 : size.width / 2 - 20;
  return { x: within(at.x - room, towards.x, at.x + room), y: at.y + (side * size.height) / 2 };
}

export function layout({ nodes, edges, plays }: StoryGraph): Layout {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>({ multigraph: true });
  graph.setGraph({ ...settings });
  const boxes = nodes.map((node) => ({ node, size: measured(node, plays) }));
  for (const { node, size } of boxes) graph.setNode(node.id, { width: size.width, height: size.height });
  const arrows = edges.map((edge, i) => ({ edge, label: labelOf(edge, plays), name: String(i) }));
  for (const { edge, label, name } of arrows)
    graph.setEdge(edge.from, edge.to, { width: label.width, height: label.height, labelpos: 'c' }, name);
  arrange(graph);
  const { width = 0, height = 0 } = graph.graph();
  const placed = boxes.map((box): PlacedNode => ({ ...box, at: pointOf(graph.node(box.node.id)) }));
  const byId = new Map(placed.map((one) => [one.node.id, one]));
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: placed,
    edges: arrows.map(({ edge, label, name }): PlacedEdge => {
      const drawn = graph.edge({ v: edge.from, w: edge.to, name });
      const at = pointOf(drawn);
      const inner = (drawn.points ?? []).slice(1, -1);
      const [from, to] = [byId.get(edge.from), byId.get(edge.to)];
      const start = from ? [port(from, 1, inner[0] ?? at)] : [];
      const end = to ? [port(to, -1, inner.at(-1) ?? at)] : [];
      return { edge, label, at, points: [...start, ...inner, ...end] };
    }),
  };
}
