import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";
import { listOf } from "./address-list.ts";

/** What an address says about the view, whatever the page: the day, the place. Null: the server's own default. */
export interface View {
  readonly on: string | null;
  readonly within: string | null;
}

/** Parameters that stay when a link leads to another page. */
const lasting = ["on", "in", "lang", "theme"] as const;

export type Changes = Readonly<Record<string, string | readonly string[] | null>>;

export interface ViewState extends View {
  /** A parameter of the page; null where it is not set. */
  readonly get: (name: string) => string | null;
  /** A list parameter, as "a,b"; empty where it is not set. */
  readonly list: (name: string) => readonly string[];
  /** Sets parameters (null or empty: removes) and keeps the others. */
  readonly set: (changes: Changes, options?: { readonly replace?: boolean }) => void;
  /** Address of another page for the same day and place, with its own parameters. */
  readonly to: (path: string, parameters?: Changes) => string;
}

/** The whole view state lies in the address, so that a copied address shows the same view. */
export function useView(): ViewState {
  const [search, setSearch] = useSearchParams();
  const get = useCallback((name: string) => search.get(name), [search]);
  const list = useCallback((name: string) => listOf(search.get(name)), [search]);
  const set = useCallback(
    (changes: Changes, options: { readonly replace?: boolean } = {}) => {
      // Of the address as it is now: what was drawn last may lag behind it, and would undo a change of a moment ago.
      const now = new URLSearchParams(window.location.search);
      setSearch(changed(now, changes), { replace: options.replace ?? false });
    },
    [setSearch],
  );
  const to = useCallback(
    (path: string, parameters: Changes = {}) => {
      const kept = new URLSearchParams();
      for (const name of lasting) {
        const value = search.get(name);
        if (value !== null) kept.set(name, value);
      }
      const text = changed(kept, parameters).toString();
      return text === "" ? path : `${path}?${text}`;
    },
    [search],
  );
  return useMemo(
    () => ({ on: search.get("on"), within: search.get("in"), get, list, set, to }),
    [search, get, list, set, to],
  );
}

function changed(before: URLSearchParams, changes: Changes): URLSearchParams {
  const after = new URLSearchParams(before);
  for (const [name, value] of Object.entries(changes)) {
    const text = value === null || typeof value === "string" ? value : value.join(",");
    if (text === null || text === "") after.delete(name);
    else after.set(name, text);
  }
  return after;
}
