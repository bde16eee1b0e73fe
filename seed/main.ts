import { profiles, generateDataSet } from "./generate.ts";

const [profile, directory, flag, seedText] = process.argv.slice(2);
const chosen = profiles.find((candidate) => candidate === profile);
const seed = flag === undefined ? 20211231 : Number(seedText);
if (
  chosen === undefined ||
  directory === undefined ||
  (flag !== undefined && flag !== "--seed") ||
  !Number.isSafeInteger(seed)
) {
  console.error(
    `Expected: main.ts ${profiles.join("|")} DIRECTORY [--seed NUMBER]; got: ${process.argv.slice(2).join(" ")}`,
  );
  process.exit(2);
}
const interrupted = new AbortController();
process.once("SIGINT", () =>
  interrupted.abort(new Error("Interrupted; nothing was written. / 已中断，未写入。")),
);
await generateDataSet({
  profile: chosen,
  seed,
  directory,
  progress: (step) => console.error(step),
  signal: interrupted.signal,
});
