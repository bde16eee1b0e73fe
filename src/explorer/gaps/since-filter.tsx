import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { instant } from "../format.ts";
import { useView } from "../view.ts";
import { useFinishedRuns } from "./new-gaps.ts";

/** New since a stored run; the address may also name a day (`since=2021-06-30`). */
export function SinceFilter() {
  const { t } = useTranslation();
  const view = useView();
  const { earlier } = useFinishedRuns();
  const since = view.get("since");
  const options = earlier.map((run) => ({
    value: run.id,
    label: t("gaps.sinceRun", { day: run.on, at: instant(run.startedAt) }),
  }));
  const named = options.some(({ value }) => value === since);
  return earlier.length === 0 && since === null ? (
    <p className="filter-note">{t("gaps.oneRun")}</p>
  ) : (
    <Select
      aria-label={t("gaps.since")}
      size="small"
      className="since-choice"
      allowClear
      popupMatchSelectWidth={false}
      placeholder={t("gaps.sinceAny")}
      value={since}
      options={named || since === null ? options : [{ value: since, label: since }, ...options]}
      onChange={(run) => view.set({ since: run ?? null, gap: null })}
    />
  );
}
