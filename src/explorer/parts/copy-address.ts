import type { TFunction } from "i18next";
import { say } from "./toast.tsx";

/** Puts the address of the view into the clipboard; it holds the whole view state. */
export async function copyAddress(t: TFunction): Promise<void> {
  try {
    await navigator.clipboard.writeText(window.location.href);
    say(t("common.copied"));
  } catch {
    say(t("common.notCopied"));
  }
}
