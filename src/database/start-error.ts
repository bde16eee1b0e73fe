/** Why the database could not be had. The entry point prints the message and ends with a code that is not 0. */
export type DatabaseStartCode =
  | "NO_WAY_TO_START"
  | "NO_JAVA"
  | "OLD_JAVA"
  | "NO_MAVEN"
  | "OLD_MAVEN"
  | "DOWNLOAD_FAILED"
  | "PORT_TAKEN"
  | "STORE_IN_USE"
  | "DISK_FULL"
  | "START_FAILED"
  | "START_CANCELLED"
  | "WRONG_PASSWORD"
  | "UNREACHABLE"
  | "OLD_DATABASE"
  | "MIGRATION_FAILED"
  | "MIGRATION_LOCKED";

/** A message for the person at the console: what was expected, what was found, what to do; English / 中文. */
export class DatabaseStartError extends Error {
  readonly code: DatabaseStartCode;

  constructor(code: DatabaseStartCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "DatabaseStartError";
    this.code = code;
  }
}

export function noWayToStart(): DatabaseStartError {
  return new DatabaseStartError(
    "NO_WAY_TO_START",
    "No database: neither Java 17 nor Maven was found, and NEO4J_URI is not set. Do one of three: " +
      "(1) install Java 17 or later and Maven 3.6.3 or later and start again; " +
      "(2) set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to an existing Neo4j 5.26; " +
      "(3) run `docker compose up` with NEO4J_PASSWORD set to a password of your own. / " +
      "没有可用的数据库：未找到 Java 17 和 Maven，也未设置 NEO4J_URI。三选一：" +
      "（1）安装 Java 17 及以上和 Maven 3.6.3 及以上后重新启动；" +
      "（2）将 NEO4J_URI、NEO4J_USER、NEO4J_PASSWORD 指向已有的 Neo4j 5.26；" +
      "（3）设置自定的 NEO4J_PASSWORD 后运行 `docker compose up`。",
  );
}

export function noJava(): DatabaseStartError {
  return new DatabaseStartError(
    "NO_JAVA",
    "The database needs Java 17 or later, but no `java` was found in JAVA_HOME or PATH. " +
      "Install a Java 17 runtime, or set NEO4J_URI to an existing Neo4j. / " +
      "数据库需要 Java 17 及以上，但在 JAVA_HOME 和 PATH 中都没有找到 java。请安装 Java 17，或用 NEO4J_URI 指定已有的 Neo4j。",
  );
}

/** `found` is what `java -version` calls itself, for example "11.0.2". */
export function oldJava(command: string, found: string): DatabaseStartError {
  return new DatabaseStartError(
    "OLD_JAVA",
    `The database needs Java 17 or later, but ${command} is Java ${found}. ` +
      "Install Java 17 and point JAVA_HOME to it, or set NEO4J_URI to an existing Neo4j. / " +
      `数据库需要 Java 17 及以上，而 ${command} 的版本是 ${found}。请安装 Java 17 并设置 JAVA_HOME，或用 NEO4J_URI 指定已有的 Neo4j。`,
  );
}

export function noMaven(): DatabaseStartError {
  return new DatabaseStartError(
    "NO_MAVEN",
    "Neo4j has not been fetched yet and Maven, which fetches it, was not found in PATH. " +
      "Install Maven 3.6.3 or later, or copy the folder .cache from a machine where the program has run, " +
      "or set NEO4J_URI to an existing Neo4j. / " +
      "尚未下载 Neo4j，且 PATH 中没有找到用于下载的 Maven。请安装 Maven 3.6.3 及以上，或从已运行过本程序的机器复制 .cache 目录，或用 NEO4J_URI 指定已有的 Neo4j。",
  );
}

export function oldMaven(found: string): DatabaseStartError {
  return new DatabaseStartError(
    "OLD_MAVEN",
    `Fetching Neo4j needs Maven 3.6.3 or later, but mvn is ${found}. ` +
      "Install a newer Maven, or set NEO4J_URI to an existing Neo4j. / " +
      `下载 Neo4j 需要 Maven 3.6.3 及以上，而 mvn 的版本是 ${found}。请升级 Maven，或用 NEO4J_URI 指定已有的 Neo4j。`,
  );
}

/** `reason` is Maven's own first error line. */
export function downloadFailed(reason: string): DatabaseStartError {
  return new DatabaseStartError(
    "DOWNLOAD_FAILED",
    `Maven could not fetch Neo4j (${reason}). Check the network or the mirror in ~/.m2/settings.xml and start again ` +
      "(what was fetched is kept), or set NEO4J_URI to an existing Neo4j. / " +
      "Maven 未能下载 Neo4j。请检查网络或 ~/.m2/settings.xml 中的镜像后重新启动（已下载的部分会保留），或用 NEO4J_URI 指定已有的 Neo4j。",
  );
}

export function portTaken(port: number): DatabaseStartError {
  return new DatabaseStartError(
    "PORT_TAKEN",
    `The database cannot listen on 127.0.0.1:${port}, because another program does. ` +
      "End that program, or choose another port (0 takes any free one). / " +
      `数据库无法监听 127.0.0.1:${port}，该端口已被其他程序占用。请结束该程序或换一个端口（0 表示任意空闲端口）。`,
  );
}

/** `holder` is the process id of the program that holds the store; null when it is not known. */
export function storeInUse(dataDir: string, holder: number | null): DatabaseStartError {
  const who = holder === null ? "another process" : `process ${holder}`;
  const holderZh = holder === null ? "另一个进程" : `进程 ${holder} `;
  return new DatabaseStartError(
    "STORE_IN_USE",
    `The store in ${dataDir} is in use by ${who}. Stop that program first, or set DATA_DIR to another folder. / ` +
      `${dataDir} 中的数据库正被${holderZh}使用。请先停止该程序，或把 DATA_DIR 设为另一个目录。`,
  );
}

export function diskFull(folder: string): DatabaseStartError {
  return new DatabaseStartError(
    "DISK_FULL",
    `No space is left on the disk of ${folder}. Free some (the program needs about 400 MB, the data comes on top) and start again; ` +
      "nothing that was saved is lost. / " +
      `${folder} 所在磁盘空间已满。请清理空间（程序约需 400 MB，数据另计）后重新启动；已保存的数据不会丢失。`,
  );
}

/** `detail` is the database's own last words. */
export function startFailed(detail: string, logFile: string): DatabaseStartError {
  return new DatabaseStartError(
    "START_FAILED",
    `The database ended before it was ready (${detail}). The reason stands in ${logFile}; start again when it is removed. / ` +
      `数据库在就绪之前退出。原因见 ${logFile}，排除后请重新启动。`,
  );
}

export function startCancelled(): DatabaseStartError {
  return new DatabaseStartError(
    "START_CANCELLED",
    "The start of the database was cancelled; nothing is left running. / 数据库启动已取消，没有残留进程。",
  );
}

/** True for the errors of a full disk, from whatever call they come. */
export function isDiskFull(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOSPC" || error.code === "EDQUOT");
}
