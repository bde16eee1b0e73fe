/**
 * Addresses of the explorer that a report, a mail or another program can carry. They begin at the root of the server,
 * "/gaps?…"; the reader's own language and theme are left alone. The explorer reads every one of them back
 * (test/explorer/address.test.ts holds both sides together).
 */

/** What an address may say beside its subject. */
export interface AddressView {
  /** Day in view, ISO; left out: the snapshot day of the data set. */
  readonly on?: string;
  /** Code of the place in view; left out: the reader's whole scope. */
  readonly within?: string;
}

/** The start page: figures, areas, gravest gaps. */
export function startAddress(view: AddressView = {}): string {
  return address("/", {}, view);
}

/** One finding, `gap:<rule>:<subject>`, in the workbench: its evidence beside the list of its rule. */
export function gapAddress(gap: string, view: AddressView = {}): string {
  return address("/gaps", { rules: gap.split(":")[1], gap, verdicts: allVerdicts }, view);
}

/** The same finding in the graph, with what is missing drawn dashed. */
export function gapSceneAddress(gap: string, view: AddressView = {}): string {
  return address("/graph", { gap, selected: gap.split(":").slice(2).join(":") }, view);
}

/** The gaps of a rule, in a place where one is given. */
export function ruleAddress(rule: string, view: AddressView = {}): string {
  return address("/gaps", { rules: rule }, view);
}

/** A compound, organisation, place or company in the graph with what hangs on it. */
export function nodeAddress(id: string, view: AddressView = {}): string {
  return address("/graph", { nodes: id, selected: id }, view);
}

/** Two stored runs compared. */
export function comparisonAddress(base: string, head: string): string {
  return address("/rules", { tab: "compare", base, head }, {});
}

/** A finding is found whatever its verdict has become since the report was written. */
const allVerdicts = "GAP,MET,UNKNOWN,EXEMPT";

function address(
  path: string,
  parameters: Readonly<Record<string, string | undefined>>,
  { on, within }: AddressView,
): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...parameters, on, in: within })) {
    if (value !== undefined && value !== "") search.set(name, value);
  }
  return search.size === 0 ? path : `${path}?${search.toString()}`;
}
