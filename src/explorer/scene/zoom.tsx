import { CompressOutlined, MinusOutlined, PlusOutlined } from "@ant-design/icons";
import type cytoscape from "cytoscape";
import { useTranslation } from "react-i18next";
import { fitTo } from "./fit.ts";

const step = 1.3;

export function Zoom({ core }: { readonly core: cytoscape.Core | null }) {
  const { t } = useTranslation();
  const zoom = (by: number): void => {
    if (core)
      core.zoom({ level: core.zoom() * by, renderedPosition: { x: core.width() / 2, y: core.height() / 2 } });
  };
  return (
    <div className="zoom">
      <button
        type="button"
        className="icon-button"
        aria-label={t("scene.zoomIn")}
        title={t("scene.zoomIn")}
        onClick={() => zoom(step)}
      >
        <PlusOutlined />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={t("keys.fit")}
        title={t("keys.fit")}
        onClick={() => core && fitTo(core)}
      >
        <CompressOutlined />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={t("scene.zoomOut")}
        title={t("scene.zoomOut")}
        onClick={() => zoom(1 / step)}
      >
        <MinusOutlined />
      </button>
    </div>
  );
}
