import { useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useConnection } from "../api/connection-state.ts";
import { instant } from "../format.ts";

/** Milliseconds between two tries while the server does not answer. */
const between = 10_000;

/** Under the top bar while the server does not answer: what is shown stays, marked with its time. */
export function ConnectionLine() {
  const { t } = useTranslation();
  const { gone, since } = useConnection();
  const client = useQueryClient();
  useEffect(() => {
    if (!gone) return undefined;
    const timer = window.setInterval(() => void client.refetchQueries({ type: "active" }), between);
    return () => window.clearInterval(timer);
  }, [gone, client]);
  if (!gone) return null;
  return (
    <div className="connection-line" role="alert">
      <span>
        {since === null
          ? t("shell.goneFromStart")
          : t("shell.gone", { time: instant(new Date(since).toISOString()) })}
      </span>
      <Button size="small" onClick={() => void client.refetchQueries({ type: "active" })}>
        {t("common.retry")}
      </Button>
    </div>
  );
}
