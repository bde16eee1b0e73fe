import type { Evaluation } from "../gaps/evaluate.ts";
import type { GapRuleDefinition } from "../gaps/rule.ts";
import { sourceOn } from "../data-set/source.ts";
import { type AddressView, comparisonAddress, ruleAddress, startAddress } from "../explorer-address.ts";
import { changedFindings, type RulesOfRunRow, sources as sourcesStatement } from "../generated/cypher.ts";
import { gapRules } from "../generated/gap-rules.ts";
import { indicatorsOn } from "../indicators/stated.ts";
import { compareRules } from "../runs/compare.ts";
import { ImportHistory } from "../runs/history.ts";
import type { RuleComparisonModel, RunModel } from "../runs/model.ts";
import type { RequestContext } from "../server/context.ts";
import { digitsOfLevel, levelBelow, rankedAreas } from "./areas-of-report.ts";
import {
  type FindingsQuestion,
  findingsWithEvidence,
  resolvedSince,
  unjudgedOf,
} from "./findings-of-report.ts";
import { gravestOf } from "./gravest.ts";
import { headlineFigures, shareOf, statedShares } from "./headline-figures.ts";
import { SeenFindings, UnjudgedGroups } from "./seen-findings.ts";
import { loadPlaceNames, type PlaceNames } from "./place-names.ts";
import { type ReportParts, writeReportFile } from "./report-file.ts";
import type { ReportSummary } from "./report-model.ts";
import { type ReportRequest, scopeOf } from "./report-request.ts";
import { settingsOf } from "../runs/run-settings.ts";
import { parametersOfRun } from "./settings-of-run.ts";
import { ratesOfPlaces, type Rates, ratesOfRuns, rulesJudged } from "./run-counts.ts";
import { termsAhead } from "./terms-ahead.ts";
import { trendOf } from "./trend.ts";
import { viewOfReport } from "./view-of-report.ts";

/** The city the article is about: only a report on the whole of it can be set beside its figures. */
const articleScope = "3717";
const weakestStreetsShown = 10;

/**
 * Builds the report of a stored run into a file of canonical JSON.
 * @returns the SHA-256 of the file, in hex
 * @param signal breaks off; nothing is left then
 * @throws ReportFileError where the file cannot be written; PublicError of the database; the signal's reason
 */
export async function buildReport(
  request: ReportRequest,
  file: string,
  signal?: AbortSignal,
): Promise<string> {
  const scope = scopeOf(request, request.run);
  const context = contextOf(request, scope);
  const { run, base } = request;
  const { graph } = context;
  const sources = await graph.rows(sourcesStatement, {});
  const asked: Evaluation = { graph, on: run.on, scope, sources, settings: context.ruleSettings };
  const places = await loadPlaceNames(graph, scope, run.on);
  const isAsked = isAskedIn(request);
  const compared =
    base === null
      ? null
      : (await compareRules({ base, head: run }, context)).filter(({ rule }) => isAsked(rule.id));
  const judged = new Map([...(await rulesJudged(graph, run))].filter(([id]) => isAsked(id)));
  const before = base === null ? null : await rulesJudged(graph, base);
  const question: FindingsQuestion = {
    asked,
    run,
    places,
    rules: gapRules.filter(({ id }) => judged.get(id)?.error === null),
    before:
      base === null || before === null
        ? null
        : await sinceBase(
            request,
            base,
            (id) => judged.get(id)?.error === null && before.get(id)?.error === null,
          ),
  };
  const seen = new SeenFindings();
  const unjudged = new UnjudgedGroups();
  const parts: ReportParts = {
    findings: seen.pass(findingsWithEvidence(question)),
    notJudged: unjudged.pass(unjudgedOf(question)),
    resolved: resolvedSince(question),
    summary: () => summaryOf(request, context, { asked, places, compared, seen, unjudged, judged }),
  };
  return writeReportFile(file, parts, signal);
}

/** Whether a report tells of a rule. */
function isAskedIn({ rules }: ReportRequest): (id: string) => boolean {
  return (id) => rules?.includes(id) ?? true;
}

/** The reader's rights, cut to what the run speaks of, with the parameters the run judged by. */
function contextOf({ context, run }: ReportRequest, scope: readonly string[]): RequestContext {
  return {
    ...context,
    viewer: { ...context.viewer, scope },
    ruleSettings: settingsOf(run),
  };
}

/** What is needed to tell new findings from those that persist: only of rules that were judged in both runs. */
async function sinceBase(
  request: ReportRequest,
  base: RunModel,
  isJudgedInBoth: (rule: string) => boolean,
): Promise<NonNullable<FindingsQuestion["before"]>> {
  const rules = gapRules.map(({ id }) => id).filter(isJudgedInBoth);
  const scope = scopeOf(request, base);
  const changed = await request.context.graph.rows(changedFindings, {
    rules,
    baseSeq: base.seq,
    headSeq: request.run.seq,
    baseScope: scope,
    headScope: scopeOf(request, request.run),
  });
  return {
    run: base,
    scope,
    rules: new Set(rules),
    appeared: new Set(
      changed.filter(({ after }) => after === "GAP").map((row) => `${row.rule} ${row.subject}`),
    ),
  };
}

interface Gathered {
  readonly asked: Evaluation;
  readonly places: PlaceNames;
  readonly compared: readonly RuleComparisonModel[] | null;
  readonly seen: SeenFindings;
  readonly unjudged: UnjudgedGroups;
  readonly judged: ReadonlyMap<string, RulesOfRunRow>;
}

async function summaryOf(
  request: ReportRequest,
  context: RequestContext,
  { asked, places, compared, seen, unjudged, judged }: Gathered,
): Promise<ReportSummary> {
  const { run, base } = request;
  const { graph } = context;
  const { scope } = asked;
  const level = levelBelow(scope);
  const runs = base === null ? [run] : [run, base];
  const rates = await ratesOfRuns(graph, runs, scope);
  const now = rates.get(run.id) ?? new Map();
  const before = base && (rates.get(base.id) ?? new Map());
  const aboutArticle = scope.join() === articleScope;
  const history = await ImportHistory.read(graph);
  const stated = aboutArticle ? statedShares() : null;
  const view = viewOfReport(asked);
  const rules = rulesOf(judged, now, compared, view);
  const contact = now.get("G18");
  const total = (count: "appeared" | "persisting" | "resolved" | "becameUnknown"): number | null =>
    compared && compared.reduce((sum, rule) => sum + rule[count], 0);
  return {
    format: "liaison-graph report",
    version: 1,
    id: [request.job ?? "manual", request.due, run.on, scope.join("+")].join(" "),
    job: request.job,
    due: request.due,
    timeZone: request.timeZone,
    ...(request.scheduled === undefined
      ? {}
      : { scheduled: { late: request.scheduled.late, missed: [...request.scheduled.missed] } }),
    ...(request.rules === undefined ? {} : { rulesAsked: [...request.rules] }),
    on: run.on,
    scope: [...scope],
    places: placesOfScope(scope, places),
    profile: context.dataSet?.profile ?? "none",
    synthetic: context.dataSet?.synthetic ?? false,
    run: runFacts(run),
    base: base && runFacts(base),
    explorer: { start: startAddress(view), comparison: base && comparisonAddress(base.id, run.id) },
    factsChangedSince: history.since(run.knownAt).length > 0 || !history.canGoBackTo(run.knownAt),
    parameters: parametersOfRun(run),
    sources: asked.sources.map((source) => ({
      ...source,
      files: [...source.files],
      coversAreas: [...source.coversAreas],
      stale: sourceOn(source, run.on).stale,
    })),
    totals: {
      gaps: seen.counter.all,
      new: total("appeared"),
      persisting: total("persisting"),
      resolved: total("resolved"),
      becameUnknown: total("becameUnknown"),
      accepted: seen.accepted,
      unknown: rules.reduce((sum, rule) => sum + (rule.unknown ?? 0), 0),
      failedRules: rules.filter((rule) => rule.error !== null).length,
      withheld: seen.withheld,
    },
    rules,
    headlines: headlineFigures.map((figure) => ({
      key: figure.key,
      rule: figure.rule,
      now: shareOf(figure, now.get(figure.rule)),
      before: before && shareOf(figure, before.get(figure.rule)),
      stated: stated?.get(figure.key) ?? null,
    })),
    indicators: aboutArticle
      ? (await indicatorsOn(run.on, context)).map(
          ({ key, nameZh, nameEn, unit, stated, actual, agrees }) => ({
            key,
            nameZh,
            nameEn,
            unit,
            stated,
            actual: actual ?? null,
            agrees: agrees ?? null,
          }),
        )
      : [],
    areaLevel: level,
    areas: rankedAreas(
      places.areas(level),
      await ratesOfPlaces(graph, run, scope, digitsOfLevel[level]),
      seen.counter.byPlace,
    ),
    weakestStreets:
      level === "DISTRICT"
        ? rankedAreas(places.areas("STREET"), await ratesOfPlaces(graph, run, scope, 9), seen.counter.byPlace)
            .filter((area) => area.rate !== null)
            .slice(0, weakestStreetsShown)
        : [],
    trend: await trendOf(graph, run, scope, isAskedIn(request)),
    gravest: await gravestOf(seen, run, context),
    notJudged: unjudged.groups(),
    contactPoints:
      contact === undefined
        ? null
        : { visited: contact.met ?? 0, unvisited: contact.gap ?? 0, unknown: contact.unknown ?? 0 },
    termsAhead: await termsAhead(asked, places),
  };
}

function rulesOf(
  judged: ReadonlyMap<string, RulesOfRunRow>,
  rates: Rates,
  compared: readonly RuleComparisonModel[] | null,
  view: AddressView,
): ReportSummary["rules"] {
  return gapRules.flatMap((rule) => {
    const result = judged.get(rule.id);
    if (!result) return [];
    const rate = rates.get(rule.id);
    const change = compared?.find((each) => each.rule.id === rule.id);
    return [
      {
        ...cardOf(rule),
        address: ruleAddress(rule.id, view),
        version: result.version,
        textHash: result.textHash,
        error: result.error,
        // A rule that ran and found no subject has no counts stored: that is none, not unknown.
        met: result.error === null ? (rate?.met ?? 0) : null,
        gap: result.error === null ? (rate?.gap ?? 0) : null,
        unknown: result.error === null ? (rate?.unknown ?? 0) : null,
        exempt: result.error === null ? (rate?.exempt ?? 0) : null,
        rate: rate?.rate ?? null,
        headline: rate?.headline?.text ?? null,
        change: change
          ? {
              appeared: change.appeared,
              persisting: change.persisting,
              resolved: change.resolved,
              becameUnknown: change.becameUnknown,
              causes: change.causes.map((cause) => ({ ...cause })),
            }
          : null,
      },
    ];
  });
}

function cardOf(rule: GapRuleDefinition) {
  const { id, code, nameZh, nameEn, severity, why, remedy, source } = rule;
  const evidence = rule.evidence.map(({ key, type, nameZh, nameEn }) => ({ key, type, nameZh, nameEn }));
  return { id, code, nameZh, nameEn, severity, why, remedy, source, evidence };
}

function runFacts({ id, on, status, startedAt, finishedAt, knownAt, trigger }: RunModel) {
  return { id, on, status, startedAt, finishedAt, knownAt, trigger };
}

function placesOfScope(scope: readonly string[], places: PlaceNames): { code: string; name: string }[] {
  return scope.map((prefix) => {
    const levels = ["CITY", "DISTRICT", "STREET", "COMMUNITY"] as const;
    const named = levels
      .flatMap((level) => places.areas(level))
      .find(({ code }) => code === prefix || (prefix.length === 4 && code === `${prefix}00`));
    return { code: prefix, name: named?.name ?? prefix };
  });
}
