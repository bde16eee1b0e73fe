import { badUserInput } from "../errors.ts";
import { reportCount, type ReportsByIdRow, reportsById, reportsPage } from "../generated/cypher.ts";
import type { ReportFormat as FormatName, Resolvers } from "../generated/graphql.ts";
import { runById } from "../runs/resolvers.ts";
import { type ConnectionModel, connection, pageParams } from "../server/connection.ts";
import type { RequestContext } from "../server/context.ts";
import { reportFormats } from "./render.ts";

export type ReportConnectionModel = ConnectionModel<ReportsByIdRow>;

export const reportResolvers: Resolvers = {
  Query: {
    report: (_root, { id }, context) => reportById(id, context),
    reports: async (_root, { job, first, after }, context) => {
      const { scope } = context.viewer;
      const list = `reports ${job ?? ""}`;
      const { limit, afterText, afterId } = pageParams(list, first, after);
      if (afterText !== null && Number.isNaN(Date.parse(afterText))) {
        throw badUserInput(
          "after",
          '"after" must be endCursor of the page before. / after 须为上一页的 endCursor。',
        );
      }
      const ofJob = job ?? null;
      const rows = await context.graph.rows(reportsPage, { job: ofJob, scope, limit, afterText, afterId });
      return connection(
        list,
        first,
        after,
        rows.map((row) => ({ ...row, sortText: row.due, sortNumber: null })),
        (row) => row,
        async () => (await context.graph.rows(reportCount, { job: ofJob, scope }))[0]?.total ?? 0,
      );
    },
  },
  Report: {
    language: ({ language }) => (language === "en" ? "EN" : "ZH"),
    run: ({ runId }, _args, context) => runById(runId, context),
    base: ({ baseRunId }, _args, context) => (baseRunId === null ? null : runById(baseRunId, context)),
    rules: ({ rules, ruleVersions, textHashes }) =>
      rules.map((id, index) => ({
        id,
        version: ruleVersions[index] ?? "",
        textHash: textHashes[index] ?? "",
      })),
    sources: ({ sources, sourceVersions }) =>
      sources.map((id, index) => ({ id, version: sourceVersions[index] ?? "" })),
    files: ({ id, formats, fileNames, bytes }) =>
      formats.flatMap((format, index) => {
        const name = fileNames[index];
        const known = formatName(format);
        return name === undefined || known === null
          ? []
          : [{ format: known, name, bytes: bytes[index] ?? 0, path: `/reports/${id}.${format}` }];
      }),
  },
};

/** A report that the viewer may see, or null. */
export async function reportById(id: string, context: RequestContext): Promise<ReportsByIdRow | null> {
  return context.batches.one(
    "reportsById",
    id,
    (ids) => context.graph.rows(reportsById, { ids, scope: context.viewer.scope }),
    (row) => row.id,
  );
}

const formatNames = {
  pdf: "PDF",
  docx: "DOCX",
  xlsx: "XLSX",
  csv: "CSV",
  html: "HTML",
  json: "JSON",
} as const;

/** A format as the API calls it; null for one that this version does not know. */
export function formatName(format: string): FormatName | null {
  const known = reportFormats.find((each) => each === format);
  return known === undefined ? null : formatNames[known];
}
