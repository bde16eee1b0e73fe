import { dataSetState, sources } from "../generated/cypher.ts";
import type { Store } from "./store.ts";

/** What is in the store, for a person: data set, sources, schema. */
export async function statusText(store: Store): Promise<string> {
  const [dataSet] = await store.graph.rows(dataSetState, {});
  const missing = await store.missingSchema();
  const delivered = await store.graph.rows(sources, {});
  const lines = dataSet
    ? [
        `data set / 数据集      ${dataSet.profile}${dataSet.synthetic ? " (synthetic data / 合成数据)" : ""}`,
        `snapshot / 数据日      ${dataSet.snapshotOn}`,
        `cities / 城市          ${dataSet.cityPrefixes.join(" ")}`,
        `importing / 正在导入   ${dataSet.importing ?? "no / 否"}`,
        ...delivered.map(
          (source) =>
            `source / 来源          ${source.id} ${source.name}, ${source.rows} rows, received ${source.receivedAt ?? "?"}`,
        ),
      ]
    : ["The store is empty. Run `npm run seed` or `npm run import -- DIR`. / 库为空。"];
  const schema = missing.length === 0 ? "as expected / 符合预期" : `lacks / 缺少 ${missing.join(", ")}`;
  return `${[...lines, `schema / 结构          ${schema}`].join("\n")}\n`;
}
