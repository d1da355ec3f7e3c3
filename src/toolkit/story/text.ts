/** Text in a picture, whose width can only be guessed: nothing here has a screen to measure with. */

/** Pixels that `text` takes at most, at this size, in the sans serif faces of the common systems. */
export const widthOf = (text: string, size: number): number => Math.ceil([...text].length * size * 0.54);

/** Lines of at most `width` pixels, broken between words. */
export function wrapped(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
