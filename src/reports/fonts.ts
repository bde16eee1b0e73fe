import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * Noto Sans SC, two weights, as the package brings them: 30,890 characters, the rare ones of names among them. The fonts
 * of the system are never used, so that a report looks the same on every machine.
 */
const folder = dirname(
  createRequire(import.meta.url).resolve("@expo-google-fonts/noto-sans-sc/package.json"),
);

export const fontFolders = [join(folder, "400Regular"), join(folder, "700Bold")] as const;

export const fontFiles = [
  join(folder, "400Regular", "NotoSansSC_400Regular.ttf"),
  join(folder, "700Bold", "NotoSansSC_700Bold.ttf"),
] as const;
