/** Two hands on a keyboard and an eye on the focus: nothing here presses, focuses or scrolls but through `page.keyboard`. */
import type { Frame, Page } from 'playwright-core';

/** Where the focus is, as somebody sees it. */
export interface Stop {
  /** Of the element: its role as far as a keyboard cares. */
  readonly role: 'button' | 'link' | 'radio' | 'checkbox' | 'field' | 'list' | 'summary' | 'place';
  readonly name: string;
  /** Legend of the group around it; empty where there is none. */
  readonly group: string;
  /** Why it cannot be seen that the focus is here; empty where it can. */
  readonly unseen: string;
}

/** Runs in the page. A radio button or checkbox is seen as its label. */
function stopNow(): Stop | null {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement) || at === document.body) return null;
  const words = (element: Element | null | undefined): string =>
    element instanceof HTMLElement ? element.innerText.replace(/\s+/g, ' ').trim() : '';
  const box = at instanceof HTMLInputElement && ['radio', 'checkbox'].includes(at.type);
  const label = at.closest('label') ?? document.querySelector(`label[for='${at.id}']`);
  const shown = box && label ? label : at;
  const role = ((): Stop['role'] => {
    if (at instanceof HTMLInputElement) return box ? (at.type === 'radio' ? 'radio' : 'checkbox') : 'field';
    if (at instanceof HTMLTextAreaElement) return 'field';
    if (at instanceof HTMLSelectElement) return 'list';
    if (at.tabIndex < 0) return 'place';
    return at.tagName === 'SUMMARY' ? 'summary' : at.tagName === 'A' ? 'link' : 'button';
  })();
  const unseen = ((): string => {
    if (role === 'place') return '';
    if (!at.matches(':focus-visible')) return 'no :focus-visible';
    const ringed = [at, shown].some((one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
    if (!ringed) return 'no ring';
    const [line] = shown.getClientRects();
    if (!line || line.width < 1 || line.height < 1) return 'no box';
    const { left, top, right, bottom } = line;
    if (left < -1 || right > innerWidth + 1) return `from ${left} to ${right} of ${innerWidth} px across`;
    if (line.height <= innerHeight && (top < -1 || bottom > innerHeight + 1))
      return `from ${top} to ${bottom} of ${innerHeight} px down`;
    const [x, y] = [(left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
    // Beside the corners, which are round.
    const side = Math.min(24, (right - left) / 4);
    const points = [
      [x, y],
      [left + side, Math.max(top, 0) + 4],
      [right - side, Math.min(bottom, innerHeight) - 4],
    ] as const;
    for (const [px, py] of points) {
      const hit = document.elementFromPoint(px, py);
      if (hit && !shown.contains(hit) && !hit.contains(shown))
        return `behind ${hit.tagName.toLowerCase()}.${hit.getAttribute('class') ?? ''}`;
    }
    return '';
  })();
  return {
    role,
    name: (at.getAttribute('aria-label') ?? words(label)) || words(at),
    group: words(at.closest('fieldset')?.querySelector('legend')),
    unseen,
  };
}

export class Hands {
  /** Stops of the focus looked at so far. */
  stops = 0;
  /** Stops where the focus was not to be seen. */
  readonly unseen: string[] = [];

  constructor(
    readonly page: Page,
    readonly frame: Frame,
  ) {}

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  /** Where the focus is. */
  async stop(): Promise<Stop> {
    const stop = await this.frame.evaluate(stopNow);
    if (!stop) return { role: 'place', name: '', group: '', unseen: '' };
    this.stops += 1;
    if (stop.unseen) this.unseen.push(`${stop.role} “${stop.name}”: ${stop.unseen}`);
    return stop;
  }

  /** One key that moves the focus, and where it went. */
  async move(key: string): Promise<Stop> {
    await this.press(key);
    return this.stop();
  }

  /** Moves on until the stop that is meant, which may be the present one. */
  async moveTo(meant: (stop: Stop) => boolean, key = 'Tab'): Promise<Stop> {
    const passed: string[] = [];
    for (let stop = await this.stop(); passed.length < 120; stop = await this.move(key)) {
      if (meant(stop)) return stop;
      passed.push(`${stop.role} ${stop.name.slice(0, 40)}`);
    }
    throw new Error(`not met on the way: ${passed.join(' | ')}`);
  }

  /** To the button that says so, and presses it. */
  async pressButton(name: string | RegExp): Promise<void> {
    await this.moveTo(
      (stop) => stop.role === 'button' && (typeof name === 'string' ? stop.name === name : name.test(stop.name)),
    );
    await this.press('Enter');
  }

  /** In the radio group that the focus is in, to the option with these words. */
  async choose(words: string): Promise<void> {
    let { name } = await this.stop();
    if (name.includes(words)) return this.press('Space');
    for (let n = 0; n < 12 && !name.includes(words); n++) ({ name } = await this.move('ArrowDown'));
    if (!name.includes(words)) throw new Error(`no option “${words}”`);
  }

  /** Waits until the focus has gone to a place with this name, as it does when the screen changes. */
  async arrive(on: string): Promise<void> {
    await this.frame.waitForFunction(
      (place) => {
        const at = document.activeElement;
        return at?.matches(`[data-arrive~=${place}]`) === true;
      },
      on,
      { timeout: 5000 },
    );
  }
}
