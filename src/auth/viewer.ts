import type { Role } from "../generated/graphql.ts";
import type { Scope } from "./scope.ts";

/** Who asks. Until accounts exist this is the local city analyst. */
export interface Viewer {
  readonly name: string;
  readonly role: Role;
  readonly scope: Scope;
}

/** The analyst at this machine, who may see every city that is loaded, with names masked. */
export function localAnalyst(cityPrefixes: Scope): Viewer {
  return { name: "local", role: "CITY_ANALYST", scope: cityPrefixes };
}
