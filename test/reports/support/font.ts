/** The code points a TrueType font can draw: those of its character map of format 12. */
export function charactersOf(font: Buffer): ReadonlySet<number> {
  const map = tableAt(font, "cmap");
  const tables = font.readUInt16BE(map + 2);
  const subtables = Array.from(
    { length: tables },
    (_, index) => map + font.readUInt32BE(map + 4 + index * 8 + 4),
  );
  const at = subtables.find((each) => font.readUInt16BE(each) === 12);
  if (at === undefined) throw new Error("The font has no character map of format 12.");
  const characters = new Set<number>();
  for (let group = 0; group < font.readUInt32BE(at + 12); group += 1) {
    const entry = at + 16 + group * 12;
    for (let code = font.readUInt32BE(entry); code <= font.readUInt32BE(entry + 4); code += 1)
      characters.add(code);
  }
  return characters;
}

function tableAt(font: Buffer, tag: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16;
    if (font.toString("latin1", record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no table ${tag}.`);
}
