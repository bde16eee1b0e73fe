import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useView } from "../view.ts";
import { CheckInTable } from "./check-in-table.tsx";
import { ContactPoints } from "./contact-points.tsx";
import { ReportingLines } from "./reporting-lines.tsx";
import { Visits } from "./visits.tsx";
import "./liaison.css";

const tabs = ["lines", "visits", "checkIn"] as const;

/** Contact points of the standing committee and their visits, the two lines of dual reporting, and dual check-in. */
export default function LiaisonPage() {
  const { t } = useTranslation();
  const view = useView();
  const tab = tabs.find((each) => each === view.get("tab")) ?? "lines";
  return (
    <div className="liaison-page">
      <header className="tabs-head">
        <h1>{t("pages.liaison")}</h1>
        <nav className="tabs" aria-label={t("liaison.tabs.label")}>
          {tabs.map((each) => (
            <Link
              key={each}
              to={view.to("/liaison", { tab: each === "lines" ? null : each })}
              aria-current={each === tab ? "page" : undefined}
            >
              {t(`liaison.tabs.${each}`)}
            </Link>
          ))}
        </nav>
      </header>
      <div className="liaison-content">
        {tab === "lines" ? (
          <>
            <ContactPoints />
            <ReportingLines />
          </>
        ) : tab === "visits" ? (
          <Visits />
        ) : (
          <CheckInTable />
        )}
      </div>
    </div>
  );
}
