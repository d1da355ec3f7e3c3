/** Looks at a laid-out page for what a small frame breaks. Runs in the page, so that it uses nothing from outside itself. */

/** What is cut off, covered, too wide, or scrolls by itself, as only wide contents may. `press`: also whether each control can be hit where it is. */
export function cutOff(press: boolean): readonly string[] {
  const found: string[] = [];
  // As for someone who has scrolled there: what the browser has put off laying out has no true place yet.
  for (const turn of document.querySelectorAll<HTMLElement>('.past')) turn.style.contentVisibility = 'visible';
  const dialog = document.querySelector('dialog[open]');
  const root = dialog ?? document.body;
  const width = document.documentElement.clientWidth;
  const called = (element: Element): string => {
    const own = element.closest('[id],[class]');
    const name = `${element.tagName.toLowerCase()}${own?.id ? `#${own.id}` : ''}`;
    return `${name} “${element.textContent.replace(/\s+/g, ' ').trim().slice(0, 40)}”`;
  };
  /** Kept for screen readers only, or not shown at all. */
  const unseen = (element: Element): boolean =>
    element.closest('.hidden, .skip, [hidden], option') !== null ||
    getComputedStyle(element).clipPath !== 'none' ||
    !element.checkVisibility({ visibilityProperty: true, opacityProperty: false });

  const { scrollWidth } = document.documentElement;
  if (scrollWidth > width) found.push(`the page is ${scrollWidth} px wide in ${width}`);

  const lines: { readonly box: DOMRect; readonly block: Element }[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    if (!element || (node.textContent ?? '').trim() === '' || unseen(element) || element.closest('svg')) continue;
    let clipped = false;
    for (let up: Element | null = element; up; up = up.parentElement)
      if (getComputedStyle(up).clipPath !== 'none') clipped = true;
    if (clipped) continue;
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter((box) => box.width > 0.5 && box.height > 0.5);
    for (const box of boxes) {
      // Shortened on purpose, with a mark that says so: the lines beyond it are not there to be seen.
      const short = element.closest('.stem');
      if (short && box.bottom > short.getBoundingClientRect().bottom + 4) continue;
      if (box.right > width + 1 || box.left < -1)
        found.push(`${called(element)} goes beyond the ${width} px of the frame`);
      for (let up: Element | null = element; up && up !== root; up = up.parentElement) {
        const style = getComputedStyle(up);
        if (style.textOverflow === 'ellipsis') break;
        if (!/hidden|clip/.test(`${style.overflowX} ${style.overflowY}`)) continue;
        const inside = up.getBoundingClientRect();
        const across = style.overflowX !== 'visible' && (box.right > inside.right + 2 || box.left < inside.left - 2);
        const down = style.overflowY !== 'visible' && (box.bottom > inside.bottom + 4 || box.top < inside.top - 4);
        if ((across || down) && up.tagName !== 'MAIN')
          found.push(`${called(element)} is cut off by ${up.tagName.toLowerCase()}`);
      }
      lines.push({ box, block: element });
    }
  }

  const moving = (element: Element): boolean => {
    for (let up: Element | null = element; up; up = up.parentElement)
      if (/sticky|fixed/.test(getComputedStyle(up).position)) return true;
    return false;
  };
  const still = lines.filter(({ block }) => !moving(block)).sort((a, b) => a.box.top - b.box.top);
  still.forEach(({ box, block }, i) => {
    for (const other of still.slice(i + 1)) {
      if (other.box.top >= box.bottom - 5) break;
      if (other.block.contains(block) || block.contains(other.block)) continue;
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (across > 3 && down > 5) found.push(`${called(block)} lies over ${called(other.block)}`);
    }
  });

  for (const element of root.querySelectorAll('*')) {
    const { overflowX, overflowY } = getComputedStyle(element);
    const down = /auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
    const across = /auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
    if (
      (down || across) &&
      !unseen(element) &&
      element !== dialog &&
      !element.matches('textarea, body, select, header')
    )
      found.push(`${called(element)} scrolls by itself`);
  }

  const controls = [...root.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary')].filter(
    (one) => !unseen(one) && one.getClientRects().length > 0 && !(one as HTMLButtonElement).disabled,
  );
  for (const one of controls) {
    const { left, right } = one.getBoundingClientRect();
    if (right > width + 1 || left < -1) found.push(`${called(one)} stands from ${left} to ${right} of ${width} px`);
  }
  if (press) {
    const each = Math.max(1, Math.ceil(controls.length / 24));
    for (const one of controls.filter((_, i) => i % each === 0)) {
      one.scrollIntoView({ block: 'nearest' });
      const [line] = (one.closest('label') ?? one).getClientRects();
      if (!line) continue;
      const [x, y] = [(line.left + line.right) / 2, (Math.max(0, line.top) + Math.min(innerHeight, line.bottom)) / 2];
      const hit = document.elementFromPoint(x, y);
      const own = one.closest('label') ?? one;
      if (!hit || !(own.contains(hit) || hit.contains(own)))
        found.push(`${called(one)} is behind ${hit ? called(hit) : 'the edge'}`);
    }
    scrollTo(0, 0);
  }
  return [...new Set(found)];
}

/** Turns the page around, with every letter as one that is written from right to left. */
export function turnAround(): void {
  const mirrored = (text: string): string =>
    text.replace(/[a-zà-ÿ]/gi, (letter) =>
      String.fromCharCode(0x5d0 + ((letter.toLowerCase().codePointAt(0) ?? 0) % 27)),
    );
  document.documentElement.dir = 'rtl';
  document.documentElement.lang = 'he';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.textContent?.trim() && !node.parentElement?.closest('script'))
      node.textContent = mirrored(node.textContent);
  }
}
