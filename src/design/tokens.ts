import tokens from "./tokens.json" with { type: "json" };

export { tokens };

export const modes = ["light", "dark"] as const;
export type Mode = (typeof modes)[number];

/** Every colour, elevation and font of a mode as custom properties for the style sheet. */
export function cssVariables(mode: Mode, chinese: boolean): Record<string, string> {
  const variables: Record<string, string> = {
    "--font": fontFamily(chinese),
    "--font-mono": tokens.font.mono,
  };
  for (const [name, value] of Object.entries(tokens.colour[mode])) {
    if (typeof value === "string") variables[`--${name}`] = value;
    else for (const [part, colour] of Object.entries(value)) variables[`--${name}-${part}`] = colour;
  }
  for (const [level, shadow] of Object.entries(tokens.elevation[mode])) {
    variables[`--elevation-${level}`] = shadow;
  }
  return variables;
}

/** Latin faces come first in English, so that quotes and apostrophes stay narrow. */
export function fontFamily(chinese: boolean): string {
  return chinese ? tokens.font.family : `"Segoe UI","Helvetica Neue","Noto Sans",${tokens.font.family}`;
}
