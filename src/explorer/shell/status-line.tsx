import { useTranslation } from "react-i18next";
import type { ShellQuery } from "../../generated/explorer.ts";
import { count, instant } from "../format.ts";
import { VerdictSign } from "../parts/verdict-sign.tsx";

/** What is loaded, whether it is made up, which rosters and rules stand behind the figures. */
export function StatusLine({
  facts,
  onKeys,
}: {
  readonly facts: ShellQuery | null;
  readonly onKeys: () => void;
}) {
  const { t } = useTranslation();
  return (
    <footer className="status-line">
      {facts ? <StatusFacts facts={facts} /> : null}
      <span className="status-space" />
      <button type="button" className="status-keys" onClick={onKeys}>
        {t("shell.keys")} <kbd>?</kbd>
      </button>
    </footer>
  );
}

function StatusFacts({ facts: { dataSet, run } }: { readonly facts: ShellQuery }) {
  const { t } = useTranslation();
  const fresh = dataSet.sources.filter((source) => !source.stale).length;
  const unknown = run?.results.reduce((sum, result) => sum + (result.unknown ?? 0), 0) ?? null;
  return (
    <>
      <span>
        {t("status.dataSet")} <b>{dataSet.sources.length === 0 ? t("status.empty") : dataSet.profile}</b>
      </span>
      {dataSet.synthetic ? (
        <span>
          <b>{t("shell.synthetic")}</b>
          {t("status.notReal")}
        </span>
      ) : null}
      {dataSet.importing === null ? null : <span>{t("status.importing", { what: dataSet.importing })}</span>}
      <span>
        {t("status.rosters")} <b>{`${fresh}/${dataSet.sources.length}`}</b>
      </span>
      {run ? (
        <>
          <span>
            {t("status.rules")}{" "}
            <b>{`${run.results.filter((result) => result.gap !== null).length}/${run.results.length}`}</b>
          </span>
          <span>
            {t("status.lastRun")} <b>{instant(run.startedAt)}</b>
          </span>
          <span>
            <VerdictSign verdict="UNKNOWN" /> {t("status.unknown", { count: count(unknown ?? 0) })}
          </span>
        </>
      ) : (
        <span>{t("status.noRun")}</span>
      )}
    </>
  );
}
