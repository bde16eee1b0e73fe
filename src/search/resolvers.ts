import { loadArea } from "../area/load.ts";
import { narrowed } from "../auth/scope.ts";
import { badUserInput } from "../errors.ts";
import { searchNames } from "../generated/cypher.ts";
import type { Resolvers } from "../generated/graphql.ts";
import { labelsOf } from "../nodes/kinds.ts";
import { loadNode } from "../nodes/load.ts";
import { namedNode } from "../nodes/model.ts";
import { dayOf } from "../server/context.ts";
import type { SearchHitModel } from "./model.ts";

const longestText = 64;

export const searchResolvers: Resolvers = {
  Query: {
    search: async (_root, args, context) => {
      const on = dayOf(args, context);
      const text = args.text.normalize("NFKC").trim();
      if (text.length === 0 || text.length > longestText) {
        throw badUserInput(
          "text",
          `"text" must have 1 to ${longestText} characters, got ${text.length}. Type a part of a name, pinyin, initials or a code. / 请输入 1 到 ${longestText} 个字符。`,
        );
      }
      const rows = await context.graph.rows(searchNames, {
        phrase: /\p{Script=Han}/u.test(text) ? luceneQuery(text) : null,
        text,
        latin: /^[a-z][a-z0-9 ']*$/i.test(text) ? text.toLowerCase().replaceAll(/[ ']/g, "") : null,
        code: /^[A-Za-z0-9][A-Za-z0-9._:-]*$/.test(text) ? text : null,
        labels: args.kinds ? args.kinds.flatMap(labelsOf) : null,
        scope: narrowed(context.viewer.scope, args.within),
        limit: args.first,
      });
      return rows.map((row) => ({ ...row, on }));
    },
  },
  SearchHit: {
    node: (hit, _args, context, info) => {
      const label = hit.labels.find((each) => each !== "Entity") ?? "";
      return requireFound(loadNode(label, hit.id, hit.name, hit.on, context, info), hit);
    },
    area: (hit, _args, context, info) => loadArea(hit.areaCode, hit.on, context, info),
  },
};

/** A found thing that is not there on the day asked about is still named: the search is over all days. */
async function requireFound(loaded: ReturnType<typeof loadNode>, hit: SearchHitModel) {
  return (await loaded) ?? namedNode(hit.id, hit.labels, hit.name, hit.on);
}

/**
 * The text as a phrase of the `cjk` analyser, every special character taken literally. The analyser indexes pairs of
 * characters, so a single one is asked for as part of a pair.
 */
function luceneQuery(text: string): string {
  const literal = text.replaceAll(/[\\+\-!():^[\]"{}~*?|&/]/g, (character) => `\\${character}`);
  return [...text].length === 1 ? `*${literal}*` : `"${literal}"`;
}
