import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, isAbsolute, join, normalize } from "node:path";
import type { ReportFormat } from "../reports/render.ts";
import { DeliveryError } from "./channel.ts";
import type { StoredReport } from "../reports/stored-report.ts";

/** A file of a stored report, there and whole. */
export interface MessageFile {
  readonly format: ReportFormat;
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

/**
 * The files of a report in these formats; of those that do not matter, none is looked at.
 * @param reports the folder of all reports
 * @throws DeliveryError where the report has no such format, or its file is missing, empty or not as it was stored
 */
export async function filesOf(
  reports: string,
  report: StoredReport,
  formats: readonly ReportFormat[],
): Promise<readonly MessageFile[]> {
  return Promise.all(
    formats.map(async (format) => {
      const file = report.files.find((each) => each.format === format);
      if (file === undefined) throw noSuchFormat(report, format);
      const path = pathWithin(reports, report.folder, file.name);
      const found = await stat(path).then(
        ({ size }) => size,
        () => null,
      );
      if (found !== file.bytes || found === 0) throw notAsStored(path, file.bytes, found);
      return { ...file, path };
    }),
  );
}

/** Folder of a report below another; never outside of it. @throws DeliveryError */
export function folderWithin(root: string, folder: string): string {
  const below = normalize(folder);
  if (isAbsolute(below) || below.split(/[\\/]/).includes("..")) {
    throw new DeliveryError(
      `Expected the folder of a report below that of all reports, got "${folder}". / 报告文件夹应在报告总目录之内。`,
    );
  }
  return join(root, below);
}

/** SHA-256 of a file's bytes in hex; null where there is no such file. */
export async function hashOf(path: string): Promise<string | null> {
  const hash = createHash("sha256");
  try {
    for await (const chunk of createReadStream(path)) if (Buffer.isBuffer(chunk)) hash.update(chunk);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
  return hash.digest("hex");
}

function pathWithin(reports: string, folder: string, name: string): string {
  if (name !== basename(name) || name.startsWith(".")) {
    throw new DeliveryError(`Expected the name of a report's file, got "${name}". / 报告文件名不正确。`);
  }
  return join(folderWithin(reports, folder), name);
}

function noSuchFormat({ files }: StoredReport, wanted: ReportFormat): DeliveryError {
  const made = files.map(({ format }) => format).join(", ") || "none";
  return new DeliveryError(
    `The recipient is to get ${wanted}, but the report was made as ${made}. Add ${wanted} to the formats of the job. / 接收方需要 ${wanted}，但报告只生成了 ${made}，请在任务的格式中加上 ${wanted}。`,
  );
}

function notAsStored(path: string, bytes: number, found: number | null): DeliveryError {
  const got = found === null ? "no such file / 没有该文件" : `${found} bytes / 字节`;
  return new DeliveryError(
    `${path}: expected the stored report of ${bytes} bytes, got ${got}. Make the report again. / 应为 ${bytes} 字节的报告文件，请重新生成报告。`,
  );
}
