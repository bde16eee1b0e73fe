import { useTranslation } from "react-i18next";
import { count } from "../format.ts";

/** Says below a list that there are more than it holds; nothing where it is whole. */
export function ListedOf({
  listed,
  total,
  className = "list-note",
}: {
  readonly listed: number;
  readonly total: number;
  readonly className?: string;
}) {
  const { t } = useTranslation();
  return listed < total ? (
    <p className={className}>{t("rules.listedOf", { listed, total: count(total) })}</p>
  ) : null;
}
