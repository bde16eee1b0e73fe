import { copyFile } from "node:fs/promises";
import { Worker } from "node:worker_threads";
import { z } from "zod";
import type { ReportLanguage } from "./wording.ts";
import { writeWhole } from "./whole-file.ts";

export const reportFormats = ["pdf", "docx", "xlsx", "csv", "html", "json"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** What a worker is asked for: a stored report, drawn into a file. */
export interface RenderJob {
  readonly report: string;
  readonly format: Exclude<ReportFormat, "json">;
  readonly language: ReportLanguage;
  /** Where the links of the file lead; null: it has none. */
  readonly publicUrl: string | null;
  readonly file: string;
}

const answer = z.object({ error: z.object({ message: z.string(), code: z.string().nullable() }).nullable() });

/** Formats after which the thread is ended: its memory goes with it, and the next format begins low. */
const heavy: ReadonlySet<ReportFormat> = new Set(["pdf", "docx"]);

/** Most that the worker's own objects may take; typesetting comes on top. A small nursery keeps garbage from piling up. */
const workerHeapMb = 256;
const workerYoungMb = 16;

/** Draws reports in a thread of its own, one after another, so that whoever serves meanwhile is not held up. */
export class ReportRenderer {
  #worker: Worker | null = null;
  readonly #publicUrl: string | null;

  /** @param publicUrl where readers reach this server; null: the files have no links */
  constructor(publicUrl: string | null) {
    this.#publicUrl = publicUrl;
  }

  /**
   * Writes a stored report in one format. The file is whole or not there; JSON is the stored report itself.
   * @throws ReportFileError where it cannot be written; Error with what the writer said; the signal's reason
   */
  async write(
    report: string,
    format: ReportFormat,
    language: ReportLanguage,
    file: string,
    signal?: AbortSignal,
  ): Promise<void> {
    signal?.throwIfAborted();
    // Typesetting cannot be interrupted from within; its thread can.
    const breakOff = (): void => void this.close();
    signal?.addEventListener("abort", breakOff, { once: true });
    try {
      const publicUrl = this.#publicUrl;
      await writeWhole(file, (beside) =>
        format === "json"
          ? copyFile(report, beside)
          : this.#ask({ report, format, language, publicUrl, file: beside }),
      );
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    } finally {
      signal?.removeEventListener("abort", breakOff);
    }
    if (heavy.has(format)) await this.close();
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = null;
  }

  async #ask(job: RenderJob): Promise<void> {
    this.#worker ??= new Worker(new URL("./render-worker.js", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: workerHeapMb, maxYoungGenerationSizeMb: workerYoungMb },
    });
    const worker = this.#worker;
    const { error } = await new Promise<z.infer<typeof answer>>((resolve, reject) => {
      const settle = (): void => {
        worker.off("message", answered);
        worker.off("error", failed);
        worker.off("exit", ended);
      };
      const answered = (message: unknown): void => {
        settle();
        resolve(answer.parse(message));
      };
      const failed = (cause: unknown): void => {
        settle();
        this.#worker = null;
        reject(cause instanceof Error ? cause : new Error(String(cause)));
      };
      const ended = (): void =>
        failed(new Error(`The thread that draws ${job.format} ended before it was done.`));
      worker.on("message", answered);
      worker.on("error", failed);
      worker.on("exit", ended);
      worker.postMessage(job, []);
    });
    if (error === null) return;
    const said = new Error(error.message);
    throw error.code === null ? said : Object.assign(said, { code: error.code, syscall: "write" });
  }
}
