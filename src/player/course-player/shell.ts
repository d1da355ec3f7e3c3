/** What stood on the page before the course was there (`toolkit/package/shell.ts`). */

/** Puts the course, once it is drawn, in its place. Returns what then hands on the learner's attention. */
export function takeOver(player: HTMLElement): () => void {
  const host = player.parentNode as HTMLElement;
  const wanted = host.querySelector<HTMLInputElement>('input:checked,input:focus');
  host.replaceChildren(player);
  return () => {
    const entry = wanted && player.querySelectorAll<HTMLElement>('nav ol button')[+wanted.value];
    // One that is not open yet says what it waits for.
    entry?.focus();
    if (wanted?.checked) entry?.click();
  };
}
