import { useTranslation } from "react-i18next";
import { Link as RouteLink } from "react-router";
import { type ContactPointsQuery, contactPointsQuery } from "../../generated/explorer.ts";
import { asked } from "../api/show-query.ts";
import { useAnswer } from "../api/use-answer.ts";
import { count } from "../format.ts";
import { Answered } from "../parts/answered.tsx";
import { KindSign } from "../parts/kind-sign.tsx";
import { Notice } from "../parts/notice.tsx";
import { Panel } from "../parts/panel.tsx";
import { useShell } from "../shell/shell-context.ts";
import { useView } from "../view.ts";
import {
  daysUnvisited,
  districtOf,
  type Link,
  type Member,
  sharedPoints,
  shortName,
  type Thresholds,
  thresholdsOf,
  visitState,
} from "./contact-matrix.ts";
import { LiaisonGaps } from "./liaison-gaps.tsx";
import { RangeDots, VisitSign } from "./signs.tsx";

/** Standing members by district, with every contact point and how long ago it was visited. */
export function ContactPoints() {
  const { t } = useTranslation();
  const { on } = useShell();
  const answer = useAnswer(contactPointsQuery, { on });
  const members = answer.data?.standingMembers ?? [];
  const links = members.flatMap((member) => member.contactPoints);
  const points = new Set(links.map(({ point }) => point.id));
  return (
    <div className="liaison-columns">
      <Panel
        title={t("liaison.matrix", { members: members.length, links: links.length })}
        hint={t("liaison.matrixHint", { points: points.size })}
        asked={[asked(contactPointsQuery, { on })]}
      >
        <Answered answer={answer} rows={12}>
          {(data) =>
            data.standingMembers.length === 0 ? (
              <Notice title={t("liaison.noMembers", { on })} text={t("liaison.noMembersHelp")} />
            ) : (
              <Matrix data={data} on={on} />
            )
          }
        </Answered>
      </Panel>
      <LiaisonGaps links={links} on={on} />
    </div>
  );
}

function Matrix({ data, on }: { readonly data: ContactPointsQuery; readonly on: string }) {
  const { t } = useTranslation();
  const thresholds = thresholdsOf(data);
  const shared = sharedPoints(data.standingMembers);
  const links = data.standingMembers.flatMap((member) => member.contactPoints);
  const above = links.some((link) => districtOf(link) === null);
  const columns: readonly { readonly id: string | null; readonly name: string }[] = [
    ...(data.area?.children ?? []),
    ...(above ? [{ id: null, name: t("liaison.aboveDistricts") }] : []),
  ];
  const inColumn = (id: string | null): number => links.filter((link) => districtOf(link) === id).length;
  return (
    <div className="scroll">
      <table className="table contact-table">
        <caption className="visit-key">
          <span>
            <VisitSign state="visited" /> {t("liaison.within", { days: thresholds.days[0] })}
          </span>
          <span>
            <VisitSign state="late" />{" "}
            {t("liaison.between", { from: thresholds.days[0] + 1, to: thresholds.days[1] })}
          </span>
          <span>
            <VisitSign state="critical" /> {t("liaison.beyond", { days: thresholds.days[1] })}
          </span>
          <span>① {t("liaison.shared")}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t("liaison.member")}</th>
            <th scope="col">{t("liaison.pointCount")}</th>
            {columns.map(({ id, name }) => (
              <th
                key={id ?? "above"}
                scope="col"
                title={name}
                className={inColumn(id) === 0 ? "empty-column" : "mid"}
              >
                {shortName(name)}
              </th>
            ))}
            <th scope="col" className="number">
              {t("liaison.longest")}
            </th>
            <th scope="col" className="number">
              {t("liaison.openIssues")}
            </th>
          </tr>
        </thead>
        <tbody>
          {data.standingMembers.map((member, index) => (
            <MemberRow
              key={member.id}
              member={member}
              number={index + 1}
              columns={columns.map(({ id }) => ({ id, empty: inColumn(id) === 0 }))}
              shared={shared}
              thresholds={thresholds}
              on={on}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("liaison.sum")}</th>
            <td>
              <b>{links.length}</b>
            </td>
            {columns.map(({ id }) => (
              <td key={id ?? "above"} className={inColumn(id) === 0 ? "mid gap-text" : "mid"}>
                <b>{inColumn(id)}</b>
              </td>
            ))}
            <td />
            <td className="number">
              <b>{count(links.reduce((sum, link) => sum + link.openIssues, 0))}</b>
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function MemberRow({
  member,
  number,
  columns,
  shared,
  thresholds,
  on,
}: {
  readonly member: Member;
  readonly number: number;
  readonly columns: readonly { readonly id: string | null; readonly empty: boolean }[];
  readonly shared: ReadonlyMap<string, number>;
  readonly thresholds: Thresholds;
  readonly on: string;
}) {
  const { t } = useTranslation();
  const view = useView();
  const { contactPoints } = member;
  const known = contactPoints.flatMap((link) => daysUnvisited(link, on) ?? []);
  const longest = known.length === 0 ? null : Math.max(...known);
  return (
    <tr>
      <th scope="row" className="rule-name">
        <KindSign kind="PERSON" />{" "}
        <RouteLink to={view.to("/graph", { nodes: member.id, selected: member.id, expand: "LIAISES_WITH" })}>
          {t("liaison.memberNumber", { number })} {member.name}
        </RouteLink>
      </th>
      <td>
        <RangeDots value={contactPoints.length} range={thresholds.points} />
      </td>
      {columns.map(({ id, empty }) => (
        <td key={id ?? "above"} className={empty ? "empty-column" : "mid"}>
          {contactPoints
            .filter((link) => districtOf(link) === id)
            .map((link) => (
              <PointLink
                key={link.id}
                link={link}
                member={member}
                shared={shared}
                thresholds={thresholds}
                on={on}
              />
            ))}
        </td>
      ))}
      <td className="number">
        {longest === null ? (
          "—"
        ) : (
          <span className={longest > thresholds.days[0] ? "gap-text" : ""}>
            {t("liaison.days", { days: longest })}
          </span>
        )}
      </td>
      <td className="number">{contactPoints.reduce((sum, link) => sum + link.openIssues, 0)}</td>
    </tr>
  );
}

function PointLink({
  link,
  member,
  shared,
  thresholds,
  on,
}: {
  readonly link: Link;
  readonly member: Member;
  readonly shared: ReadonlyMap<string, number>;
  readonly thresholds: Thresholds;
  readonly on: string;
}) {
  const { t } = useTranslation();
  const view = useView();
  const state = visitState(link, on, thresholds);
  const label = t(link.lastVisitOn === null ? "liaison.neverVisited" : "liaison.lastVisit", {
    point: link.point.name,
    day: link.lastVisitOn,
    visits: link.visits,
  });
  const number = shared.get(link.point.id);
  return (
    <RouteLink
      className="point-link"
      aria-label={label}
      title={label}
      to={view.to("/graph", { nodes: [member.id, link.point.id], selected: link.point.id })}
    >
      <VisitSign state={state} />
      {number === undefined ? null : String.fromCodePoint(0x2460 + Math.min(number, 20) - 1)}
    </RouteLink>
  );
}
