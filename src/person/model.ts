import type { PeopleByIdRow, PostsRow } from "../generated/cypher.ts";
import type { NodeModel } from "../nodes/model.ts";
import { beginOf, endOf } from "../nodes/period.ts";
import type { ConnectionModel } from "../server/connection.ts";

/** Someone who holds a post, instructs or links with a contact point on the day `on`; `name` is masked. */
export type PersonModel = NodeModel & Partial<Omit<PeopleByIdRow, "key">>;

export type PersonConnectionModel = ConnectionModel<PersonModel>;

/** One person holding one post at one place. */
export interface PostModel extends Omit<PostsRow, "key" | "from" | "fromKnown" | "to"> {
  /** Null where the roster does not say since when. */
  readonly from: string | null;
  /** Null while the end is open. */
  readonly to: string | null;
  readonly on: string;
}

export function personModel(row: Omit<PeopleByIdRow, "key">, on: string): PersonModel {
  return { ...row, __typename: "Person", kind: "PERSON", on };
}

export function postModel({ key: _key, fromKnown, ...row }: PostsRow, on: string): PostModel {
  return { ...row, from: beginOf(row.from, fromKnown), to: endOf(row.to), on };
}
