import { spawn } from "node:child_process";
import type { Console } from "../src/commands/console.ts";
import { atMost, type Goal } from "./goals.ts";
import { median } from "./measure.ts";

const port = 4180;

/** P13: from `npm start` on a seeded store to the first answer, three times. */
export async function measureStart(dataDir: string, terminal: Console): Promise<Goal[]> {
  const seconds: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    terminal.say(`starting the program, ${round + 1} of 3`);
    seconds.push(await startOnce(dataDir));
  }
  return [atMost("P13", "start on a seeded store to the first answer, seconds", median(seconds), 15, 9)];
}

async function startOnce(dataDir: string): Promise<number> {
  const started = performance.now();
  const program = spawn("npm", ["start"], {
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: "silent" },
    stdio: "ignore",
    detached: true,
  });
  const ended = new Promise<void>((resolve) => {
    program.once("exit", () => resolve());
  });
  try {
    while (!(await answers())) {
      if (program.exitCode !== null)
        throw new Error(`The program ended with code ${program.exitCode} instead of answering.`);
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
    }
    return (performance.now() - started) / 1000;
  } finally {
    if (program.pid !== undefined) process.kill(-program.pid, "SIGTERM");
    await ended;
  }
}

async function answers(): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: '{ area(code: "371700") { name counts { compounds } } }' }),
    });
    return response.ok && (await response.text()).includes("628");
  } catch {
    return false;
  }
}
