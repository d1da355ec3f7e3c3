/** A quick check: answered as often as one likes, and told at once what each option would do. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { shuffledOptions } from '../../course/form.js';
import { isComplete, isCorrect, noResponse, type Response } from '../../course/response.js';
import type { ItemText } from '../../course/text.js';
import type { Item, Profession } from '../../course/types.js';
import type { ActEvent } from '../act.js';
import { itemControl } from '../item-control.js';
import { optionWhys } from '../option-whys.js';
import { PlayerElement, whenDrawn } from '../player-element.js';
import { icon } from '../theme/icons.js';

export class PageCheck extends PlayerElement {
  static override properties = ['item', 'text', 'given', 'profession', 'draft', 'asked'];

  declare item: Item;
  declare text: ItemText;
  /** The newest answer that was checked. */
  declare given: Response;
  declare profession: Profession;
  /** What is chosen now, where that is not yet checked. */
  declare draft: Response | null;
  /** It was to be checked with nothing chosen, or not all. */
  declare asked: boolean;

  constructor() {
    super();
    this.draft = null;
    this.addEventListener('course-act', (event) => this.#drafted(event));
  }

  /** Items offer their answers as those of a quiz; here they wait for the press that checks them. */
  #drafted(event: ActEvent): void {
    if (event.act.type !== 'answered') return;
    event.stopPropagation();
    this.draft = event.act.response;
  }

  #check(event: Event, response: Response): void {
    event.preventDefault();
    this.asked = !isComplete(this.item, response);
    if (this.asked) return;
    this.draft = null;
    this.act({ type: 'checked', item: this.item.id, response });
    whenDrawn(() => this.querySelector<HTMLElement>('.told p')?.focus());
  }

  /** A form, so that the radio buttons of two checks are two groups. */
  protected override render(): TemplateResult {
    const { words, item, text, given, draft, profession, asked } = this;
    const response = draft ?? given;
    const complete = isComplete(item, response);
    const order = shuffledOptions(item, 0, 0);
    const told = given !== noResponse && response === given;
    const right = isCorrect(item, given, profession);
    return html`<form class="stack" @submit=${(event: Event) => this.#check(event, response)}>
      <div class="asked">
        <p class="label">${words.itemTypes[text.type]}</p>
        ${text.setting ? html`<p class="aside">${text.setting}</p>` : nothing}
        <h2>${text.stem}</h2>
      </div>
      ${itemControl({ words, item, text, order, response })}
      ${
        told
          ? html`<div class="told ${right ? 'sound' : 'dont'}">
              <p tabindex="-1">${icon(right ? 'sound' : 'dont')} ${right ? words.checkRight : words.checkWrong}</p>
              ${optionWhys(text, order)}
            </div>`
          : html`<button aria-disabled=${!complete}>${words.check}</button>
              ${asked && !complete ? html`<p role="alert">${words.chooseFirst}</p>` : nothing}`
      }
    </form>`;
  }
}

customElements.define('page-check', PageCheck);
