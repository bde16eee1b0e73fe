import type { GraphQLResolveInfo } from "graphql";
import { PublicError } from "../errors.ts";
import type { RequestContext } from "../server/context.ts";
import { loadArea } from "./load.ts";
import type { AreaModel } from "./model.ts";

/** Something that lies in a place on the day `on`. */
interface Placed {
  readonly areaCode?: string;
  readonly on: string;
}

/** The smallest place that contains it; null when that is not there on the day or out of scope. */
export function areaOf(
  placed: Placed,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<AreaModel | null> {
  return loadArea(placed.areaCode, placed.on, context, info);
}

/** The same where the schema promises a place. */
export async function requireAreaOf(
  placed: Placed,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<AreaModel> {
  const area = await areaOf(placed, context, info);
  if (area) return area;
  throw new PublicError(
    "NOT_READY",
    `Expected the place ${placed.areaCode ?? "(none)"} on ${placed.on}, found none that is there and in your scope. ` +
      "Ask for another day or a wider scope. / 该日没有可见的所在区划，请换一个日期或范围。",
  );
}
