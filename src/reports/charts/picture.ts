import { Resvg } from "@resvg/resvg-js";
import { fontFiles } from "../fonts.ts";
import { chartFont, colour } from "./draw.ts";

/** An SVG as PNG, `pixels` wide, in the fonts the program brings. */
export function pngOf(svg: string, pixels: number): Buffer {
  const drawn = new Resvg(svg, {
    fitTo: { mode: "width", value: pixels },
    background: colour.surface,
    font: { fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: chartFont },
  });
  return drawn.render().asPng();
}
