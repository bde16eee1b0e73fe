import neo4j, { type ProfiledPlan } from "neo4j-driver";
import { dataSetState, personList, type PersonListParams } from "../src/generated/cypher.ts";
import { assemble } from "../src/graph/assemble.ts";
import type { Graph } from "../src/graph/graph.ts";
import { encodeParams } from "../src/graph/values.ts";
import { atMost, type Goal, information } from "./goals.ts";
import { median } from "./measure.ts";
import type { DatabaseAddress } from "./peers/peer.ts";

/** A store of the bench that is open. */
export interface OpenStore {
  readonly graph: Graph;
  readonly address: DatabaseAddress;
}

/**
 * P4: the first twenty persons of a district, sorted, where the store holds a province and where it holds a city. The
 * two take turns; what a page costs must not grow with what lies around the district.
 */
export async function measureList(province: OpenStore, city: OpenStore): Promise<Goal[]> {
  const [ofProvince, ofCity] = [await firstPage(province.graph), await firstPage(city.graph)];
  const ratios: number[] = [];
  const times = { province: new Array<number>(), city: new Array<number>() };
  // One of the two databases is new, and compiles for some thousand of so small questions.
  await p50(province.graph, ofProvince, toWarmUp);
  await p50(city.graph, ofCity, toWarmUp);
  for (let round = 0; round < rounds; round += 1) {
    const figures = {
      province: await p50(province.graph, ofProvince, requests),
      city: await p50(city.graph, ofCity, requests),
    };
    times.province.push(figures.province);
    times.city.push(figures.city);
    ratios.push(figures.province / figures.city);
  }
  return [
    information(
      "P4",
      "first 20 persons of a district, p50: province, city",
      `${median(times.province).toFixed(2)} ms, ${median(times.city).toFixed(2)} ms`,
    ),
    atMost("P4", "the province's, times the city's", median(ratios), 1.5, 1.2),
    atMost(
      "P4",
      "database hits in the province",
      await databaseHits(province.address, ofProvince),
      2_500,
      150,
    ),
  ];
}

const rounds = 4;
const requests = 300;
const toWarmUp = 5_000;

async function firstPage(graph: Graph): Promise<PersonListParams> {
  const [dataSet] = await graph.rows(dataSetState, {});
  if (!dataSet) throw new Error("The bench's store is empty; expected a data set.");
  return {
    on: dataSet.snapshotOn,
    scope: ["371702"],
    posts: null,
    minPosts: null,
    with: [],
    afterText: null,
    afterId: null,
    limit: 20,
  };
}

/** Median milliseconds of one page after another. */
async function p50(graph: Graph, page: PersonListParams, pages: number): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < pages; count += 1) {
    const started = performance.now();
    const rows = await graph.rows(personList, page);
    times.push(performance.now() - started);
    if (rows.length !== page.limit) throw new Error(`Expected ${page.limit} persons, got ${rows.length}.`);
  }
  return median(times);
}

async function databaseHits(address: DatabaseAddress, page: PersonListParams): Promise<number> {
  const { text, params } = assemble(personList, page);
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
  try {
    const { summary } = await driver.executeQuery(`PROFILE ${text}`, encodeParams(personList, page, params));
    if (summary.profile === false) throw new Error("Expected a profile of the statement, got none.");
    return hitsOf(summary.profile);
  } finally {
    await driver.close();
  }
}

function hitsOf({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + hitsOf(child), dbHits);
}
