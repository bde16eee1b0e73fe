import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { SceneNode } from "./model.ts";

/** Names what stands for several nodes: the place, or the kind and field. */
export function useGroupName(): (node: Pick<SceneNode, "kind" | "field" | "name">) => string {
  const { t } = useTranslation();
  return useCallback(
    ({ kind, field, name }) =>
      name || [t(`kinds.${kind}`), field === null ? "" : t(`fields.${field}`)].filter(Boolean).join(" · "),
    [t],
  );
}
