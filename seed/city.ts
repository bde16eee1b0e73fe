import type { CityQuota, DistrictQuota, PublicUnitGroup, StreetQuota } from "./quota.ts";
import type { Random } from "./random.ts";
import { createRandom } from "./random.ts";
import { emptyRosters, type Rosters } from "./rosters.ts";
import type { PartyOrgRow, ResidentsCommitteeRow, WorkUnitRow } from "./rows/organisations.ts";
import type { PersonRow } from "./rows/people.ts";
import type { CompoundRow, GridRow, PlaceRow } from "./rows/places.ts";
import type { OwnersCommitteeRow, PropertyCompanyRow } from "./rows/property.ts";

/** The day all profiles speak of (A01). */
export const snapshotOn = "2021-12-31";

/**
 * One city while it is being made: its rows so far, and the same things linked with each other,
 * so that a later step finds what an earlier one made. Only rows are written.
 */
export interface City {
  readonly quota: CityQuota;
  readonly rosters: Rosters;
  /** A stream of draws of its own for each step. */
  random(step: string): Random;
  /** The next number of a series, from 1: `next("company")`. */
  next(series: string): number;
  readonly people: PersonFactory;
  readonly districts: District[];
  readonly streets: Street[];
  readonly communities: Community[];
  readonly grids: Grid[];
  readonly compounds: Compound[];
  readonly orgs: Org[];
  readonly units: Unit[];
  readonly companies: Company[];
  /** The city committee. */
  org: Org | null;
  /** Working committee of the city's own organs; null where the city has no units of its own. */
  organsCommittee: Org | null;
  /** Committee of the housing industry; null where the city has no housing department of its own. */
  housingCommittee: Org | null;
  readonly standingMembers: Person[];
}

/** Makes persons with pseudonyms that no other person has. */
export interface PersonFactory {
  make(facts: PersonFacts): Person;
}

export interface PersonFacts {
  status: PersonRow["partyStatus"];
  areaCode: string;
  joinedYear?: number;
  birthDecade: number;
  inService?: boolean;
}

export interface District {
  readonly code: string;
  readonly quota: DistrictQuota;
  readonly streets: Street[];
  org: Org | null;
  organsCommittee: Org | null;
}

export interface Street {
  readonly code: string;
  readonly quota: StreetQuota;
  readonly district: District;
  readonly row: PlaceRow;
  readonly communities: Community[];
  org: Org | null;
  office: Unit | null;
}

export interface Community {
  readonly code: string;
  readonly street: Street;
  readonly row: PlaceRow;
  households: number;
  readonly grids: Grid[];
  readonly compounds: Compound[];
  readonly workers: Person[];
  org: Org | null;
  residentsCommittee: ResidentsCommitteeRow | null;
}

export interface Grid {
  readonly id: string;
  readonly community: Community;
  readonly row: GridRow;
  readonly compounds: Compound[];
  hasBranch: boolean;
  branch: Org | null;
  head: Person | null;
}

export interface Compound {
  readonly id: string;
  readonly community: Community;
  readonly row: CompoundRow;
  readonly grids: Grid[];
  households: number;
  builtYear: number;
  hasBranch: boolean;
  substantive: boolean;
  hasStation: boolean;
  hasWindow: boolean;
  hasOwnersCommittee: boolean;
  hasCrossPost: boolean;
  hasCompany: boolean;
  branch: Org | null;
  ownersCommittee: OwnersCommitteeRow | null;
  company: Company | null;
  /** First day of the present company's service. */
  servedFrom: string | null;
  readonly residents: Person[];
}

export interface Org {
  readonly id: string;
  readonly row: PartyOrgRow;
  /** Superior of leadership; null for the city committee. */
  readonly superior: Org | null;
  readonly below: Org[];
  readonly members: Person[];
  /** Those who take part without transfer: functional compound branches and temporary branches. */
  readonly participants: Person[];
  /** The unit it is set up in, for organisations of units. */
  unit: Unit | null;
  secretary: Person | null;
  /** Everybody with a committee post, the secretary first. */
  readonly seats: Person[];
}

export interface Unit {
  readonly id: string;
  readonly row: WorkUnitRow;
  readonly group: PublicUnitGroup | "TWO_NEW";
  /** Null for units of the city itself. */
  readonly district: District | null;
  readonly community: Community;
  /** What a department is for, such as HOUSING; null for a unit without such a task. */
  readonly department: string | null;
  /** Unit-level organisation first, its sub-branches after it. */
  readonly orgs: Org[];
  readonly staff: Person[];
}

export interface Company {
  readonly id: string;
  readonly row: PropertyCompanyRow;
  readonly street: Street;
  readonly compounds: Compound[];
  org: Org | null;
  readonly staff: Person[];
}

export interface Person {
  readonly id: string;
  readonly row: PersonRow;
  org: Org | null;
  compound: Compound | null;
  unit: Unit | null;
  /** Since when the person has lived in `compound`. */
  settledOn: string | null;
  /** First day of the present employment. */
  workingSince: string | null;
  /** Since when the relation has been in `org`. */
  relationFrom: string | null;
  /** Posts held on the snapshot day. */
  posts: number;
}

/** A city with nothing in it yet. */
export function emptyCity(
  quota: CityQuota,
  seed: number,
  people: PersonFactory,
  rosters = emptyRosters(),
): City {
  const series = new Map<string, number>();
  return {
    quota,
    rosters,
    random: (step) => createRandom(seed, `${quota.code}:${step}`),
    next(name) {
      const number = (series.get(name) ?? 0) + 1;
      series.set(name, number);
      return number;
    },
    people,
    districts: [],
    streets: [],
    communities: [],
    grids: [],
    compounds: [],
    orgs: [],
    units: [],
    companies: [],
    org: null,
    organsCommittee: null,
    housingCommittee: null,
    standingMembers: [],
  };
}

/** What an earlier step must have made; an error names it when it has not. */
export function made<T>(thing: T | null | undefined, name: string): T {
  if (thing === null || thing === undefined)
    throw new Error(`Expected ${name} to be made by an earlier step, got nothing.`);
  return thing;
}
