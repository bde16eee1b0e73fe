import { type Channel, DeliveryError, type Message } from "./channel.ts";
import { hookAdapters } from "./hook-services.ts";
import { isLoopback } from "./loopback.ts";
import type { HookRecipient } from "./recipient.ts";
import { without } from "./without.ts";
import { linesOf } from "./words.ts";

export interface HookSettings {
  /** Reads a setting of the environment; undefined or empty: not set. */
  readonly setting: (name: string) => string | undefined;
  readonly now: () => Date;
  /** Plain http to this machine; for tests alone. */
  readonly plainLoopback: boolean;
  /** How long a service may take to answer. Milliseconds. */
  readonly answerMs: number;
}

/** Longest answer that is read; a service says yes or no in a line. */
const answerBytes = 65_536;

/**
 * Tells a chat group of a report by its robot: title, files, key, no content. The address comes from the environment
 * alone, goes over https, and is followed nowhere else. Only the service's own yes counts: it answers 200 to refusals too.
 */
export function hookChannel(settings: HookSettings): Channel<HookRecipient> {
  return {
    send: async (message, signal) => {
      const { recipient } = message;
      const adapter = hookAdapters[recipient.service];
      const url = addressOf(recipient, settings);
      const secret = recipient.secretFrom === undefined ? null : required(recipient.secretFrom, settings);
      const text = textOf(message, adapter.textBytes);
      const request = adapter.request(url, text, secret, settings.now());
      const secrets = secretsOf(request.url, secret);
      const answer = await answered(request.url, request.body, message.key, settings, signal).catch(
        (error: unknown) => {
          if (error instanceof DeliveryError) throw error;
          throw new DeliveryError(without(secrets, `${url.host}: ${reasonOf(error, settings.answerMs)}`));
        },
      );
      const verdict = adapter.verdict(parsed(answer.text));
      if (answer.status === 200 && verdict?.taken === true) return without(secrets, verdict.said);
      const said = verdict?.said ?? answer.text.slice(0, 200);
      throw new DeliveryError(
        without(
          secrets,
          `${recipient.service} at ${url.host}: expected its yes, got HTTP ${answer.status} ${said}. / 机器人未接收：HTTP ${answer.status} ${said}。`,
        ),
      );
    },
  };
}

function addressOf({ urlFrom }: HookRecipient, settings: HookSettings): URL {
  const value = required(urlFrom, settings);
  const url = URL.canParse(value) ? new URL(value) : null;
  const loopback = url !== null && isLoopback(url.hostname);
  const allowed =
    url?.protocol === "https:" || (url?.protocol === "http:" && loopback && settings.plainLoopback);
  if (url === null || !allowed || url.username !== "" || url.password !== "") {
    throw new DeliveryError(
      `${urlFrom}: expected an https address without an account, got something else (not shown, it may be secret). Correct it and start again. / ${urlFrom} 应为不带账户的 https 地址，请更正后重新启动。`,
    );
  }
  return url;
}

function required(name: string, { setting }: HookSettings): string {
  const value = setting(name);
  if (value !== undefined && value !== "") return value;
  throw new DeliveryError(
    `${name}: expected this environment variable, which the recipient names, got nothing. Set it and start again. / 环境变量 ${name} 未设置，请设置后重新启动。`,
  );
}

/** What of an address and a signature must not be read by others: tokens stand in the path or in the query. */
function secretsOf(url: URL, secret: string | null): readonly string[] {
  const parts = [...url.searchParams.values(), ...url.pathname.split("/"), secret ?? ""];
  return [url.href, url.search, ...parts.flatMap((part) => [part, encodeURIComponent(part)])].filter(
    (part) => part.length >= 8,
  );
}

/** Cut where it is too long for the service; the key stays. */
function textOf(message: Message<HookRecipient>, limit: number): string {
  const stored = message.report.files.map(({ name }) => name);
  const lines = linesOf(message, message.report.language, { stored });
  const key = `\n${lines.at(-1) ?? ""}`;
  return `${cut(lines.slice(0, -1).join("\n"), limit - Buffer.byteLength(key))}${key}`;
}

function cut(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text;
  // A character that is cut in two at the end is left out.
  const decoder = new TextDecoder("utf-8", { fatal: false });
  const whole = decoder.decode(Buffer.from(text).subarray(0, bytes - 3), { stream: true });
  return `${whole}…`;
}

interface HookAnswer {
  readonly status: number;
  readonly text: string;
}

async function answered(
  url: URL,
  body: object,
  key: string,
  { answerMs }: HookSettings,
  signal: AbortSignal,
): Promise<HookAnswer> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json; charset=utf-8", "idempotency-key": key },
    body: JSON.stringify(body),
    redirect: "manual",
    signal: AbortSignal.any([signal, AbortSignal.timeout(answerMs)]),
  });
  if (response.status >= 300 && response.status < 400) {
    await response.body?.cancel();
    throw new DeliveryError(
      `${url.host}: expected an answer, got a redirection (HTTP ${response.status}), which is not followed. Correct the address. / 机器人地址发生重定向（HTTP ${response.status}），不予跟随，请更正地址。`,
    );
  }
  let text = "";
  let bytes = 0;
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > answerBytes) {
      throw new DeliveryError(
        `${url.host}: expected a short answer, got more than ${answerBytes} bytes. Correct the address. / 机器人的回应超过 ${answerBytes} 字节，请检查地址。`,
      );
    }
    text += decoder.decode(chunk, { stream: true });
  }
  return { status: response.status, text };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function reasonOf(error: unknown, answerMs: number): string {
  if (error instanceof DOMException && error.name === "TimeoutError") {
    const seconds = Math.round(answerMs / 1000);
    return `no answer within ${seconds} s. / ${seconds} 秒内没有应答。`;
  }
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const said = cause instanceof Error ? cause.message : String(cause);
  return `the service does not answer (${said}). / 机器人服务没有应答（${said}）。`;
}
