import { FolderBuilder, type SourceWords } from "../../import/support/folder-builder.ts";
import { snapshotOn } from "./asked-days.ts";
import { drawBodies } from "./draw-bodies.ts";
import { drawEvents } from "./draw-events.ts";
import { drawGroups } from "./draw-groups.ts";
import { drawOrganisations } from "./draw-organisations.ts";
import { drawPeople } from "./draw-people.ts";
import { drawPlaces } from "./draw-places.ts";
import { drawPosts } from "./draw-posts.ts";
import { drawSources, withSources } from "./draw-sources.ts";
import { Roster, type Row } from "./roster.ts";

export interface RandomCity {
  readonly seed: number;
  /** First four digits of all its codes. */
  readonly prefix: string;
  readonly sources: readonly SourceWords[];
  readonly rows: ReadonlyMap<string, readonly Row[]>;
}

/** A small city made of one integer: the same seed under the same prefix is the same city. */
export function randomCity(seed: number, prefix: string): RandomCity {
  const roster = new Roster(prefix, seed);
  drawPlaces(roster);
  drawBodies(roster);
  drawOrganisations(roster);
  drawPeople(roster);
  drawGroups(roster);
  drawPosts(roster);
  drawEvents(roster);
  const sources = drawSources(roster);
  withSources(roster, sources);
  return { seed, prefix, sources, rows: roster.rows };
}

/** The cities side by side in one folder. */
export function folderOf(cities: readonly RandomCity[]): FolderBuilder {
  let folder = FolderBuilder.empty().manifest({ snapshotOn });
  for (const { sources } of cities) for (const each of sources) folder = folder.source(each);
  const stems = new Set(cities.flatMap(({ rows }) => [...rows.keys()]));
  for (const stem of stems) folder = folder.only(stem, ...cities.flatMap(({ rows }) => rows.get(stem) ?? []));
  return folder;
}
