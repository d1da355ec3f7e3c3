/** The last element in `root` that matches. Searched from the end: what is new stands there, below all that was said before. */
export function lastOf(root: Element, selector: string): HTMLElement | undefined {
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  while (walk.lastChild());
  do {
    const element = walk.currentNode as HTMLElement;
    if (element.matches(selector)) return element;
  } while (walk.previousNode());
  return undefined;
}
