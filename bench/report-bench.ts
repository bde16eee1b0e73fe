import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type FileCell, text } from "../src/reports/writers/rows.ts";
import { type Sheet, writeSheets } from "../src/reports/writers/sheets.ts";
import { LoopBlock } from "./loop-block.ts";

/**
 * `node --import tsx bench/report-bench.ts [rows]`: a sheet of 200,000 rows as a report has them. Prints seconds, the size
 * of the file and the most memory the process held.
 */
const names = [
  "程度",
  "对象",
  "对象编号",
  "县区",
  "街道",
  "社区",
  "区划代码",
  "状态",
  "首见日",
  "户数",
  "党员数",
  "指导员",
];
const columns = names.map((label) => ({ label, width: 14 }));
const rows = Number(process.argv[2] ?? 200_000);
const folder = await mkdtemp(join(tmpdir(), "report-bench-"));
try {
  const file = join(folder, "rows.xlsx");
  const watch = new LoopBlock();
  const started = performance.now();
  await writeSheets({ title: "bench", due: new Date("2021-12-31T00:00:00Z") }, sheets(), file);
  const seconds = (performance.now() - started) / 1000;
  const { size } = await stat(file);
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${rows} rows of ${columns.length} cells: ${seconds.toFixed(1)} s, ${(size / 2 ** 20).toFixed(1)} MiB, ` +
      `peak ${peak.toFixed(0)} MiB, longest turn ${watch.stop().toFixed(0)} ms`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function* sheets(): AsyncGenerator<Sheet> {
  yield { name: "G01", columns, rows: cells() };
}

function* cells(): Generator<readonly FileCell[]> {
  for (let index = 0; index < rows; index += 1) {
    yield [
      text("高"),
      text(`示例花园A${index}小区`),
      text(`CMP-371702001009-${String(index).padStart(6, "0")}`),
      text("牡丹区"),
      text("东城街道"),
      text(`示例第${index % 300}社区`),
      text("371702001009"),
      text("持续"),
      { kind: "day", day: "2021-01-31" },
      { kind: "number", number: index % 2000 },
      text(index % 7 === 0 ? "<5" : String(index % 90)),
      text("刘**"),
    ];
  }
}
