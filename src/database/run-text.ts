/** Sends one statement to the database in a transaction of its own; the door's `runText` is one. */
export type RunText = (text: string, params?: Record<string, unknown>) => Promise<Record<string, unknown>[]>;
