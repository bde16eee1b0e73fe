/** Advance of a character at the canvas's 12 px: Han characters and full-width signs are square, the rest about half. */
const [wide, narrow] = [12, 6.8];

/**
 * A name cut to a width, with an ellipsis. The canvas can cut names itself, but finds the place by measuring each
 * beginning of each name: for 300 nodes that takes longer than drawing them.
 */
export function shortLabel(text: string, width: number): string {
  let used = 0;
  let kept = "";
  for (const character of text) {
    used += widthOf(character);
    if (used > width) return `${kept}…`;
    // As long as an ellipsis fits behind it.
    if (used + wide <= width) kept += character;
  }
  return text;
}

function widthOf(character: string): number {
  return (character.codePointAt(0) ?? 0) > 0x2e_7f ? wide : narrow;
}
