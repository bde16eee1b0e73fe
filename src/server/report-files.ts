import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Request, Response } from "express";
import { PublicError } from "../errors.ts";
import { reportById } from "../reports/resolvers.ts";
import type { RequestContext } from "./context.ts";
import { formatError, type ReportIncident } from "./format-error.ts";

/** What the door to stored files needs of the server around it. */
export interface ReportFileParts {
  /** The folder of all reports. */
  readonly folder: string;
  readonly contextOf: (request: Request) => Promise<RequestContext>;
  readonly report: ReportIncident;
}

const contentTypes: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
  html: "text/html; charset=utf-8",
  json: "application/json; charset=utf-8",
};

const shownInPage = new Set(["pdf", "html"]);

const statuses: Readonly<Record<string, number>> = {
  FORBIDDEN: 403,
  DATABASE_UNAVAILABLE: 503,
  DATABASE_TIMEOUT: 503,
};

/**
 * Answers `/reports/ID.pdf` with a file of a stored report. Which file that is stands in the database: nothing of the
 * address becomes part of a path. A report that the viewer may not see is answered like one that is not there.
 */
export function reportFileDoor({ folder, contextOf, report }: ReportFileParts) {
  return async (request: Request, response: Response): Promise<void> => {
    try {
      const asked = /^(.*)\.([a-z]+)$/.exec(String(request.params["file"] ?? ""));
      const [, id = "", format = ""] = asked ?? [];
      const row = await reportById(id, await contextOf(request));
      const name = row?.fileNames[row.formats.indexOf(format)];
      if (!row || name === undefined) {
        return say(
          response,
          404,
          'No such report, or not in this format; "reports" lists them. / 没有该报告或该格式。',
        );
      }
      const path = join(row.folder, name);
      if (!(await isFile(join(folder, path)))) {
        return say(
          response,
          404,
          `${id} was made, but its file is not here: it lies with the server that made it, or was taken away. / 报告文件不在本机。`,
        );
      }
      response.setHeader("content-type", contentTypes[format] ?? "application/octet-stream");
      response.setHeader(
        "content-disposition",
        `${shownInPage.has(format) ? "inline" : "attachment"}; filename*=UTF-8''${encodeURIComponent(name)}`,
      );
      response.setHeader("cache-control", "private, no-cache");
      await new Promise<void>((resolve, reject) => {
        response.sendFile(path, { root: folder, dotfiles: "deny" }, (error) =>
          error ? reject(error) : resolve(),
        );
      });
    } catch (error) {
      // Whoever left before the end is owed no answer.
      if (response.headersSent) return void response.destroy();
      const { message, extensions } = formatError(
        error instanceof PublicError || error instanceof Error ? error : new Error(String(error)),
        report,
      );
      say(response, statuses[String(extensions?.["code"])] ?? 500, message);
    }
  };
}

function say(response: Response, status: number, sentence: string): void {
  response.status(status).type("text/plain; charset=utf-8").send(`${sentence}\n`);
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
