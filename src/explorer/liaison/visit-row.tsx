import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link as RouteLink } from "react-router";
import { count } from "../format.ts";
import { KindSign } from "../parts/kind-sign.tsx";
import { ListedOf } from "../parts/listed-of.tsx";
import { placeText } from "../parts/place-text.ts";
import { useView } from "../view.ts";
import { daysUnvisited, visitState } from "./contact-matrix.ts";
import { VisitSign } from "./signs.tsx";
import type { VisitedLink } from "./visits.tsx";

/** One contact point: when it was visited last, and, unfolded, each visit with the issues it raised. */
export function VisitRow({
  link,
  days,
  on,
}: {
  readonly link: VisitedLink;
  readonly days: readonly [number, number];
  readonly on: string;
}) {
  const { t } = useTranslation();
  const view = useView();
  const [open, setOpen] = useState(false);
  const { nodes, totalCount } = link.visitHistory;
  const unvisited = daysUnvisited(link, on);
  const state = visitState(link, on, { days });
  return (
    <>
      <tr>
        <th scope="row" className="rule-name">
          <KindSign kind="PARTY_ORG" />{" "}
          <RouteLink to={view.to("/graph", { nodes: link.point.id, selected: link.point.id })}>
            {link.point.name}
          </RouteLink>
        </th>
        <td className="second">{placeText(link.point.area, 2)}</td>
        <td>
          <RouteLink
            to={view.to("/graph", {
              nodes: link.member.id,
              selected: link.member.id,
              expand: "LIAISES_WITH",
            })}
          >
            {link.member.name}
          </RouteLink>
        </td>
        <td className="visit-last">
          <VisitSign state={state} /> {link.lastVisitOn ?? t("liaison.never")}
        </td>
        <td className={state === "visited" ? "number" : "number gap-text"}>
          {unvisited === null ? t("gaps.notKnown") : count(unvisited)}
        </td>
        <td className="number">{count(link.visits)}</td>
        <td className={link.openIssues > 0 ? "number gap-text" : "number"}>{link.openIssues}</td>
        <td>
          {totalCount === 0 ? (
            <span className="faint">—</span>
          ) : (
            <button type="button" className="link-button" aria-expanded={open} onClick={() => setOpen(!open)}>
              <span className="visually-hidden">
                {`${t(open ? "liaison.foldVisits" : "liaison.unfoldVisits")}: ${link.point.name} `}
              </span>
              {nodes
                .slice(0, 3)
                .map(({ visitedOn }) => visitedOn)
                .join("、")}
              {open ? " ▴" : " ▾"}
            </button>
          )}
        </td>
      </tr>
      {open ? (
        <tr className="visit-details">
          <td colSpan={8}>
            <ul>
              {nodes.map((visit) => (
                <VisitItem key={visit.id} visit={visit} />
              ))}
            </ul>
            <ListedOf listed={nodes.length} total={totalCount} className="second" />
          </td>
        </tr>
      ) : null}
    </>
  );
}

function VisitItem({ visit }: { readonly visit: VisitedLink["visitHistory"]["nodes"][number] }) {
  const { t } = useTranslation();
  const view = useView();
  return (
    <li>
      <RouteLink to={view.to("/graph", { nodes: visit.id, selected: visit.id })}>{visit.visitedOn}</RouteLink>{" "}
      <span className="second">{visit.visitKind === null ? "" : t(`visitKind.${visit.visitKind}`)}</span>
      {visit.issues.map((issue) => (
        <span key={issue.id} className={issue.overdue ? "visit-issue gap-text" : "visit-issue"}>
          {issue.name} · {t(`issueStatus.${issue.status}`)}
          {issue.overdue && issue.dueOn !== null ? ` · ${t("liaison.overdue", { day: issue.dueOn })}` : ""}
        </span>
      ))}
    </li>
  );
}
