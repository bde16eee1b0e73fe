import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { messageFor, Problem } from "../api/problem.ts";
import { usePreferences } from "../preferences.tsx";

export interface NoticeAction {
  readonly label: string;
  readonly to: string;
}

/** What is so, and what can be done: empty lists, dead links, places that are not there. */
export function Notice({
  title,
  text = null,
  actions = [],
}: {
  readonly title: string;
  readonly text?: string | null;
  readonly actions?: readonly NoticeAction[];
}) {
  return (
    <div className="notice" role="status">
      <p className="notice-title">{title}</p>
      {text === null ? null : <p>{text}</p>}
      {actions.length === 0 ? null : (
        <p className="notice-actions">
          {actions.map(({ label, to }) => (
            <Link key={label} to={to}>
              {label}
            </Link>
          ))}
        </p>
      )}
    </div>
  );
}

/** Why an answer did not come, inside the panel it belongs to: what is kept, a second try, the number for the log. */
export function ProblemNotice({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const problem = error instanceof Problem ? error : null;
  const incident = problem?.incident ?? null;
  return (
    <div className="notice" role="alert">
      <p className="notice-title">{t("problem.title")}</p>
      <p>
        {problem?.code === "UNREACHABLE" ? t("problem.unreachable") : messageFor(language, error.message)}
      </p>
      <p className="notice-kept">{t("problem.kept")}</p>
      <p className="notice-actions">
        <Button size="small" onClick={onRetry}>
          {t("common.retry")}
        </Button>
        {incident === null ? null : (
          <Button size="small" onClick={() => void navigator.clipboard.writeText(incident)}>
            {t("problem.copy", { incident: incident.slice(0, 8) })}
          </Button>
        )}
      </p>
    </div>
  );
}
