import type { Town } from "./town.ts";

type Words = Readonly<Record<string, string>>;

/** Writers of the rows of Party organisations; names are those of `places.id`. */
export interface OrgRows {
  /** A branch of a two-new organisation in the first community of a district, unless `words` says otherwise. */
  readonly org: (name: string, words?: Words, digits?: string) => Words;
  readonly setUp: (name: string, kind: string, target: string, from?: string, to?: string) => Words;
  readonly under: (name: string, superior: string, words?: Words) => Words;
  /** A post at an organisation, of a person by number. */
  readonly post: (holder: number, kind: string, name: string, words?: Words) => Words;
}

export function orgRows(places: Town): OrgRows {
  return {
    org: (name, words = {}, digits = "02") => ({
      id: places.id(name),
      name: `示例党组织${name}`,
      kind: "BRANCH",
      field: "TWO_NEW",
      level: "6",
      area_code: places.community(digits),
      ...words,
    }),
    setUp: (name, kind, target, from = "2010-01-01", to = "") => ({
      org: places.id(name),
      target_kind: kind,
      target,
      from,
      to,
    }),
    under: (name, superior, words = {}) => ({
      org: places.id(name),
      superior: places.id(superior),
      kind: "LEADERSHIP",
      from: "2010-01-01",
      ...words,
    }),
    post: (holder, kind, name, words = {}) => ({
      person: places.person(holder),
      kind,
      at_kind: "PARTY_ORG",
      at: places.id(name),
      from: "2010-01-01",
      ...words,
    }),
  };
}
