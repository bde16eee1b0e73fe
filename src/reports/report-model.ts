import { z } from "zod";

/**
 * What a report says, before any language or layout: its file is canonical JSON, and every other format is drawn from
 * that file alone. Dates are ISO days, instants ISO in UTC; a null count belongs to a rule that failed.
 */
const severity = z.enum(["CRITICAL", "HIGH", "MEDIUM", "LOW", "INFO"]);
export type ReportSeverity = z.infer<typeof severity>;
export const severities = severity.options;

/** A node as it may be shown: persons carry their masked name. */
const reference = z.object({ id: z.string(), name: z.string() });

/** Numbers of persons are texts, so that a withheld one reads "<5" or "≥n". */
const cell = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.string()),
  z.array(reference),
  z.null(),
]);
export type ReportCell = z.infer<typeof cell>;

/** Names are null where the place lies above that level. */
const place = z.object({
  code: z.string(),
  district: z.string().nullable(),
  street: z.string().nullable(),
  community: z.string().nullable(),
});
export type ReportPlace = z.infer<typeof place>;

const subject = reference.extend({ kind: z.string() });

/**
 * An address of the explorer from the root of its server on, "/gaps?…". Which server that is stands in no report: the
 * same facts give the same file wherever they are read, and the writers put the server before it.
 */
const address = z.string();

export const reportFinding = z.object({
  /** The permanent address, the same in every run. */
  id: z.string(),
  address,
  rule: z.string(),
  severity,
  subject,
  place,
  /** Against the report before; null when there is none. */
  state: z.enum(["NEW", "PERSISTING"]).nullable(),
  /** The first day on which a run up to this one saw it. */
  firstSeenOn: z.string().nullable(),
  /** An acceptance that holds on the day; null: open. */
  acceptedUntil: z.string().nullable(),
  kinds: z.array(z.string()),
  evidence: z.record(z.string(), cell),
});
export type ReportFinding = z.infer<typeof reportFinding>;

/** A subject that could not be judged, and the files no source covers there. */
export const reportUnjudged = z.object({
  id: z.string(),
  address,
  rule: z.string(),
  subject,
  place,
  notCovered: z.array(z.string()),
});
export type ReportUnjudged = z.infer<typeof reportUnjudged>;

/** A gap of the report before that is none now. */
export const reportResolved = z.object({ id: z.string(), address, rule: z.string(), subject, place });
export type ReportResolved = z.infer<typeof reportResolved>;

const cause = z.object({
  /** Null where it can no longer be told. */
  cause: z.enum(["WORLD_CHANGED", "LEARNED_LATE", "RULE_CHANGED", "SCOPE_CHANGED"]).nullable(),
  appeared: z.number(),
  resolved: z.number(),
  becameUnknown: z.number(),
});
const change = z.object({
  appeared: z.number(),
  persisting: z.number(),
  resolved: z.number(),
  becameUnknown: z.number(),
  causes: z.array(cause),
});

const rule = z.object({
  id: z.string(),
  /** Of its gaps in the place of the report. */
  address,
  code: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  severity,
  why: z.string(),
  remedy: z.string(),
  source: z.string().nullable(),
  version: z.string(),
  /** Of the statement that judged. */
  textHash: z.string(),
  evidence: z.array(z.object({ key: z.string(), type: z.string(), nameZh: z.string(), nameEn: z.string() })),
  met: z.number().nullable(),
  gap: z.number().nullable(),
  unknown: z.number().nullable(),
  exempt: z.number().nullable(),
  /** met / (met + gap), 0 to 1. */
  rate: z.number().nullable(),
  headline: z.string().nullable(),
  /** Why the rule failed; null when it did not. */
  error: z.string().nullable(),
  /** Null when there is no report before. */
  change: change.nullable(),
});
export type ReportRule = z.infer<typeof rule>;

const share = z.object({ met: z.number(), total: z.number(), rate: z.number().nullable() });
export type ReportShare = z.infer<typeof share>;

const headline = z.object({
  key: z.string(),
  rule: z.string(),
  now: share,
  before: share.nullable(),
  /** What the article says; null where the report is not about the article's city as a whole. */
  stated: share.nullable(),
});
export type ReportHeadline = z.infer<typeof headline>;

const area = z.object({
  code: z.string(),
  name: z.string(),
  /** Mean of the headline rates that could be judged here, 0 to 1: what areas are ranked by. */
  rate: z.number().nullable(),
  /** One for each headline figure, in their order. */
  shares: z.array(share),
  /** Findings by severity. */
  gaps: z.record(severity, z.number()),
});
export type ReportArea = z.infer<typeof area>;

const scene = z.object({
  nodes: z.array(z.object({ id: z.string(), kind: z.string(), name: z.string(), missing: z.boolean() })),
  edges: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      kind: z.string(),
      label: z.string().nullable(),
      missing: z.boolean(),
    }),
  ),
  complete: z.boolean(),
});
export type ReportScene = z.infer<typeof scene>;

const runFacts = z.object({
  id: z.string(),
  on: z.string(),
  status: z.string(),
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
  knownAt: z.string(),
  trigger: z.string(),
});

export const reportSummary = z.object({
  format: z.literal("liaison-graph report"),
  version: z.literal(1),
  id: z.string(),
  /** Null: made by hand. */
  job: z.string().nullable(),
  /** The instant the report was due; its documents are dated by it. */
  due: z.string(),
  timeZone: z.string(),
  /** Left out: made by hand. */
  scheduled: z
    .object({
      late: z.boolean(),
      /** Instants since the report before of the same job at which none came. */
      missed: z.array(z.string()),
    })
    .optional(),
  /** The rules the report was asked for; left out: all. */
  rulesAsked: z.array(z.string()).optional(),
  on: z.string(),
  scope: z.array(z.string()),
  /** The places of the scope by name. */
  places: z.array(z.object({ code: z.string(), name: z.string() })),
  profile: z.string(),
  synthetic: z.boolean(),
  run: runFacts,
  base: runFacts.nullable(),
  explorer: z.object({
    start: address,
    /** The run beside the one before; null when there is none. */
    comparison: address.nullable(),
  }),
  /** Facts were changed after the run: verdicts are the run's, evidence is of now. */
  factsChangedSince: z.boolean(),
  parameters: z.array(
    z.object({
      key: z.string(),
      value: z.string(),
      default: z.string(),
      unit: z.string().nullable(),
      rules: z.array(z.string()),
      /** Where it has another value, by code prefix. */
      areas: z.array(z.object({ code: z.string(), value: z.string() })),
    }),
  ),
  sources: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      files: z.array(z.string()),
      coversAreas: z.array(z.string()),
      rows: z.number(),
      receivedAt: z.string().nullable(),
      coversFrom: z.string().nullable(),
      coversTo: z.string().nullable(),
      stale: z.boolean(),
    }),
  ),
  totals: z.object({
    gaps: z.record(severity, z.number()),
    new: z.number().nullable(),
    persisting: z.number().nullable(),
    resolved: z.number().nullable(),
    becameUnknown: z.number().nullable(),
    accepted: z.number(),
    unknown: z.number(),
    failedRules: z.number(),
    /** Cells with 1 to 4 persons, or from which such a number could be had by subtraction. */
    withheld: z.number(),
  }),
  rules: z.array(rule),
  headlines: z.array(headline),
  indicators: z.array(
    z.object({
      key: z.string(),
      nameZh: z.string(),
      nameEn: z.string(),
      unit: z.string(),
      stated: z.number(),
      actual: z.number().nullable(),
      agrees: z.boolean().nullable(),
    }),
  ),
  areaLevel: z.enum(["DISTRICT", "STREET", "COMMUNITY"]),
  /** Worst rate first. */
  areas: z.array(area),
  /** The streets with the lowest rates; empty where `areas` are no districts. */
  weakestStreets: z.array(area),
  trend: z.array(z.object({ runId: z.string(), on: z.string(), gaps: z.number(), shares: z.array(share) })),
  gravest: z.object({ finding: reportFinding, scene }).nullable(),
  notJudged: z.array(
    z.object({
      rule: z.string(),
      notCovered: z.array(z.string()),
      count: z.number(),
      places: z.array(z.string()),
    }),
  ),
  contactPoints: z.object({ visited: z.number(), unvisited: z.number(), unknown: z.number() }).nullable(),
  termsAhead: z.object({
    /** The later day the rule was asked about. */
    on: z.string(),
    rows: z.array(z.object({ subject, place, endsOn: z.string().nullable() })),
    /** The rule failed for that day, or nothing covers it. */
    unknown: z.number(),
  }),
});
export type ReportSummary = z.infer<typeof reportSummary>;
