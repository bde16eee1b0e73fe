import { labelModels, typeModels } from "../import/graph-model.ts";
import { nodeRowColumns, relationshipRowColumns } from "../import/stored-fact.ts";

/** What statements may speak of: labels and relationship types, each with the properties it can have. */
export interface GraphVocabulary {
  readonly labels: ReadonlyMap<string, ReadonlySet<string>>;
  readonly types: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * The declared graph: what the importer makes of the exchange format, after the fact table, and the nodes in which the
 * program keeps its own books.
 */
export function declaredGraph(): GraphVocabulary {
  const business = [...labelModels.values()].map((model) => {
    const columns = nodeRowColumns(model).map(({ name }) => name);
    return [model.label, new Set([...columns, ...ofEveryEntity])] as const;
  });
  const entity = new Set(business.flatMap(([, properties]) => [...properties]));
  return {
    labels: new Map<string, ReadonlySet<string>>([["Entity", entity], ...business, ...books]),
    types: new Map(
      [...typeModels.values()].map((model) => [
        model.type,
        new Set(relationshipRowColumns(model).map(({ name }) => name)),
      ]),
    ),
  };
}

const ofEveryEntity = ["made", "synthetic", "createdAt", "updatedAt"];

/** Nodes that no roster makes; docs/database.md, docs/import.md and docs/reports.md say what they are for. */
const books: readonly (readonly [label: string, properties: ReadonlySet<string>])[] = Object.entries({
  Acceptance: "at by id reason rule until",
  Change: "after at before factKey facts file id importId kind source",
  Claim: "about key owner touchedAt until",
  Delivery:
    "attempts claim deliveredAt done due dueAt error id job kind owner place queuedAt receipt recipient report reportId sha256 state synthetic target title touchedAt",
  DataSet: "assumptionsVersion generatedAt id profile rngSeed snapshotOn synthetic",
  DueReport:
    "attempts day done dueAt error finishedAt job key late leaseUntil missed owner recordedAt recordedBy retryAt runId state step total touchedAt",
  Finding: "areaCode fromSeq key kinds rule severity subject untilSeq verdict",
  Import:
    "before directory finishedAt firstLoads id manifestHash number profile snapshotOn startedAt status totals",
  ImportBatch: "id",
  Migration: "at name",
  Report:
    "baseRunId builtAt bytes changed day dueAt fileNames folder formats id job language late missed parameters ruleVersions rules runId scope sha256 sourceVersions sources textHashes title",
  ReportJob: "horizon line name touchedAt",
  RuleCounts: "areas counts hash kinds tiers",
  RuleResult: "countsHash durationMs error exempt gap headline id met rule runId textHash unknown version",
  Run: "areaParameters finishedAt id knownAt on parameters scope seq startedAt status trigger",
  Source: "coversAreas coversFrom coversTo files id name receivedAt rows snapshotOn",
  SourceDeclaration: "coversAreas coversFrom coversTo files id receivedAt snapshotOn source",
}).map(([label, properties]) => [label, new Set(properties.split(" "))] as const);
