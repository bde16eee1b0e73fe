import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { usePreferences } from "../preferences.tsx";
import { labelOf, type SceneNode } from "./model.ts";

/** Names a node in the reader's language; a group without a name of its own is called by its kind, and field. */
export function useNodeName(): (node: SceneNode) => string {
  const { t } = useTranslation();
  const { language } = usePreferences();
  return useCallback(
    (node) =>
      node.name === ""
        ? [t(`kinds.${node.kind}`), node.field === null ? "" : t(`fields.${node.field}`)]
            .filter(Boolean)
            .join(" · ")
        : labelOf(node, language === "zh-CN"),
    [t, language],
  );
}
