import { create } from "zustand";

/** Whether the server answered last; `since` is the last time it did, in ms, null before the first answer. */
export const useConnection = create<{ readonly gone: boolean; readonly since: number | null }>(() => ({
  gone: false,
  since: null,
}));

export function answered(): void {
  useConnection.setState({ gone: false, since: Date.now() });
}

export function unreachable(): void {
  useConnection.setState({ gone: true });
}
