import {
  BorderOuterOutlined,
  NodeIndexOutlined,
  PushpinOutlined,
  RedoOutlined,
  UndoOutlined,
} from "@ant-design/icons";
import type cytoscape from "cytoscape";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import { count } from "../format.ts";
import { useView } from "../view.ts";
import { SaveViewButton } from "../views/views-button.tsx";
import { fitTo } from "./fit.ts";
import { ExportMenu } from "./export-menu.tsx";
import { isMissing } from "./model.ts";
import { SceneQueries } from "./scene-queries.tsx";
import { type Layout, layouts, useScene } from "./scene-state.ts";
import type { Step } from "./steps.ts";
import type { LoadedScene } from "./use-scene.ts";

/** What is in the scene, how it is laid out, undo, graph or table, the questions behind it, export. */
export function SceneTools({
  scene,
  core,
  layout,
  asTable,
}: {
  readonly scene: LoadedScene;
  readonly core: cytoscape.Core | null;
  readonly layout: Layout;
  readonly asTable: boolean;
}) {
  const { t } = useTranslation();
  const view = useView();
  const { selected, pinned, change, steps } = useScene();
  const history = useStore(useScene.temporal);
  const missing = scene.shown.nodes.filter((node) => isMissing(node.id)).length;
  const groups = scene.shown.nodes.filter((node) => node.group !== null).length;
  const [first, second] = selected;
  const complete = scene.whole.incomplete.length === 0;
  return (
    <header className="scene-tools">
      <h1 className="visually-hidden">{t("pages.graph")}</h1>
      <span className="scene-sums">
        {t("scene.sums", {
          nodes: count(scene.shown.nodes.length - missing - groups),
          edges: count(scene.shown.edges.filter((edge) => !edge.missing).length),
        })}
        {groups > 0 ? ` · ${t("groups.sum", { count: groups })}` : ""}
        {missing > 0 ? <b className="gap-text"> · {t("scene.missingSum", { count: missing })}</b> : null}
      </span>
      <span className="tag">
        {complete
          ? t("scene.complete")
          : t("gaps.incomplete", {
              why: scene.whole.incomplete.map((reason) => t(`incomplete.${reason}`)).join("、"),
            })}
      </span>
      {scene.whole.incomplete.includes("LIMIT") && steps.some((step) => step.how === "expand") ? (
        <button
          type="button"
          className="link-button"
          onClick={() =>
            change({ steps: steps.map((step) => (step.how === "expand" ? inGroups(step) : step)) })
          }
        >
          {t("groups.showOverview")}
        </button>
      ) : null}
      <span className="panel-space" />
      <div className="switch" role="group" aria-label={t("scene.layout")}>
        {layouts.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === layout}
            onClick={() => view.set({ layout: each === "force" ? null : each }, { replace: true })}
          >
            {t(`scene.layouts.${each}`)}
          </button>
        ))}
      </div>
      <Tool label={t("scene.undo")} disabled={history.pastStates.length === 0} onClick={() => history.undo()}>
        <UndoOutlined />
      </Tool>
      <Tool
        label={t("scene.redo")}
        disabled={history.futureStates.length === 0}
        onClick={() => history.redo()}
      >
        <RedoOutlined />
      </Tool>
      <Tool label={t("keys.fit")} disabled={core === null} onClick={() => core && fitTo(core)}>
        <BorderOuterOutlined />
      </Tool>
      <Tool
        label={t("keys.pin")}
        disabled={selected.length === 0}
        onClick={() =>
          change({
            pinned: selected.every((id) => pinned.includes(id))
              ? pinned.filter((id) => !selected.includes(id))
              : [...new Set([...pinned, ...selected])],
          })
        }
      >
        <PushpinOutlined />
      </Tool>
      <Tool
        label={t("scene.path")}
        disabled={first === undefined || second === undefined || selected.length !== 2}
        onClick={() => {
          if (first !== undefined && second !== undefined) {
            change({ steps: [...steps, { how: "path", from: first, to: second }] });
          }
        }}
      >
        <NodeIndexOutlined />
      </Tool>
      <div className="switch" role="group" aria-label={t("scene.view")}>
        {([false, true] as const).map((table) => (
          <button
            key={String(table)}
            type="button"
            aria-pressed={table === asTable}
            onClick={() => view.set({ as: table ? "table" : null }, { replace: true })}
          >
            {t(table ? "scene.table" : "scene.graph")}
          </button>
        ))}
      </div>
      <SceneQueries asked={scene.asked} />
      <SaveViewButton />
      <ExportMenu scene={scene} core={core} />
    </header>
  );
}

/** The same relations, counted by district instead of drawn one by one. */
function inGroups({ id, edge, direction }: Extract<Step, { how: "expand" }>): Step {
  return { how: "groups", id, edge, direction, by: "DISTRICT", key: "" };
}

function Tool({
  label,
  disabled,
  onClick,
  children,
}: {
  readonly label: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
