/** Which language is spoken, how it is called, and what the document says of it. */

/** The first wish that is offered, exactly or by its first subtag (`es-MX` gets `es`); otherwise the first offered. */
export function preferred(offered: readonly string[], wishes: readonly string[]): string {
  const root = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';
  for (const wish of wishes) {
    const found =
      offered.find((tag) => tag.toLowerCase() === wish.toLowerCase()) ??
      offered.find((tag) => root(tag) === root(wish));
    if (found) return found;
  }
  return offered[0] ?? '';
}

/** A language's name in another language, as inside a sentence. Asking for the first one takes a phone 50 ms. */
export const languageName = (tag: string, inside: string): string =>
  new Intl.DisplayNames([inside], { type: 'language' }).of(tag) ?? tag;

export function tell(document: Document, language: string, title: string): void {
  const { documentElement: root } = document;
  root.lang = language;
  root.dir = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(language) ? 'rtl' : 'ltr';
  document.title = title;
}
