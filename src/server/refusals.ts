import type { ErrorRequestHandler } from "express";
import { formatError, type ReportIncident } from "./format-error.ts";

/**
 * Answers what Express could not read (a path that does not decode, a body that is no JSON or too long) with a sentence;
 * its own page would show a stack trace, here and in the log. Whatever else fails is an incident.
 */
export function refusals(report: ReportIncident): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = statusOf(error);
    const sentence =
      status === 500
        ? formatError(error, report).message
        : "The request cannot be read: expected a path and a JSON body of at most 256 KiB. / 请求无法读取。";
    response.status(status).type("text/plain; charset=utf-8").send(`${sentence}\n`);
  };
}

function statusOf(error: unknown): number {
  const status = error instanceof Error && "status" in error ? error.status : undefined;
  return typeof status === "number" && status >= 400 && status < 500 ? status : 500;
}
