import { badUserInput, PublicError } from "../errors.ts";
import { deliveriesById, deliveryCount, deliveryList, retryDelivery } from "../generated/cypher.ts";
import type { Resolvers } from "../generated/graphql.ts";
import { connection, pageParams } from "../server/connection.ts";
import type { RequestContext } from "../server/context.ts";
import type { DeliveryModel } from "./model.ts";

export const deliveryResolvers: Resolvers = {
  Query: {
    deliveries: async (_root, { job, state, first, after }, { graph, viewer }) => {
      const { limit, afterText } = pageParams("deliveries", first, after);
      const chosen = { job: job ?? null, state: state ?? null, scope: viewer.scope };
      const rows = await graph.rows(deliveryList, { ...chosen, before: afterText, limit });
      return connection(
        "deliveries",
        first,
        after,
        rows.map((row) => ({ ...row, sortText: row.place, sortNumber: null })),
        (row) => row,
        async () => (await graph.rows(deliveryCount, chosen))[0]?.total ?? 0,
      );
    },
  },
  Mutation: {
    retryDelivery: async (_root, { id }, context) => {
      const delivery = await requiredDelivery(id, context);
      if (delivery.state === "DELIVERED") throw alreadyDelivered(delivery);
      await context.graph.rows(retryDelivery, { id, now: new Date().toISOString() });
      context.wakeOutbox();
      return requiredDelivery(id, context);
    },
  },
};

/** @throws PublicError BAD_USER_INPUT for a key of no message, or of one whose report the viewer may not see */
async function requiredDelivery(id: string, { graph, viewer }: RequestContext): Promise<DeliveryModel> {
  const [delivery] = await graph.rows(deliveriesById, { ids: [id], scope: viewer.scope });
  if (delivery !== undefined) return delivery;
  throw badUserInput(
    "id",
    `"id" must be the key of a message in the outbox, got "${id.slice(0, 60)}". Take it from deliveries. / 没有这条投递记录，请从 deliveries 中取编号。`,
  );
}

function alreadyDelivered({ deliveredAt }: DeliveryModel): PublicError {
  return new PublicError(
    "CONFLICT",
    `Expected a message that was not delivered; this one was, at ${deliveredAt ?? ""}. There is nothing to try again. / 该消息已于 ${deliveredAt ?? ""} 送达，无需重试。`,
  );
}
