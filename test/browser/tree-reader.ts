/** The page as a screen reader has it: nodes of the accessibility tree in reading order, their default action, and what live regions said. */
import type { CDPSession, Page } from 'playwright-core';

/** A node that is not ignored. */
export interface Node {
  readonly role: string;
  readonly name: string;
  /** Of a heading; 0 for all else. */
  readonly level: number;
  readonly checked: boolean;
  readonly focused: boolean;
  readonly disabled: boolean;
  /** Nodes around it, the nearest first. */
  readonly around: readonly Node[];
  readonly backend: number;
}

/** As CDP's `Accessibility.AXNode` has it, as far as it is used here. */
interface Raw {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

const text = (value: unknown): string => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '');

/** What a person can press, choose or fill in. */
const controls = new Set([
  'button',
  'link',
  'radio',
  'checkbox',
  'textbox',
  'spinbutton',
  'combobox',
  'DisclosureTriangle',
]);
const landmarks = ['banner', 'main', 'contentinfo'];

/** Keeps every change of a live region, in the page, before any script of the course runs. */
function listen(): void {
  const heard: string[] = [];
  (globalThis as unknown as { heard: string[] }).heard = heard;
  const before = new WeakMap<Element, string>();
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      const inside = element?.closest('[role=status],[role=alert],[role=log],[aria-live]');
      const added = element?.querySelectorAll('[role=alert],[role=status]') ?? [];
      for (const region of inside ? [inside] : added) {
        const words = region.textContent.replace(/\s+/g, ' ').trim();
        if (words !== '' && before.get(region) !== words) heard.push(words);
        before.set(region, words);
      }
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

export class Reader {
  readonly #page: Page;
  readonly #cdp: CDPSession;
  #told = 0;

  private constructor(page: Page, cdp: CDPSession) {
    this.#page = page;
    this.#cdp = cdp;
  }

  /** To be called before the page is opened. */
  static async of(page: Page): Promise<Reader> {
    await page.addInitScript(listen);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Accessibility.enable');
    return new Reader(page, cdp);
  }

  /** The tree, flat and in reading order. */
  async read(): Promise<readonly Node[]> {
    await this.#page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    const { nodes } = (await this.#cdp.send('Accessibility.getFullAXTree')) as unknown as { nodes: readonly Raw[] };
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const flat: Node[] = [];
    const walk = (raw: Raw | undefined, around: readonly Node[]): void => {
      if (!raw) return;
      const has = (name: string): unknown => raw.properties?.find((one) => one.name === name)?.value.value;
      const node: Node = {
        role: text(raw.role?.value),
        name: text(raw.name?.value),
        level: Number(has('level') ?? 0),
        checked: has('checked') === 'true' || has('checked') === true,
        focused: has('focused') === true,
        disabled: has('disabled') === true,
        around,
        backend: raw.backendDOMNodeId ?? 0,
      };
      if (!raw.ignored) flat.push(node);
      for (const child of raw.childIds ?? []) walk(byId.get(child), raw.ignored ? around : [node, ...around]);
    };
    walk(nodes[0], []);
    return flat;
  }

  /** What a screen reader does on "activate": the node's default action. */
  async activate({ backend }: Node): Promise<void> {
    const { object } = await this.#cdp.send('DOM.resolveNode', { backendNodeId: backend });
    const objectId = object.objectId ?? '';
    await this.#cdp.send('Runtime.callFunctionOn', { objectId, functionDeclaration: 'function () { this.click(); }' });
  }

  /** Writes into a field, and leaves it. */
  async write({ backend }: Node, words: string): Promise<void> {
    await this.#cdp.send('DOM.focus', { backendNodeId: backend });
    await this.#page.keyboard.type(words);
    await this.#page.keyboard.press('Tab');
  }

  /** What live regions said since this was asked last. */
  async heard(): Promise<readonly string[]> {
    const all = await this.#page.evaluate(() => (globalThis as unknown as { heard: readonly string[] }).heard);
    const fresh = all.slice(this.#told);
    this.#told = all.length;
    return fresh;
  }
}

/** What is wrong with a screen, for somebody who only hears it. `skip`: the way past the frame, which stands before all landmarks. */
export function faults(nodes: readonly Node[], skip: string): readonly string[] {
  const found: string[] = [];
  const headings = nodes.filter(({ role }) => role === 'heading');
  const first = headings.filter(({ level }) => level === 1);
  if (first.length !== 1) found.push(`${first.length} headings of level 1`);
  if (headings[0]?.level !== 1) found.push(`starts with a heading of level ${headings[0]?.level ?? 0}`);
  headings.forEach(({ level, name }, i) => {
    if (name === '') found.push('a heading without words');
    if (level > (headings[i - 1]?.level ?? 0) + 1) found.push(`“${name}” skips to level ${level}`);
  });
  for (const landmark of landmarks) {
    const count = nodes.filter(({ role }) => role === landmark).length;
    if (count !== 1) found.push(`${count} × ${landmark}`);
  }
  for (const { role, name } of nodes) if (controls.has(role) && name === '') found.push(`a ${role} without a name`);
  for (const node of nodes) {
    if (node.role === 'image' && node.name === '') found.push('a picture without a name');
    const inside = node.around.some(({ role }) => landmarks.includes(role) || role === 'dialog');
    if (controls.has(node.role) && !inside && node.name !== skip)
      found.push(`${node.role} “${node.name}” is in no landmark`);
  }
  return found;
}
