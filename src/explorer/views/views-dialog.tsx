import { Button, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "../parts/notice.tsx";
import { saveFile } from "../parts/save-file.ts";
import {
  joinedViews,
  type SavedView,
  storedViews,
  storeViews,
  viewsFile,
  viewsFrom,
} from "./stored-views.ts";
import { ViewRow } from "./view-row.tsx";
import "./views.css";

/** Views by name: keep what is shown, open, rename, delete, and take them to another browser as a file. */
export default function ViewsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [views, setViews] = useState(storedViews);
  const [name, setName] = useState("");
  const [note, setNote] = useState<string | null>(null);
  const keep = (next: readonly SavedView[]): void => {
    try {
      storeViews(next);
      setViews(next);
      setNote(null);
    } catch {
      setNote(t("views.notKept"));
    }
  };
  const save = (): void => {
    if (name.trim() === "") return;
    const { pathname, search } = window.location;
    const view: SavedView = {
      id: crypto.randomUUID(),
      name: name.trim(),
      address: `${pathname}${search}`,
      savedAt: new Date().toISOString(),
    };
    keep([view, ...views]);
    setName("");
  };
  const take = async (file: File): Promise<void> => {
    const incoming = viewsFrom(await file.text());
    if (!incoming || incoming.length === 0) return setNote(t("views.noFile", { file: file.name }));
    keep(joinedViews(views, incoming));
    setNote(t("views.taken", { count: incoming.length }));
  };
  return (
    <Modal open title={t("views.title")} footer={null} width={640} onCancel={onClose}>
      <p className="second">{t("views.where")}</p>
      <form
        className="view-new"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Input
          aria-label={t("views.name")}
          placeholder={t("views.nameHint")}
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="primary" htmlType="submit" disabled={name.trim() === ""}>
          {t("views.keep")}
        </Button>
      </form>
      {note === null ? null : <p role="status">{note}</p>}
      {views.length === 0 ? (
        <Notice title={t("views.none")} text={t("views.noneHelp")} />
      ) : (
        <ul className="view-list">
          {views.map((view) => (
            <ViewRow
              key={view.id}
              view={view}
              onRename={(next) =>
                keep(views.map((each) => (each.id === view.id ? { ...each, name: next } : each)))
              }
              onDelete={() => keep(views.filter(({ id }) => id !== view.id))}
              onOpen={onClose}
            />
          ))}
        </ul>
      )}
      <p className="view-foot">
        <Button
          disabled={views.length === 0}
          onClick={() => saveFile("liaison-views.json", viewsFile(views), "application/json")}
        >
          {t("views.export")}
        </Button>
        <label className="button">
          {t("views.import")}
          <input
            type="file"
            accept="application/json,.json"
            className="visually-hidden"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file) void take(file);
              event.target.value = "";
            }}
          />
        </label>
      </p>
    </Modal>
  );
}
