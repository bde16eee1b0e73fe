import type { GraphQLResolveInfo } from "graphql";
import {
  consultationCounts,
  consultations,
  consultationsOfCompounds,
  partiesOfConsultations,
} from "../generated/cypher.ts";
import { type NodeModel, nodeOfRow } from "../nodes/model.ts";
import { selectedFields, selectedNodeFields } from "../nodes/selection.ts";
import type { RequestContext } from "../server/context.ts";
import { keyedRow, keyedRows } from "../server/keyed-rows.ts";
import { nestedPage } from "../server/nested-page.ts";
import type { ConsultationConnectionModel, ConsultationModel, ConsultationPartyModel } from "./model.ts";

const figures = ["full"] as const;

/** The consultation, or null when it was held after that day or lies out of scope. */
export async function loadConsultation(
  id: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<ConsultationModel | null> {
  const selected = selectedFields(info);
  const wanted = figures.filter((name) => selected.has(name));
  const row = await keyedRow(
    consultations,
    id,
    (keys) => ({ keys, on, scope: context.viewer.scope, with: wanted }),
    context,
  );
  return row && nodeOfRow("Consultation", row, on);
}

/** One page of the consultations about a compound, latest first. */
export function loadConsultationsOf(
  compound: NodeModel,
  args: { readonly first: number; readonly after?: string | null | undefined },
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<ConsultationConnectionModel> {
  const { on } = compound;
  const { scope } = context.viewer;
  const selected = selectedNodeFields(info);
  const wanted = figures.filter((name) => selected.has(name));
  return nestedPage(
    {
      list: "consultations",
      key: compound.id,
      first: args.first,
      after: args.after,
      page: consultationsOfCompounds,
      pageParamsOf: (keys, page) => ({ keys, on, scope, with: wanted, descending: true, ...page }),
      nodeOf: (row) => nodeOfRow("Consultation", row, on),
      count: consultationCounts,
      countParamsOf: (keys) => ({ keys, on, scope }),
    },
    context,
  );
}

/** The bodies that took part, the three parties first. */
export async function loadParties(
  consultation: ConsultationModel,
  context: RequestContext,
): Promise<readonly ConsultationPartyModel[]> {
  const { on } = consultation;
  const rows = await keyedRows(
    partiesOfConsultations,
    consultation.id,
    (keys) => ({ keys, on, scope: context.viewer.scope }),
    context,
  );
  return rows.map((row) => ({ ...row, on }));
}
