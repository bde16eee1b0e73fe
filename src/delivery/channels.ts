import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Config, ConfigError } from "../config.ts";
import type { Channels } from "./channel.ts";
import { folderChannel } from "./folder-channel.ts";
import { hookChannel } from "./hook-channel.ts";
import { mailChannel } from "./mail-channel.ts";

export interface ChannelSettings {
  readonly dataDir: string;
  readonly mail: Config["mail"];
  /** Reads a variable of the environment; recipients that are hooks name theirs. */
  readonly setting: (name: string) => string | undefined;
  readonly now: () => Date;
}

const hookAnswerMs = 15_000;

/** All ways of delivery. @throws ConfigError naming MAIL_TLS_CA when its file cannot be read */
export async function openChannels(settings: ChannelSettings): Promise<Channels> {
  const { dataDir, mail, setting, now } = settings;
  const reports = join(dataDir, "reports");
  const server =
    mail === null ? null : { url: mail.url, from: mail.from, ca: await authorities(mail.caFile) };
  return {
    folder: folderChannel({ reports, below: dataDir }),
    mail: mailChannel(server, reports),
    hook: hookChannel({ setting, now, plainLoopback: false, answerMs: hookAnswerMs }),
  };
}

async function authorities(file: string | null): Promise<string | null> {
  if (file === null) return null;
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    const said = error instanceof Error ? error.message : String(error);
    throw new ConfigError([
      `MAIL_TLS_CA: expected a PEM file with certificates, got ${said}. Correct the path. / 无法读取证书文件，请更正路径。`,
    ]);
  });
  if (text.includes("-----BEGIN CERTIFICATE-----")) return text;
  throw new ConfigError([
    `MAIL_TLS_CA: expected a PEM file with certificates, ${file} has none. Correct the path. / 该文件中没有 PEM 证书，请更正路径。`,
  ]);
}
