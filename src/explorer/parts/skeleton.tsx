import { useTranslation } from "react-i18next";

/** Rows of their real height in place of an answer; they appear only after 200 ms (style sheet). */
export function Skeleton({ rows }: { readonly rows: number }) {
  const { t } = useTranslation();
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{t("common.loading")}</span>
      {Array.from({ length: rows }, (_row, index) => (
        <i key={index} style={{ width: `${92 - ((index * 37) % 30)}%` }} />
      ))}
    </div>
  );
}
