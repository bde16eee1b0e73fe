import { createContext, useContext } from "react";
import type { ShellQuery } from "../../generated/explorer.ts";

/** What every page may build on: the answer of the shell's own question, and the day it speaks of. */
export interface ShellFacts {
  readonly dataSet: ShellQuery["dataSet"];
  readonly area: NonNullable<ShellQuery["area"]>;
  readonly run: ShellQuery["run"];
  /** The day of the view. */
  readonly on: string;
}

export const ShellContext = createContext<ShellFacts | null>(null);

export function useShell(): ShellFacts {
  const facts = useContext(ShellContext);
  if (!facts) throw new Error("useShell is called outside of the shell.");
  return facts;
}
