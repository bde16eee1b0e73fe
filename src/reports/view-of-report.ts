import type { Scope } from "../auth/scope.ts";
import type { AddressView } from "../explorer-address.ts";

/** The day and place in which the explorer shows what a report tells of; about several places, the reader's whole scope. */
export function viewOfReport({ on, scope }: { readonly on: string; readonly scope: Scope }): AddressView {
  const [prefix, ...others] = scope;
  if (prefix === undefined || others.length > 0) return { on };
  return { on, within: prefix.length === cityDigits ? `${prefix}00` : prefix };
}

/** A scope names a whole city by the first digits of its code. */
const cityDigits = 4;
