/** What stands beside the units. */
import { html, type TemplateResult } from 'lit/html.js';
import type { UnitId } from '../../course/types.js';
import '../glossary-page/glossary-page.js';
import type { Language } from '../page-data.js';
import '../progress-page/progress-page.js';
import type { Strings } from '../strings/en.js';
import type { Store } from './store.js';

interface Beside {
  readonly words: Strings;
  readonly store: Store;
  readonly language: Language;
  /** The unit that the learner came from. */
  readonly back: { readonly id: UnitId; readonly title: string } | undefined;
}

/** The page beside the units that has this name: the progress page, otherwise the glossary. */
export function asidePage(name: string, { words, store, language, back }: Beside): TemplateResult {
  const { text, lengths } = language;
  return name === 'progress'
    ? html`<progress-page
        .words=${words}
        .course=${store.course}
        .state=${store.state}
        .text=${text}
        .lengths=${lengths}
      ></progress-page>`
    : html`<glossary-page .words=${words} .course=${text} .back=${back}></glossary-page>`;
}
