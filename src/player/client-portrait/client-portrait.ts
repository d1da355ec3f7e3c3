/** A client, head to hands. Affect and attention show in the drawing, closeness in its frame; a sentence tells the same. */
import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import type { Affect, Look } from '../../course/situation.js';
import type { ClientText } from '../../course/text.js';
import { afterPaint } from '../after-paint.js';
import { figure } from '../portraits/figure.js';
import type { Person } from '../portraits/person.js';
import { PlayerElement } from '../player-element.js';
import { posed } from '../portraits/pose.js';

export class ClientPortrait extends PlayerElement {
  static override properties = ['client', 'affect', 'look', 'alliance', 'shows'];

  declare client: ClientText;
  declare affect: Affect;
  declare look: Look;
  /** 0–3: how near the picture frames the client. */
  declare alliance: number;
  /** The picture in words. */
  declare shows: string;

  constructor() {
    super();
    this.affect = 'light';
    this.look = 'you';
    this.alliance = 2;
  }

  /** The words of an answer come first: the face follows with the next frame, since posing it costs as much as laying them out. */
  override requestUpdate(): void {
    if (this.firstElementChild) afterPaint(() => super.requestUpdate());
    else super.requestUpdate();
  }

  /** The style sheet poses the parts by them. */
  protected override willUpdate(): void {
    const { client, affect, look, alliance } = this;
    for (const [name, value] of Object.entries({ portrait: client.portrait, affect, look, alliance }))
      this.setAttribute(name, String(value));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { drawing } = this.client;
    if (!drawing) return nothing;
    const pose = posed(this.affect, this.look);
    return html`<svg viewBox="0 0 200 250" role="img" aria-label=${this.shows} preserveAspectRatio="xMidYMax slice">
      ${svg`<g class="near">${figure(drawing as Person, this.affect, pose)}</g>`}
    </svg>`;
  }
}

customElements.define('client-portrait', ClientPortrait);
