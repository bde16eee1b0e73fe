import type { CreateCityParams, CreatePartOfLinkParams } from "../generated/cypher.ts";
import type { Statement } from "../graph/statement.ts";
import { createNodes, createRelationships, rewriteNodes } from "./write-statements.ts";

type NodeStatement = Statement<CreateCityParams, object>;
type RelationshipStatement = Statement<CreatePartOfLinkParams, object>;

const creators = new Map<string, NodeStatement>(Object.entries(createNodes));
const rewriters = new Map<string, NodeStatement>(Object.entries(rewriteNodes));
const linkers = new Map<string, RelationshipStatement>(Object.entries(createRelationships));

/** Makes nodes of the label that are new. */
export function createNodeStatement(label: string): NodeStatement {
  return found(creators, label);
}

/** Writes nodes of the label as they are to be, whether or not the graph has them. */
export function rewriteNodeStatement(label: string): NodeStatement {
  return found(rewriters, label);
}

/** Makes relationships of the type that are new. */
export function createRelationshipStatement(type: string): RelationshipStatement {
  return found(linkers, type);
}

function found<Of>(statements: ReadonlyMap<string, Of>, name: string): Of {
  const statement = statements.get(name);
  if (statement === undefined) {
    throw new Error(
      `Expected a write statement for ${name}, found none. Generate the statements anew from the fact table.`,
    );
  }
  return statement;
}
