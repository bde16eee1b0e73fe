/** Rows of the exchange format, cut to what the worlds of the rules say; `more` adds and replaces columns. */
export type Row = Readonly<Record<string, string>>;

/** First day and first day no longer; an empty end is open, an empty beginning is that of the source. */
export type Period = readonly [from?: string, to?: string];

export function compound(id: string, community: string, more: Row = {}): Row {
  return { id, name: `小区${id}`, community, ...more };
}

export function grid(id: string, code: string, more: Row = {}): Row {
  return { id, code, name: `网格${id}`, community: code.slice(0, 12), ...more };
}

export function covers(grid: string, compound: string, ...period: Period): Row {
  return { grid, compound, ...during(period) };
}

export function org(id: string, field: string, area: string, more: Row = {}): Row {
  return { id, name: `党组织${id}`, kind: "BRANCH", field, level: "6", area_code: area, ...more };
}

export function setUpIn(org: string, kind: string, target: string, ...period: Period): Row {
  return { org, target_kind: kind, target, ...during(period) };
}

/** A full member, where `more` does not say otherwise. */
export function someone(id: string, area: string, more: Row = {}): Row {
  return { id, display_name: "虚构", party_status: "FULL", area_code: area, ...more };
}

export function livesIn(person: string, compound: string, ...period: Period): Row {
  return { person, compound, ...during(period) };
}

export function worksFor(person: string, kind: string, employer: string, ...period: Period): Row {
  return { person, employer_kind: kind, employer, ...during(period) };
}

/** A row of `memberships`, `participations` or `liaison_links`. */
export function withOrg(person: string, org: string, ...period: Period): Row {
  return { person, org, ...during(period) };
}

export function post(person: string, kind: string, atKind: string, at: string, ...period: Period): Row {
  return { person, kind, at_kind: atKind, at, ...during(period) };
}

export function instructs(person: string, kind: string, target: string, ...period: Period): Row {
  return { person, kind, target, ...during(period) };
}

export function unit(id: string, type: string, community: string, more: Row = {}): Row {
  return { id, name: `单位${id}`, org_type: type, community, ...more };
}

export function company(id: string, area: string, more: Row = {}): Row {
  return { id, name: `物业${id}`, area_code: area, status: "ACTIVE", ...more };
}

export function serves(
  company: string,
  compound: string,
  period: Period,
  contractTo: string | null = null,
): Row {
  return { company, compound, contract_to: contractTo ?? "", ...during(period) };
}

export function ownersCommittee(id: string, area: string, more: Row = {}): Row {
  return { id, name: `业委会${id}`, area_code: area, ...more };
}

export function represents(committee: string, compound: string, ...period: Period): Row {
  return { committee, compound, ...during(period) };
}

function during([from = "", to = ""]: Period): Row {
  return { from, to };
}
