import { constants, copyFile, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { removeLeftovers, ReportFileError, writePieces, writeWhole } from "../../src/reports/whole-file.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "whole-file-"));
});

test("a file that was filled has its name and its content, and nothing stands beside it", async () => {
  await writeWhole(join(folder, "a.txt"), (beside) => writeFile(beside, "whole"));
  expect(await readdir(folder)).toEqual(["a.txt"]);
  expect(await readFile(join(folder, "a.txt"), "utf8")).toBe("whole");
});

test("while a file is filled its name has what it had before", async () => {
  const file = join(folder, "a.txt");
  await writeFile(file, "old");
  await writeWhole(file, async (beside) => {
    await writeFile(beside, "new, and not yet all");
    expect(await readFile(file, "utf8")).toBe("old");
  });
});

test("a failure leaves the old file and no half one", async () => {
  const file = join(folder, "a.txt");
  await writeFile(file, "old");
  const broken = writeWhole(file, async (beside) => {
    await writeFile(beside, "half");
    throw new Error("broken off");
  });
  await expect(broken).rejects.toThrow("broken off");
  expect(await readdir(folder)).toEqual(["a.txt"]);
  expect(await readFile(file, "utf8")).toBe("old");
});

test("what a killed writer left is removed, and nothing else", async () => {
  await writeWhole(join(folder, "b.txt"), async (beside) => {
    await writeFile(beside, "half");
    await copyFile(beside, join(folder, basename(beside).replace("b.txt", "a.txt")));
  });
  await writeFile(join(folder, ".a.txt.other"), "of somebody else");
  expect(await readdir(folder)).toHaveLength(3);
  await removeLeftovers(join(folder, "a.txt"));
  expect(await readdir(folder)).toEqual([".a.txt.other", "b.txt"]);
});

test("a full disk is named in both languages", async () => {
  const file = join(folder, "a.txt");
  const full = writeWhole(file, async () => writeFile("/dev/full", "no room"));
  await expect(full).rejects.toThrow(ReportFileError);
  await expect(full).rejects.toThrow(/a\.txt: the disk is full.*磁盘已满/);
  expect(await readdir(folder)).toEqual([]);
});

test("a folder that is none is named", async () => {
  await writeFile(join(folder, "file"), "");
  const lost = writeWhole(join(folder, "file", "a.txt"), (beside) => writeFile(beside, "x"));
  await expect(lost).rejects.toThrow(/not a folder.*不是文件夹/);
});

test("a file that may not be written over keeps its content", async () => {
  const file = join(folder, "a.txt");
  await writeFile(file, "old");
  const refused = writeWhole(file, (beside) =>
    copyFile(file, beside, constants.COPYFILE_EXCL).then(() =>
      copyFile(file, beside, constants.COPYFILE_EXCL),
    ),
  );
  await expect(refused).rejects.toThrow(ReportFileError);
  expect(await readFile(file, "utf8")).toBe("old");
});

test("the hash is that of the bytes written", async () => {
  async function* pieces() {
    yield "示例";
    yield "abc\n";
  }
  expect(await writePieces(join(folder, "h.txt"), pieces())).toBe(
    "4204d30a9adbc706f17fc097b3762d8f07c61356cbe74e5b65c03759d88c9206",
  );
});
