import { Agent, request } from "node:http";
import type { Ask } from "./peers/peer.ts";

export interface Figures {
  /** Median wall time of one request after another, milliseconds. */
  readonly p50: number;
  /** CPU of this process for one request, milliseconds; the client's own share is in it for every peer alike. */
  readonly cpu: number;
  /** Requests a second with sixteen in flight. */
  readonly perSecond: number;
  readonly bytes: number;
}

/**
 * Asks once and fails loudly on anything but an answer: a fast error must not win. By Node's plain client, because the
 * client stands in the same process and `fetch` makes streams of every body: what is sent by POST would pay for that.
 */
export async function ask(asked: Ask): Promise<string> {
  const { status, text } = await answerTo(asked);
  if (status !== 200 || text.includes('"errors"')) throw new Error(`${asked.url}: ${text.slice(0, 500)}`);
  return text;
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

function answerTo(asked: Ask): Promise<Answer> {
  const { url, method, body } = asked;
  return new Promise((resolve, reject) => {
    const question = request(url, { method, agent, headers: headersOf(body) }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.once("end", () => {
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() });
      });
      response.once("error", reject);
    });
    question.once("error", (error) => {
      // The server ended an idle connection in the moment in which it was taken again.
      if (question.reusedSocket && "code" in error && error.code === "ECONNRESET") {
        resolve(answerTo(asked));
      } else reject(error);
    });
    question.end(body);
  });
}

const agent = new Agent({ keepAlive: true });

function headersOf(body: string | undefined): Record<string, string | number> {
  return body === undefined
    ? {}
    : { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
}

/** One round: `requests` one after another, then twice as many with sixteen in flight. */
export async function measure(question: Ask, requests: number): Promise<Figures> {
  const times: number[] = [];
  const before = process.cpuUsage();
  let bytes = 0;
  for (let count = 0; count < requests; count += 1) {
    const started = performance.now();
    bytes = (await ask(question)).length;
    times.push(performance.now() - started);
  }
  const used = process.cpuUsage(before);
  return {
    p50: median(times),
    cpu: (used.user + used.system) / 1000 / requests,
    perSecond: await throughput(question, requests * 2),
    bytes,
  };
}

async function throughput(question: Ask, requests: number): Promise<number> {
  const started = performance.now();
  let left = requests;
  const client = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await ask(question);
    }
  };
  await Promise.all(Array.from({ length: 16 }, client));
  return requests / ((performance.now() - started) / 1000);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
