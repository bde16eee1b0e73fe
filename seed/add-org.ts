import type { City, Org, Unit } from "./city.ts";
import type { OrgPlaceTargetKind, PartyOrgField, PartyOrgKind } from "./rows/organisations.ts";

export interface OrgFacts {
  readonly name: string;
  readonly kind: PartyOrgKind;
  readonly field: PartyOrgField;
  /** Rises along every line of leadership (G30): city 1, district 2, street and committees of organs or an industry 3, community and units with branches 4, branches 6. */
  readonly level: number;
  readonly areaCode: string;
  /** Leadership superior; null for the city committee only. */
  readonly superior: Org | null;
  readonly foundedOn?: string | undefined;
  /** Where it is set up; committees of city and district have no row. */
  readonly place?: { readonly kind: OrgPlaceTargetKind; readonly id: string } | undefined;
  readonly unit?: Unit | undefined;
  readonly substantive?: boolean | undefined;
}

/** One organisation with its place and its line to the superior; term and election follow when its kind is settled. */
export function addOrg(city: City, facts: OrgFacts): Org {
  const district = facts.areaCode.slice(0, 6);
  const series = `PO-${district}-${facts.field}`;
  const row = {
    id: `${series}-${String(city.next(series)).padStart(4, "0")}`,
    name: facts.name,
    kind: facts.kind,
    field: facts.field,
    level: facts.level,
    areaCode: facts.areaCode,
    substantive: facts.substantive,
    foundedOn: facts.foundedOn,
  };
  city.rosters.partyOrgs.push(row);
  const { superior, place, foundedOn } = facts;
  if (place !== undefined) {
    city.rosters.orgPlaces.push({ org: row.id, targetKind: place.kind, target: place.id, from: foundedOn });
  }
  if (superior !== null) {
    city.rosters.subordinations.push({
      org: row.id,
      superior: superior.id,
      kind: "LEADERSHIP",
      from: foundedOn,
    });
  }
  const org: Org = {
    id: row.id,
    row,
    superior,
    below: [],
    members: [],
    participants: [],
    unit: facts.unit ?? null,
    secretary: null,
    seats: [],
  };
  superior?.below.push(org);
  facts.unit?.orgs.push(org);
  city.orgs.push(org);
  return org;
}
