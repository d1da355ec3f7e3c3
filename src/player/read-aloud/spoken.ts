/** What is on screen, as words to be heard: in reading order, a part for each block. */

const block = 'p,li,div,h1,h2,h3,legend,label,td,th,dt,dd,button,q,blockquote';
const silent = '[aria-hidden=true],.hidden,svg,script,summary,.link,.moves,.way,details:not([open])';

/** A voice from the network gives up on long stretches: a part is a sentence. */
const sentences = (words: string): readonly string[] => words.match(/.+?(?:[.!?…]+["”’»)]*(?=\s)|$)/g) ?? [];

/** Its visible words, sentence by sentence. */
function spoken(element: Element): readonly string[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const blocks: string[] = [];
  let within: Element | null | undefined;
  while (walker.nextNode()) {
    const { textContent, parentElement } = walker.currentNode;
    if (parentElement?.closest(silent)) continue;
    const own = parentElement?.closest(block);
    blocks.push((own === within ? (blocks.pop() ?? '') : '') + (textContent ?? ''));
    within = own;
  }
  return blocks
    .flatMap((words) => sentences(words.replace(/\s+/g, ' ')))
    .map((words) => words.trim())
    .filter((words) => /[\p{L}\p{N}]/u.test(words));
}

/** What to read, tried in this order; the last one of each kind on the page. */
const wanted: readonly (readonly string[])[] = [
  ['.question', 'item-choice,item-line,item-select,item-sort,item-order,item-match'],
  ['lesson-ending .door'],
  ['[data-arrive=landed]', '[data-arrive=turn]', 'reply-choice .watched,reply-choice ol'],
];

/** The item on screen; or the ending; or what the last reply led to and what can be said now; or else all of the unit. */
export function onScreen(root: Element): readonly string[] {
  const found = wanted
    .map((kinds) => kinds.flatMap((kind) => [...root.querySelectorAll(kind)].slice(-1)))
    .find((elements) => elements.length > 0);
  return (found ?? [root]).flatMap(spoken);
}
