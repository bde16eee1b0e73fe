import { z } from "zod";
import { isTimeZone } from "./schedule/time-zone.ts";

/** Every setting of the program; all come from the environment, and all stand in the README's table. */
const settings = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().min(1).default("127.0.0.1"),
  DATA_DIR: z.string().min(1).default(".data"),
  PROFILE: z.enum(["tiny", "heze", "heze-anomaly", "shandong", "none"]).default("heze"),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\//, "an address such as bolt://127.0.0.1:7687 or neo4j+s://host")
    .optional(),
  NEO4J_USER: z.string().min(1).default("neo4j"),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().min(1).optional(),
  NEO4J_HEAP_MB: z.coerce.number().int().min(256).max(65_536).default(1024),
  NEO4J_PAGE_CACHE_MB: z.coerce.number().int().min(64).max(65_536).default(512),
  RULES_FILE: z.string().min(1).optional(),
  PUBLIC_URL: z
    .string()
    .refine(
      isServerAddress,
      "the address at which readers reach this server, such as https://graph.example.org",
    )
    .optional(),
  MAIL_URL: z
    .string()
    .refine(
      (address) => /^smtps?:\/\/[^\s/]+(\/?\?\S*|\/)?$/.test(address) && URL.canParse(address),
      "the address of a mail server such as smtp://user:password@host:587",
    )
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^([^\s<>@,]+@[^\s<>@,]+|([^<>@\p{Cc}]+ )?<[^\s<>@,]+@[^\s<>@,]+>)$/u,
      "a sender such as Liaison Graph <reports@example.cn>",
    )
    .optional(),
  MAIL_TLS_CA: z.string().min(1).optional(),
  TIMETABLE: z.string().min(1).optional(),
  TZ_REPORTS: z.string().refine(isTimeZone, "a time zone such as Asia/Shanghai").default("Asia/Shanghai"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
});

/** A host alone: the explorer lies at the root of its server, and an account would be told to every reader. */
function isServerAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:\/\/[^/?#@\s]+\/?$/.test(text);
}

/** Names of all settings, as they stand in the environment. */
export const settingNames: readonly string[] = Object.keys(settings.shape);

/** Values that may hold a password: never shown. */
const secretSettings: ReadonlySet<string> = new Set(["NEO4J_PASSWORD", "MAIL_URL"]);

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly profile: "tiny" | "heze" | "heze-anomaly" | "shandong" | "none";
  /** Null: the program starts and keeps a database of its own. */
  readonly neo4j: {
    readonly uri: string;
    readonly user: string;
    readonly password: string;
    readonly database: string | null;
  } | null;
  readonly heapMb: number;
  readonly pageCacheMb: number;
  /** JSON with rule parameters that differ from the cards; null: none. */
  readonly rulesFile: string | null;
  /** Where readers of reports reach this server, without a slash at its end; null: reports hold no links. */
  readonly publicUrl: string | null;
  /** Null: reports are not sent by mail. */
  readonly mail: {
    readonly url: string;
    readonly from: string;
    /** File with certificate authorities besides those that Node knows. */
    readonly caFile: string | null;
  } | null;
  /** Addresses and secrets of hooks, by the names that recipients give: all of the environment that begins with HOOK_. */
  readonly hooks: Readonly<Record<string, string | undefined>>;
  /** JSON that lists the reports that come by themselves; null: the one that comes with the program. */
  readonly timetableFile: string | null;
  readonly reportTimeZone: string;
  readonly logLevel: string;
}

/** All that is wrong with the environment, in one message. */
export class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(
      `Settings that cannot be used / 设置有误:\n${problems.map((problem) => `  ${problem}`).join("\n")}`,
    );
    this.name = "ConfigError";
  }
}

/** Reads the settings from an environment. @throws ConfigError naming every setting that is wrong */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(
      parsed.error.issues.map((issue) => {
        const name = String(issue.path[0]);
        const expected = issue.message.replace(/^[^:]+: expected /, "").replace(/, received .*$/, "");
        const got = secretSettings.has(name) ? "something else (not shown)" : `"${given[name] ?? ""}"`;
        return `${name}: expected ${expected}, got ${got}. Correct it or leave it out. / 请更正或去掉该设置。`;
      }),
    );
  }
  const value = parsed.data;
  if (value.NEO4J_URI !== undefined && value.NEO4J_PASSWORD === undefined) {
    throw new ConfigError([
      "NEO4J_PASSWORD: expected the password of the database at NEO4J_URI, got nothing. Set it. / 请设置密码。",
    ]);
  }
  if ((value.MAIL_URL === undefined) !== (value.MAIL_FROM === undefined)) {
    throw new ConfigError([
      "MAIL_URL, MAIL_FROM: expected both or neither, got one. Set the other too. / MAIL_URL 和 MAIL_FROM 须同时设置。",
    ]);
  }
  return {
    port: value.PORT,
    host: value.HOST,
    dataDir: value.DATA_DIR,
    profile: value.PROFILE,
    neo4j:
      value.NEO4J_URI === undefined
        ? null
        : {
            uri: value.NEO4J_URI,
            user: value.NEO4J_USER,
            password: value.NEO4J_PASSWORD ?? "",
            database: value.NEO4J_DATABASE ?? null,
          },
    heapMb: value.NEO4J_HEAP_MB,
    pageCacheMb: value.NEO4J_PAGE_CACHE_MB,
    rulesFile: value.RULES_FILE ?? null,
    publicUrl: value.PUBLIC_URL?.replace(/\/$/, "") ?? null,
    mail:
      value.MAIL_URL === undefined || value.MAIL_FROM === undefined
        ? null
        : { url: value.MAIL_URL, from: value.MAIL_FROM, caFile: value.MAIL_TLS_CA ?? null },
    hooks: Object.fromEntries(Object.entries(given).filter(([name]) => name.startsWith("HOOK_"))),
    timetableFile: value.TIMETABLE ?? null,
    reportTimeZone: value.TZ_REPORTS,
    logLevel: value.LOG_LEVEL,
  };
}
