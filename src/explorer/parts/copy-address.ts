import type { App } from "antd";
import type { TFunction } from "i18next";

/** Puts the address of the view into the clipboard; it holds the whole view state. */
export async function copyAddress(
  message: ReturnType<typeof App.useApp>["message"],
  t: TFunction,
): Promise<void> {
  try {
    await navigator.clipboard.writeText(window.location.href);
    void message.info(t("common.copied"));
  } catch {
    void message.info(t("common.notCopied"));
  }
}
