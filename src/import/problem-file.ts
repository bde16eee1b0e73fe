import { open } from "node:fs/promises";
import type { Problem } from "./problems.ts";

/** Writes all problems, one JSON object a line, in their order. */
export async function writeProblems(path: string, problems: readonly Problem[]): Promise<void> {
  const file = await open(path, "w", 0o600);
  try {
    let lines = "";
    for (const problem of problems) {
      lines += `${JSON.stringify(problem)}\n`;
      if (lines.length < 64 * 1024) continue;
      await file.write(lines);
      lines = "";
    }
    await file.write(lines);
  } finally {
    await file.close();
  }
}
