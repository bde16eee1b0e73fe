import { useTranslation } from "react-i18next";
import { useNodeName } from "./node-name.ts";
import type { Scene } from "./model.ts";
import { useScene } from "./scene-state.ts";

/** What is selected, in words: seen in the corner of the picture and read aloud. */
export function SelectionLine({ scene }: { readonly scene: Scene }) {
  const { t } = useTranslation();
  const nameOf = useNodeName();
  const selected = useScene((state) => state.selected);
  const nodes = scene.nodes.filter((node) => selected.includes(node.id));
  const [only] = nodes;
  const near = new Set(
    scene.edges
      .filter((edge) => selected.includes(edge.from) || selected.includes(edge.to))
      .flatMap((edge) => [edge.from, edge.to])
      .filter((id) => !selected.includes(id)),
  ).size;
  const text =
    nodes.length === 1 && only
      ? t("scene.reads", {
          name: nameOf(only),
          kind: t(`kinds.${only.kind}`),
          gaps: only.gaps ?? 0,
          neighbours: near,
        })
      : nodes.length > 1
        ? t("scene.severalSelected", { count: nodes.length })
        : "";
  return (
    <>
      {nodes.length > 0 ? (
        <span className="selection-line tag" aria-hidden="true">
          {t("scene.selection", { count: nodes.length, neighbours: near })}
        </span>
      ) : null}
      <span className="visually-hidden" aria-live="polite">
        {text}
      </span>
    </>
  );
}
