import type cytoscape from "cytoscape";
import { useCallback, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Notice, ProblemNotice } from "../parts/notice.tsx";
import { usePreferences } from "../preferences.tsx";
import { useShell } from "../shell/shell-context.ts";
import { useView } from "../view.ts";
import { startLayouts } from "./arrange.ts";
import { Canvas } from "./canvas.tsx";
import { DayBar } from "./day-bar.tsx";
import { DetailPanel } from "./detail-panel.tsx";
import { EmptyScene } from "./empty-scene.tsx";
import { useNodeName } from "./node-name.ts";
import { Legend } from "./legend.tsx";
import { rootsOf } from "./roots.ts";
import { useSceneKeys } from "./scene-keys.ts";
import { layouts, useScene } from "./scene-state.ts";
import { SceneTools } from "./scene-tools.tsx";
import { SelectionLine } from "./selection-line.tsx";
import { stepsText } from "./steps.ts";
import { TableTwin } from "./table-twin.tsx";
import { useLoadedScene } from "./use-scene.ts";
import { useSceneAddress } from "./use-scene-address.ts";
import { Zoom } from "./zoom.tsx";
import "./scene.css";

/** The graph: legend, canvas or its table, and what is known of the selection. */
export default function ScenePage() {
  const { t } = useTranslation();
  const { language, mode } = usePreferences();
  const { on, dataSet } = useShell();
  const view = useView();
  useSceneAddress();
  const scene = useLoadedScene();
  const steps = useScene((state) => state.steps);
  const [core, setCore] = useState<cytoscape.Core | null>(null);
  const [arranging, setArranging] = useState(false);
  const [expanding, setExpanding] = useState<string | null>(null);
  useEffect(() => void startLayouts(), []);
  const onReady = useCallback((made: cytoscape.Core | null) => setCore(made), []);
  const { nodes } = scene.whole;
  const expand = useCallback(
    (id: string) => {
      const opens = nodes.find((node) => node.id === id)?.group?.opens;
      const { select, change, steps: before } = useScene.getState();
      if (opens) return change({ steps: [...before, opens] });
      select([id]);
      setExpanding(id);
    },
    [nodes],
  );
  const nameOf = useNodeName();
  const layout = layouts.find((each) => each === view.get("layout")) ?? "force";
  const asTable = view.get("as") === "table";
  useSceneKeys({ core, scene, onExpand: expand });
  if (steps.length === 0) return <EmptyScene />;
  return (
    <div className="scene-page">
      <SceneTools scene={scene} core={core} layout={layout} asTable={asTable} />
      {arranging || scene.loading ? (
        <div className="working-line" role="progressbar" aria-label={t("common.loading")} />
      ) : null}
      <Legend whole={scene.whole} shown={scene.shown} core={core} />
      <div className="scene-middle">
        {scene.problem ? <ProblemNotice error={scene.problem.error} onRetry={scene.problem.retry} /> : null}
        {scene.gone.length > 0 ? (
          <Notice
            title={t("scene.gone", { ids: scene.gone.join("、"), on })}
            text={t("scene.goneHelp")}
            actions={[
              {
                label: t("scene.snapshot", { day: dataSet.snapshotOn }),
                to: view.to("/graph", { ...addressParameters(view), on: null }),
              },
            ]}
          />
        ) : null}
        {scene.loading && scene.whole.nodes.length === 0 ? (
          <p className="scene-loading">{t("common.loading")}</p>
        ) : null}
        {asTable ? <TableTwin scene={scene.shown} /> : null}
        <div className={asTable ? "canvas-frame away" : "canvas-frame"}>
          {dataSet.synthetic ? (
            <Watermark text={`${t("shell.synthetic")} · ${dataSet.profile} · ${on}`} />
          ) : null}
          <Canvas
            scene={scene.shown}
            layout={layout}
            mode={mode}
            chinese={language === "zh-CN"}
            roots={rootsOf(steps, scene.whole)}
            steps={stepsText(steps)}
            nameOf={nameOf}
            onReady={onReady}
            onArranging={setArranging}
            onExpand={expand}
          />
          <Zoom core={core} />
        </div>
        <DayBar scene={scene} />
        <SelectionLine scene={scene.shown} />
      </div>
      <DetailPanel scene={scene} expanding={expanding} onExpanding={setExpanding} />
    </div>
  );
}

function addressParameters(view: ReturnType<typeof useView>): Record<string, string | null> {
  return Object.fromEntries(["s", "selected", "layout", "as", "vs"].map((name) => [name, view.get(name)]));
}

/** Lies under the picture, and is drawn again in an export. */
function Watermark({ text }: { readonly text: string }) {
  return (
    <div className="watermark" aria-hidden="true">
      {Array.from({ length: 24 }, (_mark, index) => (
        <span key={index}>{text}</span>
      ))}
    </div>
  );
}
