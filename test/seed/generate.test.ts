import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fileFormats } from "../../seed/format.ts";
import { generateDataSet } from "../../seed/generate.ts";
import { checkFolder, emptyGraph } from "../../src/import/check-folder.ts";
import { Problems } from "../../src/import/problems.ts";
import { readFolder } from "../../src/import/read-folder.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "seed-test-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const contents = async (directory: string) => {
  const names = (await readdir(directory)).sort();
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(directory, name), "utf8")] as const),
    ),
  );
};

describe("a generated folder", () => {
  test("is the same byte for byte for the same seed, and another for another seed", async () => {
    const [first, second, other] = [join(folder, "first"), join(folder, "second"), join(folder, "other")];
    await generateDataSet({ profile: "tiny", seed: 5, directory: first });
    await generateDataSet({ profile: "tiny", seed: 5, directory: second });
    await generateDataSet({ profile: "tiny", seed: 6, directory: other });
    expect(await contents(second)).toEqual(await contents(first));
    expect((await contents(other)).get("people.csv")).not.toBe((await contents(first)).get("people.csv"));
  });

  test("holds the 56 files, none of them without a row, and a source for each", async () => {
    const directory = join(folder, "whole");
    await generateDataSet({ profile: "tiny", seed: 5, directory });
    const files = await contents(directory);
    expect(files.size).toBe(57);
    const empty = fileFormats.filter(
      ({ stem }) => (files.get(`${stem}.csv`) ?? "").trimEnd().split("\r\n").length < 2,
    );
    expect(empty.map(({ stem }) => stem)).toEqual([]);
    const manifest = JSON.parse(files.get("dataset.json") ?? "{}");
    const listed = manifest.sources.flatMap((source: { files: string[] }) => source.files);
    expect(listed.sort()).toEqual(fileFormats.map(({ stem }) => stem).sort());
    expect(manifest).toMatchObject({
      profile: "tiny",
      synthetic: true,
      snapshotOn: "2021-12-31",
      rngSeed: 5,
    });
  });

  test("is read by the importer without a refused or noted row, whatever the seed", async () => {
    for (const seed of [1, 20211231]) {
      const directory = join(folder, `import-${seed}`);
      await generateDataSet({ profile: "tiny", seed, directory });
      const problems = new Problems();
      const read = await readFolder(directory, problems);
      expect(read).not.toBeNull();
      if (read !== null) await checkFolder(read, emptyGraph);
      expect(problems.inOrder()).toEqual([]);
    }
  });

  test("is not there, nor half of it, when the work is stopped", async () => {
    const parent = join(folder, "stopped");
    await mkdir(parent);
    const stop = new AbortController();
    const progress = () => stop.abort(new Error("stopped by the test"));
    const work = generateDataSet({
      profile: "tiny",
      seed: 5,
      directory: join(parent, "set"),
      progress,
      signal: stop.signal,
    });
    await expect(work).rejects.toThrow("stopped by the test");
    expect(await readdir(parent)).toEqual([]);
  });

  test("takes the place of an older data set but never of other files", async () => {
    const directory = join(folder, "foreign");
    await mkdir(directory);
    await writeFile(join(directory, "letter.txt"), "keep me");
    await expect(generateDataSet({ profile: "tiny", seed: 5, directory })).rejects.toThrow(
      /expected an empty folder/,
    );
    expect(await readdir(directory)).toEqual(["letter.txt"]);
    await generateDataSet({ profile: "tiny", seed: 5, directory: join(folder, "first") });
    expect(existsSync(join(folder, "first", "dataset.json"))).toBe(true);
  });
});
