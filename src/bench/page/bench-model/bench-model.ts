/** The live data model as a tree; a branch is drawn once it is unfolded. */
import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { base } from '../../../player/theme/base.js';
import type { Model } from '../../lms/model.js';
import { longText } from '../long-text.js';
import { bench } from '../styles.js';

const openAtFirst: readonly string[] = ['cmi', 'cmi.core', 'cmi.core.score'];

/** What tells one interaction or objective from another while it is folded. */
const telling: readonly string[] = ['id', 'student_response', 'result', 'status'];

function summaryOf(branch: Model): string {
  if (typeof branch.id !== 'string') return '';
  const told = telling
    .map((name) => branch[name])
    .filter((value): value is string => typeof value === 'string' && value !== '');
  return told.join(' · ');
}

export class BenchModel extends LitElement {
  static override properties = { model: { attribute: false }, open: { state: true } };
  static override styles = [
    base,
    bench,
    css`
      dl {
        margin: 0;
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
      }
      dl > div {
        display: contents;
      }
      dt,
      dd {
        margin: 0;
        padding-block: 0.1rem;
        border-block-end: 1px solid var(--line);
      }
      dt {
        color: var(--quiet);
        padding-inline-end: var(--s3);
      }
      details details,
      details dl {
        margin-inline-start: 1.05rem;
      }
      dd details {
        margin-inline-start: 0;
      }
      .branch > summary {
        font-weight: 600;
        padding-block: 0.15rem;
      }
      .branch > summary .quiet {
        font-weight: 400;
      }
    `,
  ];

  declare model: Model;
  /** Full names of the branches that are unfolded. */
  declare open: ReadonlySet<string>;

  constructor() {
    super();
    this.open = new Set(openAtFirst);
  }

  protected override render(): TemplateResult {
    return html`<section class="panel">
      <div class="head"><h2 id="title">Data model</h2></div>
      <div class="scroll" tabindex="0" role="region" aria-labelledby="title">${this.#inner(this.model, '')}</div>
    </section>`;
  }

  #inner(model: Model, prefix: string): TemplateResult {
    const entries = Object.entries(model);
    const leaves = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    const branches = entries.filter((entry): entry is [string, Model] => typeof entry[1] !== 'string');
    return html`${
      leaves.length === 0
        ? nothing
        : html`<dl>
            ${repeat(
              leaves,
              ([name]) => name,
              ([name, value]) =>
                html`<div>
                  <dt>${name}</dt>
                  <dd>${value === '' ? html`<span class="quiet">empty</span>` : longText(value)}</dd>
                </div>`,
            )}
          </dl>`
    }
    ${repeat(
      branches,
      ([name]) => name,
      ([name, branch]) => this.#branch(name, branch, prefix + name),
    )}`;
  }

  #branch(name: string, branch: Model, path: string): TemplateResult {
    const open = this.open.has(path);
    const size = Object.keys(branch).length;
    return html`<details class="branch" ?open=${open} @toggle=${(event: Event) => this.#toggled(event, path)}>
      <summary>${name} <span class="quiet">${summaryOf(branch) || (size === 0 ? 'empty' : size)}</span></summary>
      ${open ? this.#inner(branch, `${path}.`) : nothing}
    </details>`;
  }

  #toggled({ currentTarget }: Event, path: string): void {
    if (!(currentTarget instanceof HTMLDetailsElement) || currentTarget.open === this.open.has(path)) return;
    const next = new Set(this.open);
    if (currentTarget.open) next.add(path);
    else next.delete(path);
    this.open = next;
  }
}

customElements.define('bench-model', BenchModel);
