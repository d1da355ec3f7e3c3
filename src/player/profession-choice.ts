/** The learner's profession, which picks the wording about codes; null while none was chosen. */
import { html, type TemplateResult } from 'lit/html.js';
import { professions, type Profession } from '../course/types.js';
import type { Strings } from './strings/en.js';

export const professionChoice = (
  words: Strings,
  chosen: Profession | null,
  choose: (profession: Profession) => void,
): TemplateResult =>
  html`<fieldset class="profession">
    <legend><b>${words.yourProfession}</b><br /><span class="quiet small">${words.whyProfession}</span></legend>
    <div class="options">
      ${professions.map(
        (one) =>
          html`<label>
            <input type="radio" name="profession" .checked=${one === chosen} @change=${() => choose(one)} />
            <span>${words.professions[one]}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
