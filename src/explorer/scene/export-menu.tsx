import { ExportOutlined } from "@ant-design/icons";
import type cytoscape from "cytoscape";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { copyAddress } from "../parts/copy-address.ts";
import { MenuButton } from "../parts/menu-button.tsx";
import { csv, saveFile } from "../parts/save-file.ts";
import { say } from "../parts/toast.tsx";
import { usePreferences } from "../preferences.tsx";
import { useShell } from "../shell/shell-context.ts";
import { useNodeName } from "./node-name.ts";
import type { LoadedScene } from "./use-scene.ts";

const formats = ["png", "svg", "csv", "xlsx", "json"] as const;
type Format = (typeof formats)[number];

/** A picture is of the canvas, which is there behind the table too. @throws Error while it is not */
function drawnOn(core: cytoscape.Core | null, t: TFunction): cytoscape.Core {
  if (core) return core;
  throw new Error(t("scene.notDrawn"));
}

/** What is shown of the scene as a file, each with the mark of made-up data. A scene that shows nothing gives no file. */
export function ExportMenu({
  scene,
  core,
}: {
  readonly scene: LoadedScene;
  readonly core: cytoscape.Core | null;
}) {
  const { t } = useTranslation();
  const { language, mode } = usePreferences();
  const { on, dataSet } = useShell();
  const nameOf = useNodeName();
  const mark = dataSet.synthetic ? `${t("common.watermark")} · ${dataSet.profile} · ${on}` : null;
  const chinese = language === "zh-CN";
  const names = new Map(scene.shown.nodes.map((node) => [node.id, nameOf(node)]));
  const nodeRows = () => [
    (["kind", "id", "name", "area", "degree", "gaps"] as const)
      .map((head) => t(`scene.heads.${head}`))
      .concat(t("change.head")),
    ...scene.shown.nodes.map((node) => [
      t(`kinds.${node.kind}`),
      node.id,
      nameOf(node),
      node.area,
      node.group ? node.group.count : node.degree,
      node.gaps,
      node.change === null ? null : t(`change.${node.change}`),
    ]),
  ];
  const edgeRows = () => [
    (["edge", "from", "to", "label", "since", "until"] as const)
      .map((head) => t(`scene.heads.${head}`))
      .concat(t("change.head")),
    ...scene.shown.edges.map((edge) => [
      t(`edges.${edge.kind}`),
      names.get(edge.from) ?? edge.from,
      names.get(edge.to) ?? edge.to,
      edge.missing ? t("verdict.GAP") : edge.label,
      edge.since,
      edge.until,
      edge.change === null ? null : t(`change.${edge.change}`),
    ]),
  ];
  const contents: Readonly<Record<Format, () => Promise<[string | Blob, string]>>> = {
    png: async () => {
      const { exportPicture } = await import("./export-picture.ts");
      return [await exportPicture(drawnOn(core, t), mode, mark), "image/png"];
    },
    svg: async () => {
      const { exportSvg } = await import("./export-svg.ts");
      return [exportSvg(drawnOn(core, t), scene.shown, { mode, chinese, mark, nameOf }), "image/svg+xml"];
    },
    csv: async () => [csv(nodeRows(), mark), "text/csv"],
    xlsx: async () => {
      const { workbook, xlsxType } = await import("../parts/workbook.ts");
      const sheets = [
        { name: t("scene.sheets.nodes"), rows: nodeRows() },
        { name: t("scene.sheets.edges"), rows: edgeRows() },
      ];
      return [await workbook(sheets, mark), xlsxType];
    },
    json: async () => [
      `${JSON.stringify({ on, comparedTo: scene.comparedTo, note: mark, nodes: scene.shown.nodes, edges: scene.shown.edges }, null, 2)}\n`,
      "application/json",
    ],
  };
  const save = async (format: Format): Promise<void> => {
    try {
      if (scene.shown.nodes.length === 0) throw new Error(t("scene.nothingToExport"));
      const [content, type] = await contents[format]();
      saveFile(`scene-${on}.${format}`, content, type);
    } catch (error) {
      say(t("common.notExported", { why: error instanceof Error ? error.message : String(error) }));
    }
  };
  return (
    <MenuButton
      label={t("common.export")}
      icon={<ExportOutlined />}
      items={[
        ...formats.map((format) => ({ key: format, label: format.toUpperCase() })),
        { key: "link" as const, label: t("gaps.copyLink") },
      ]}
      onChoose={(key) => void (key === "link" ? copyAddress(t) : save(key))}
    />
  );
}
