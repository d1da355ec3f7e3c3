import type { Texts } from './texts.js';

/** A term in prose opens its definition beside it. */
export function openTerm(event: Event, player: HTMLElement & { readonly texts: Texts }): void {
  const link = (event.target as Element).closest<HTMLElement>('a.term');
  if (!link) return;
  event.preventDefault();
  const entry = player.texts.current.text.glossary[link.dataset.term ?? ''];
  if (entry) player.querySelector('term-note')?.open(entry, link);
}
