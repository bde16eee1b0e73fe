import { CloseOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useScene } from "./scene-state.ts";

/** The head of what is told about one node: its sign and name, and the way back to the scene. */
export function DetailHead({
  sign,
  title,
  text,
}: {
  readonly sign: ReactNode;
  readonly title: string;
  readonly text: string;
}) {
  const { t } = useTranslation();
  const select = useScene((state) => state.select);
  return (
    <header className="gap-head">
      {sign}
      <div className="gap-title">
        <h2>{title}</h2>
        <p className="second">{text}</p>
      </div>
      <button
        type="button"
        className="icon-button icon-button-small"
        aria-label={t("common.close")}
        onClick={() => select([])}
      >
        <CloseOutlined />
      </button>
    </header>
  );
}

/** Takes nodes out of sight, and out of the selection. */
export function HideButton({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation();
  const { hidden, change, select } = useScene();
  return (
    <Button
      onClick={() => {
        change({ hidden: [...hidden, ...ids] });
        select([]);
      }}
    >
      {t("scene.hide")}
    </Button>
  );
}
