/** A client, head to hands. Affect and attention show in the drawing, closeness in its frame; a sentence tells the same. */
import { LitElement, html, svg, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Affect, Look } from '../../course/situation.js';
import { figure } from '../portraits/figure.js';
import { personOf } from '../portraits/people.js';
import { posed } from '../portraits/pose.js';

export class ClientPortrait extends LitElement {
  static override properties: PropertyDeclarations = {
    portrait: { reflect: true },
    affect: { reflect: true },
    look: { reflect: true },
    alliance: { reflect: true, type: Number },
    name: { attribute: false },
    shows: { attribute: false },
  };

  /** Who: `priya`, `marcus`, `lena`, `omar`, `tomas`; any other gets the build of one of them. */
  declare portrait: string;
  declare affect: Affect;
  declare look: Look;
  /** 0–3: how near the picture frames the client. */
  declare alliance: number;
  /** The client's name, for drawings that need it. */
  declare name: string;
  /** The picture in words. */
  declare shows: string;

  constructor() {
    super();
    this.affect = 'light';
    this.look = 'you';
    this.alliance = 2;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const person = personOf(this.portrait);
    const pose = posed(this.affect, this.look);
    return html`<svg viewBox="0 0 200 250" role="img" aria-label=${this.shows} preserveAspectRatio="xMidYMax slice">
      ${svg`<g class="near">${figure(person, this.affect, pose)}</g>`}
    </svg>`;
  }
}

customElements.define('client-portrait', ClientPortrait);
