import { parseArgs } from "node:util";
import { generateDataSet, profiles } from "./generate.ts";

/** For developers: `node --import tsx seed/main.ts PROFILE DIRECTORY [--seed NUMBER] [--fictional-places]`. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string", default: "20211231" },
    "fictional-places": { type: "boolean", default: false },
  },
});
const [wanted, directory] = positionals;
const profile = profiles.find((candidate) => candidate === wanted);
const seed = Number(values.seed);
if (profile === undefined || directory === undefined || !Number.isSafeInteger(seed)) {
  console.error(
    `Expected: main.ts ${profiles.join("|")} DIRECTORY [--seed NUMBER] [--fictional-places]; got: ${process.argv.slice(2).join(" ")}`,
  );
  process.exit(2);
}
const interrupted = new AbortController();
process.once("SIGINT", () =>
  interrupted.abort(new Error("Interrupted; nothing was written. / 已中断，未写入。")),
);
await generateDataSet({
  profile,
  seed,
  directory,
  fictionalPlaces: values["fictional-places"],
  progress: (step) => console.error(step),
  signal: interrupted.signal,
});
