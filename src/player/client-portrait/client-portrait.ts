/** A client, head to hands. Affect and attention show in the drawing; a sentence tells the same. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Affect, Look } from '../../course/situation.js';
import type { ClientText } from '../../course/text.js';
import { afterPaint } from '../../browser/moments.js';
import type { Drawing } from '../portraits/drawing.js';
import { figure } from '../portraits/figure.js';
import { PlayerElement } from '../player-element.js';

export class ClientPortrait extends PlayerElement {
  static override properties = ['client', 'affect', 'look', 'shows'];

  declare client: ClientText;
  declare affect: Affect;
  declare look: Look;
  /** The picture in words. */
  declare shows: string;

  constructor() {
    super();
    this.affect = 'light';
    this.look = 'you';
  }

  /** The words of an answer come first: the face follows with the next frame, since posing it costs as much as laying them out. */
  override requestUpdate(): void {
    if (this.firstElementChild) afterPaint(() => super.requestUpdate());
    else super.requestUpdate();
  }

  /** The style sheet poses the parts by them. */
  protected override willUpdate(): void {
    this.setAttribute('portrait', this.client.portrait);
    this.setAttribute('affect', this.affect);
    this.setAttribute('look', this.look);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { drawing } = this.client;
    if (!drawing) return nothing;
    return html`<svg viewBox="0 0 200 250" role="img" aria-label=${this.shows} preserveAspectRatio="xMidYMax slice">
      ${figure(drawing as Drawing, this.affect, this.look)}
    </svg>`;
  }
}

customElements.define('client-portrait', ClientPortrait);
