import type { UseQueryResult } from "@tanstack/react-query";
import { lazy, Suspense, useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { Route, Routes } from "react-router";
import { type ShellQuery, shellQuery } from "../../generated/explorer.ts";
import { useAnswer } from "../api/use-answer.ts";
import { pages } from "../pages.tsx";
import { Crash } from "../parts/crash.tsx";
import { Toasts } from "../parts/toast.tsx";
import { useView } from "../view.ts";
import { ConnectionLine } from "./connection-line.tsx";
import { EmptyStore } from "./empty-store.tsx";
import { Header } from "./header.tsx";
import { Notice, ProblemNotice } from "../parts/notice.tsx";
import { Rail } from "./rail.tsx";
import { ShellContext } from "./shell-context.ts";
import { Skeleton } from "../parts/skeleton.tsx";
import { StatusLine } from "./status-line.tsx";
import { useShellKeys } from "./shell-keys.ts";
import "./shell.css";

const KeyList = lazy(() => import("./key-list.tsx"));

/** Top bar, rail and status line around the page that the address names. */
export function Shell() {
  const { t } = useTranslation();
  const view = useView();
  const [keysShown, setKeysShown] = useState(false);
  const facts = useAnswer(shellQuery, { within: view.within, on: view.on });
  useShellKeys(() => setKeysShown(true));
  return (
    <div className="shell">
      <a className="skip-link" href="#content">
        {t("shell.skip")}
      </a>
      <Header facts={facts.data ?? null} />
      <ConnectionLine />
      <Rail />
      <main id="content" className="shell-main" tabIndex={-1}>
        <ShellContent facts={facts} />
      </main>
      <StatusLine facts={facts.data ?? null} onKeys={() => setKeysShown(true)} />
      <Toasts />
      {keysShown ? (
        <Suspense>
          <KeyList onClose={() => setKeysShown(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}

/** The page, once it is known what is loaded and that the place of the address exists. */
function ShellContent({ facts }: { readonly facts: UseQueryResult<ShellQuery> }) {
  const { t } = useTranslation();
  const view = useView();
  const { refetch } = facts;
  const look = useCallback(() => void refetch(), [refetch]);
  if (!facts.data) {
    return facts.error ? (
      <>
        <ProblemNotice error={facts.error} onRetry={() => void facts.refetch()} />
        {view.on === null && view.within === null ? null : (
          <Notice
            title={t("shell.addressNamed", { on: view.on ?? "—", place: view.within ?? "—" })}
            actions={[{ label: t("shell.wholeScope"), to: view.to("/", { in: null, on: null }) }]}
          />
        )}
      </>
    ) : (
      <Skeleton rows={12} />
    );
  }
  const { dataSet, area, run } = facts.data;
  const on = view.on ?? dataSet.snapshotOn;
  if (dataSet.sources.length === 0) {
    return <EmptyStore importing={dataSet.importing} onLook={look} />;
  }
  if (!area) {
    return (
      <Notice
        title={
          view.within === null ? t("shell.noDay", { on }) : t("shell.noPlace", { place: view.within, on })
        }
        text={t("shell.noPlaceHelp")}
        actions={[{ label: t("shell.wholeScope"), to: view.to("/", { in: null, on: null }) }]}
      />
    );
  }
  return (
    <ShellContext value={{ dataSet, area, run, on }}>
      <Crash>
        <Suspense fallback={<Skeleton rows={12} />}>
          <Routes>
            {pages.map(({ path, content: Content }) => (
              <Route key={path} path={path} element={<Content />} />
            ))}
            <Route
              path="*"
              element={
                <Notice
                  title={t("shell.noPage")}
                  text={t("shell.noPageHelp")}
                  actions={[{ label: t("pages.start"), to: view.to("/") }]}
                />
              }
            />
          </Routes>
        </Suspense>
      </Crash>
    </ShellContext>
  );
}
