import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
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
  if (await answers())
    throw new Error(`Expected port ${port} to be free; something answers there. End it first.`);
  const started = performance.now();
  const program = spawn("npm", ["start"], {
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: "silent" },
    stdio: "ignore",
    detached: true,
  });
  try {
    while (!(await answers())) {
      if (program.exitCode !== null)
        throw new Error(`The program ended with code ${program.exitCode} instead of answering.`);
      await sleep(100);
    }
    return (performance.now() - started) / 1000;
  } finally {
    if (program.pid !== undefined) await end(program.pid, dataDir);
  }
}

/** Until the last process is gone: npm ends before the program that it started, which would answer the next round. */
async function end(group: number, dataDir: string): Promise<void> {
  process.kill(-group, "SIGTERM");
  while (isAlive(group) || existsSync(join(dataDir, "database.lock"))) await sleep(100);
}

function isAlive(group: number): boolean {
  try {
    return process.kill(-group, 0);
  } catch {
    return false;
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
