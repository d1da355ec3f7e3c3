/** When a page has time for what nobody is to wait for. */

interface Yielding {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

/** Lets the page answer whoever presses something. A timeout, which browsers without a scheduler are left, waits for 4 ms at least. */
export const breath = (): Promise<unknown> =>
  (globalThis as Yielding).scheduler?.yield?.() ?? new Promise((resume) => setTimeout(resume));

/** Once the browser has painted; a hidden page is not painted. */
export const afterPaint = (run: () => void): void => {
  if (document.hidden) setTimeout(run);
  else requestAnimationFrame(() => setTimeout(run));
};

/** Safari has no requestIdleCallback. */
export const whenIdle = (run: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run);
  else setTimeout(run);
};
