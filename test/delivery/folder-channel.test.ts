import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import type { FolderRecipient } from "../../src/delivery/recipient.ts";
import { folderChannel } from "../../src/delivery/folder-channel.ts";
import { messageOf, never } from "./support/messages.ts";
import { storeReport } from "./support/stored-reports.ts";

let root: string;
let reports: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "folder-channel-"));
  reports = join(root, "reports");
});

const archive: FolderRecipient = {
  kind: "folder",
  name: "archive",
  folder: "archive",
  formats: ["csv", "json"],
};
const csv = "gap-report-2021-12-31.csv";
const json = "gap-report-2021-12-31.json";

/** Everything below the archive with its content. */
async function archived(): Promise<Readonly<Record<string, string>>> {
  const folder = join(root, "archive");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  return Object.fromEntries(
    await Promise.all(
      files.map(
        async ({ name, parentPath }) => [name, await readFile(join(parentPath, name), "utf8")] as const,
      ),
    ),
  );
}

describe("a report that is dropped into a folder", () => {
  test("lies there whole under the path it has in the store, each file with its SHA-256", async () => {
    const report = await storeReport(reports, { folder: "monthly/2021-12" });
    const channel = folderChannel({ reports, below: root });
    const folder = join(root, "archive", "monthly", "2021-12");
    expect(await channel.send(messageOf(report, archive), never)).toBe(folder);
    expect((await readdir(folder)).toSorted()).toEqual([csv, `${csv}.sha256`, json, `${json}.sha256`]);
    expect(await readFile(join(folder, csv), "utf8")).toBe("区划,缺口\n示例街道,1\n");
    for (const name of [csv, json]) {
      const sum = createHash("sha256").update(await readFile(join(folder, name)));
      expect(await readFile(join(folder, `${name}.sha256`), "utf8")).toBe(`${sum.digest("hex")}  ${name}\n`);
    }
  });

  test("a second time changes nothing, not even the times of the files", async () => {
    const report = await storeReport(reports, { folder: "monthly" });
    const channel = folderChannel({ reports, below: root });
    await channel.send(messageOf(report, archive), never);
    const long = new Date("2020-01-01T00:00:00Z");
    const files = [csv, `${csv}.sha256`].map((name) => join(root, "archive", "monthly", name));
    for (const file of files) await utimes(file, long, long);
    await channel.send(messageOf(report, archive), never);
    for (const file of files) expect((await stat(file)).mtime).toEqual(long);
  });

  test.each([csv, `${csv}.sha256`])(
    "what one that was killed at %s left beside it is taken away",
    async (at) => {
      const report = await storeReport(reports, { folder: "monthly" });
      const message = messageOf(report, { ...archive, formats: ["csv"] });
      const channel = folderChannel({ reports, below: root });
      await channel.send(message, never);
      const folder = join(root, "archive", "monthly");
      await rename(join(folder, at), join(folder, `.${at}.5b900925.part`));
      await channel.send(message, never);
      expect((await readdir(folder)).toSorted()).toEqual([csv, `${csv}.sha256`]);
    },
  );

  test("leaves another file of that name as it is, and gets a name with its hash", async () => {
    const channel = folderChannel({ reports, below: root });
    const first = await storeReport(reports, { folder: "monthly", contents: { csv: "first" } });
    await channel.send(messageOf(first, { ...archive, formats: ["csv"] }), never);
    const again = await storeReport(reports, { folder: "monthly", contents: { csv: "again" } });
    await channel.send(messageOf(again, { ...archive, formats: ["csv"] }), never);
    await channel.send(messageOf(again, { ...archive, formats: ["csv"] }), never);
    const files = await archived();
    const named = Object.keys(files).find((name) => /-[0-9a-f]{8}\.csv$/.test(name)) ?? "";
    expect(files[csv]).toBe("first");
    expect(files[named]).toBe("again");
    expect(Object.keys(files)).toHaveLength(4);
    expect(files[`${named}.sha256`]).toContain(`  ${named}\n`);
  });

  test("does not take the name of its sum before it is whole", async () => {
    const report = await storeReport(reports);
    const channel = folderChannel({
      reports,
      below: root,
      copy: async (_from, to) => {
        await writeFile(to, "half");
        throw new Error("killed");
      },
    });
    await expect(channel.send(messageOf(report, archive), never)).rejects.toThrow("killed");
    expect(await archived()).toEqual({});
  });
});

describe("what cannot be dropped is said, and leaves nothing half done:", () => {
  test("a disk that is full", async () => {
    const report = await storeReport(reports);
    // The write itself is refused by the system: /dev/full is a full disk.
    const copy = async (from: string): Promise<void> => writeFile("/dev/full", await readFile(from));
    const sent = folderChannel({ reports, below: root, copy }).send(messageOf(report, archive), never);
    await expect(sent).rejects.toThrow(/gap-report-2021-12-31\.csv: the disk is full.*磁盘已满/);
    await expect(sent).rejects.toMatchObject({ name: "DeliveryError" });
    expect(await archived()).toEqual({});
  });

  test("a folder that is a file", async () => {
    const report = await storeReport(reports);
    await writeFile(join(root, "archive"), "");
    const sent = folderChannel({ reports, below: root }).send(messageOf(report, archive), never);
    await expect(sent).rejects.toThrow(/archive.*(not a folder|where a folder is expected).*不是文件夹/);
  });

  test("a file of the report that is gone, empty or cut", async () => {
    const channel = folderChannel({ reports, below: root });
    const report = await storeReport(reports, { folder: "monthly" });
    const file = join(reports, "monthly", csv);
    await writeFile(file, "");
    await expect(channel.send(messageOf(report, archive), never)).rejects.toThrow(
      /expected the stored report.*got 0/,
    );
    await rm(file);
    await expect(channel.send(messageOf(report, archive), never)).rejects.toThrow(/got no such file/);
    expect(await archived()).toEqual({});
  });

  test("a format that the report does not have", async () => {
    const report = await storeReport(reports);
    const sent = folderChannel({ reports, below: root }).send(
      messageOf(report, { ...archive, formats: ["pdf"] }),
      never,
    );
    await expect(sent).rejects.toThrow(/is to get pdf, but the report was made as json, csv/);
  });

  test.each(["../outside", "/etc", "a/../../b"])(
    "a report whose folder leads out of the store: %s",
    async (folder) => {
      const report = { ...(await storeReport(reports)), folder };
      const sent = folderChannel({ reports, below: root }).send(messageOf(report, archive), never);
      await expect(sent).rejects.toThrow(/below that of all reports/);
    },
  );
});
