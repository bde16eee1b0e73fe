import { setTimeout as sleep } from "node:timers/promises";
import { SMTPServer } from "smtp-server";

export interface TakenMail {
  readonly recipients: readonly string[];
  /** Headers by their names in small letters, unfolded. */
  readonly headers: ReadonlyMap<string, string>;
  readonly source: string;
  readonly secure: boolean;
}

export interface SmtpWords {
  /** Addresses that are refused. */
  readonly refuses?: (address: string) => boolean;
  /** How long a mail is held before it is taken. Milliseconds. */
  readonly holdMs?: number;
  readonly account?: { readonly user: string; readonly password: string };
  readonly tls?: { readonly key: string; readonly cert: string };
}

export interface SmtpServer {
  readonly port: number;
  /** Every mail that was taken, in order. */
  readonly taken: TakenMail[];
  stop(): Promise<void>;
}

/** A real SMTP server on the loopback. */
export async function startSmtp(words: SmtpWords = {}): Promise<SmtpServer> {
  const taken: TakenMail[] = [];
  const { account, tls } = words;
  const server = new SMTPServer({
    ...(tls === undefined ? { hideSTARTTLS: true } : tls),
    authOptional: account === undefined,
    allowInsecureAuth: true,
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 200,
    onAuth: (given, _session, callback) => {
      const right = given.username === account?.user && given.password === account?.password;
      callback(right ? null : new Error("wrong user or password"), { user: given.username ?? "" });
    },
    onRcptTo: ({ address }, _session, callback) => {
      const refused = words.refuses?.(address) ?? false;
      callback(
        refused ? Object.assign(new Error(`no such user ${address}`), { responseCode: 550 }) : undefined,
      );
    },
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        void sleep(words.holdMs ?? 0).then(() => {
          const source = Buffer.concat(chunks).toString("utf8");
          const recipients = session.envelope.rcptTo.map(({ address }) => address);
          taken.push({ recipients, headers: headersOf(source), source, secure: session.secure });
          callback(null, `kept as ${taken.length}`);
        });
      });
    },
  });
  // A connection that the other side breaks off is no matter of the server.
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.server.address();
  if (typeof address !== "object" || address === null) throw new Error("The mail server has no port.");
  return {
    port: address.port,
    taken,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function headersOf(source: string): ReadonlyMap<string, string> {
  const [head = ""] = source.split("\r\n\r\n");
  const lines = head.replace(/\r\n[ \t]+/g, " ").split("\r\n");
  return new Map(
    lines.map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
}

/** What an encoded header says (RFC 2047). */
export function decodedHeader(value: string): string {
  const bytes: Buffer[] = [];
  const plain = value.replace(/\?=\s+=\?/g, "?==?");
  for (const part of plain.split(/(=\?UTF-8\?[BQ]\?[^?]*\?=)/i)) {
    const [, kind, text = ""] = /^=\?UTF-8\?([BQ])\?([^?]*)\?=$/i.exec(part) ?? [];
    if (kind === undefined) bytes.push(Buffer.from(part));
    else if (kind.toUpperCase() === "B") bytes.push(Buffer.from(text, "base64"));
    else bytes.push(quotedPrintable(text.replaceAll("_", " ")));
  }
  return Buffer.concat(bytes).toString("utf8");
}

function quotedPrintable(text: string): Buffer {
  return Buffer.from(
    text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  );
}
