import type cytoscape from "cytoscape";
import { type Mode, tokens } from "../../design/tokens.ts";

/** The whole scene as a PNG, twice as fine as the screen, with the mark of made-up data lying across it. */
export async function exportPicture(core: cytoscape.Core, mode: Mode, mark: string | null): Promise<Blob> {
  const colour = tokens.colour[mode];
  const picture = await core.png({
    output: "blob-promise",
    full: true,
    scale: 2,
    maxWidth: 6_000,
    bg: colour.canvas,
  });
  if (mark === null) return picture;
  const image = await createImageBitmap(picture);
  const canvas = document.createElement("canvas");
  canvas.width = image.width;
  canvas.height = image.height;
  const pen = canvas.getContext("2d");
  if (!pen) return picture;
  pen.drawImage(image, 0, 0);
  pen.font = `28px ${tokens.font.family}`;
  pen.fillStyle = colour.text3;
  pen.globalAlpha = 0.35;
  pen.rotate(-Math.PI / 9);
  for (let y = -canvas.width; y < canvas.height * 2; y += 260) {
    for (let x = -canvas.width; x < canvas.width * 2; x += 720) pen.fillText(mark, x, y);
  }
  return new Promise((resolve) => {
    canvas.toBlob((marked) => resolve(marked ?? picture), "image/png");
  });
}
