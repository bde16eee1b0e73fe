import type { Manifest } from "./manifest.ts";
import type { Problems } from "./problems.ts";
import type { Table } from "./table.ts";

/** A folder as read: the manifest and a table for every file of the format, absent files as empty tables. */
export interface Folder {
  readonly directory: string;
  readonly manifest: Manifest;
  /** By stem, in load order. */
  readonly tables: ReadonlyMap<string, Table>;
  readonly problems: Problems;
  /** Of the bytes of all files that were read: the same folder has the same. */
  readonly contentHash: string;
}
