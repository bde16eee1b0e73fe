import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useView } from "../view.ts";
import { Comparison } from "./comparison.tsx";
import { RuleBook } from "./rule-book.tsx";
import { RunTable } from "./run-table.tsx";
import "./rules.css";

const tabs = ["book", "runs", "compare"] as const;

/** The rule book, the stored runs, and two of them compared. */
export default function RulesPage() {
  const { t } = useTranslation();
  const view = useView();
  const tab = tabs.find((each) => each === view.get("tab")) ?? "book";
  return (
    <div className="rules-page">
      <header className="tabs-head">
        <h1>{t("pages.rules")}</h1>
        <nav className="tabs" aria-label={t("rules.tabs.label")}>
          {tabs.map((each) => (
            <Link
              key={each}
              to={view.to("/rules", { tab: each === "book" ? null : each })}
              aria-current={each === tab ? "page" : undefined}
            >
              {t(`rules.tabs.${each}`)}
            </Link>
          ))}
        </nav>
      </header>
      {tab === "book" ? <RuleBook /> : tab === "runs" ? <RunTable /> : <Comparison />}
    </div>
  );
}
