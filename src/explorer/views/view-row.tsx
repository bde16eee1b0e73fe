import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { instant } from "../format.ts";
import type { SavedView } from "./stored-views.ts";

/** A view by its name: opening, renaming in place, and deleting after a second click. */
export function ViewRow({
  view,
  onRename,
  onDelete,
  onOpen,
}: {
  readonly view: SavedView;
  readonly onRename: (name: string) => void;
  readonly onDelete: () => void;
  readonly onOpen: () => void;
}) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<string | null>(null);
  const [sure, setSure] = useState(false);
  const rename = (): void => {
    if (draft !== null && draft.trim() !== "") onRename(draft.trim());
    setDraft(null);
  };
  return (
    <li>
      {draft === null ? (
        <Link className="view-name" to={view.address} onClick={onOpen}>
          {view.name}
        </Link>
      ) : (
        <Input
          autoFocus
          size="small"
          aria-label={t("views.name")}
          maxLength={80}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
          onPressEnter={rename}
          onBlur={rename}
        />
      )}
      <span className="faint">{view.savedAt === "" ? "" : instant(view.savedAt)}</span>
      <Button
        size="small"
        aria-label={`${t("views.rename")}: ${view.name}`}
        onClick={() => setDraft(view.name)}
      >
        {t("views.rename")}
      </Button>
      <Button
        size="small"
        aria-label={`${t(sure ? "views.deleteSure" : "views.delete")}: ${view.name}`}
        onClick={() => (sure ? onDelete() : setSure(true))}
        onBlur={() => setSure(false)}
      >
        {t(sure ? "views.deleteSure" : "views.delete")}
      </Button>
    </li>
  );
}
