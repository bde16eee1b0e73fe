import { Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { placesQuery, type ShellQuery } from "../../generated/explorer.ts";
import { useAnswer } from "../api/use-answer.ts";
import { useView } from "../view.ts";

/** The place the view is about: one level up, or any place one level down. */
export function PlaceChoice({ area }: { readonly area: ShellQuery["area"] }) {
  const { t } = useTranslation();
  const view = useView();
  const [open, setOpen] = useState(false);
  const places = useAnswer(placesQuery, { within: view.within, on: view.on }, { enabled: open });
  const children = places.data?.area?.id === area?.id ? (places.data?.area?.children ?? []) : [];
  const options = area
    ? [
        ...(area.parent ? [{ value: area.parent.id, label: `↑ ${area.parent.name}` }] : []),
        { value: area.id, label: area.name },
        ...children.map((child) => ({ value: child.id, label: child.name })),
      ]
    : [];
  return (
    <div className="chip">
      <span className="chip-label">{t("shell.place")}</span>
      <Select
        aria-label={t("shell.place")}
        variant="borderless"
        className="place-choice"
        popupMatchSelectWidth={200}
        value={area?.id ?? null}
        options={options}
        loading={places.isFetching}
        disabled={area === null}
        onOpenChange={setOpen}
        onChange={(code) => view.set({ in: code })}
      />
    </div>
  );
}
