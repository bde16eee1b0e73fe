import { Button } from "antd";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";

/** How often a store without data is looked at again. Milliseconds. */
const lookMs = 5_000;

/** A store that holds nothing: the commands that fill it. The page looks by itself whether that has been done. */
export function EmptyStore({
  importing,
  onLook,
}: {
  /** What is being imported; null: nothing. */
  readonly importing: string | null;
  readonly onLook: () => void;
}) {
  const { t } = useTranslation();
  useEffect(() => {
    const looking = window.setInterval(onLook, lookMs);
    return () => window.clearInterval(looking);
  }, [onLook]);
  return (
    <div className="notice" role="status">
      <h1 className="notice-title">
        {importing === null ? t("empty.title") : t("empty.importing", { what: importing })}
      </h1>
      <p>{t("empty.own")}</p>
      <pre className="notice-commands">
        <code>{"npm run import -- DIR --dry-run\nnpm run import -- DIR"}</code>
      </pre>
      <p>{t("empty.madeUp")}</p>
      <pre className="notice-commands">
        <code>npm start</code>
      </pre>
      <p className="notice-kept">{t("empty.looks")}</p>
      <p className="notice-actions">
        <Button size="small" onClick={onLook}>
          {t("empty.look")}
        </Button>
      </p>
    </div>
  );
}
