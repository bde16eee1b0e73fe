import { Select } from "antd";
import { useTranslation } from "react-i18next";
import {
  contactPointsQuery,
  type LiaisonVisitsQuery,
  liaisonVisitsQuery,
  visitRuleQuery,
} from "../../generated/explorer.ts";
import { asked } from "../api/show-query.ts";
import { useAnswer } from "../api/use-answer.ts";
import { Answered } from "../parts/answered.tsx";
import { ListedOf } from "../parts/listed-of.tsx";
import { Notice } from "../parts/notice.tsx";
import { Panel } from "../parts/panel.tsx";
import { useShell } from "../shell/shell-context.ts";
import { useView } from "../view.ts";
import { daysUnvisited, visitDays } from "./contact-matrix.ts";
import { VisitRow } from "./visit-row.tsx";

export type VisitedLink = LiaisonVisitsQuery["liaisonLinks"]["nodes"][number];

const most = 200;
const visitsEach = 10;

/** Every contact point with its visits and what they raised; those without a visit for too long on their own. */
export function Visits() {
  const { t } = useTranslation();
  const { area, on } = useShell();
  const view = useView();
  const rule = useAnswer(visitRuleQuery, {});
  const days = visitDays(rule.data?.rule ?? null);
  const unvisitedOnly = view.get("show") === "unvisited";
  const variables = {
    within: area.id,
    member: view.get("member"),
    unvisitedForDays: unvisitedOnly && !Number.isNaN(days[0]) ? days[0] : null,
    first: most,
    visits: visitsEach,
    on,
  };
  const answer = useAnswer(liaisonVisitsQuery, variables, { enabled: !unvisitedOnly || rule.isFetched });
  return (
    <Panel
      title={t("liaison.visits")}
      hint={Number.isNaN(days[0]) ? null : t("liaison.visitsHint", { days: days[0] })}
      asked={[asked(liaisonVisitsQuery, variables)]}
      actions={<Choices unvisitedOnly={unvisitedOnly} />}
    >
      <Answered answer={answer} rows={12}>
        {({ liaisonLinks: { nodes, totalCount } }) =>
          nodes.length === 0 ? (
            <Notice
              title={t(unvisitedOnly ? "liaison.allVisited" : "liaison.noPoints", { on })}
              actions={[{ label: t("liaison.showEvery"), to: view.to("/liaison", { tab: "visits" }) }]}
            />
          ) : (
            <>
              <VisitTable links={nodes} days={days} on={on} />
              <ListedOf listed={nodes.length} total={totalCount} />
            </>
          )
        }
      </Answered>
    </Panel>
  );
}

function Choices({ unvisitedOnly }: { readonly unvisitedOnly: boolean }) {
  const { t } = useTranslation();
  const { on } = useShell();
  const view = useView();
  const members = useAnswer(contactPointsQuery, { on }).data?.standingMembers ?? [];
  return (
    <>
      <Select
        aria-label={t("liaison.member")}
        size="small"
        className="visit-member"
        allowClear
        placeholder={t("liaison.everyMember")}
        value={view.get("member")}
        options={members.map(({ id, name }, index) => ({
          value: id,
          label: `${t("liaison.memberNumber", { number: index + 1 })} ${name}`,
        }))}
        onChange={(member) => view.set({ member: member ?? null })}
      />
      <div className="switch" role="group" aria-label={t("rules.shown")}>
        {([false, true] as const).map((only) => (
          <button
            key={String(only)}
            type="button"
            aria-pressed={only === unvisitedOnly}
            onClick={() => view.set({ show: only ? "unvisited" : null })}
          >
            {t(only ? "liaison.unvisited" : "liaison.every")}
          </button>
        ))}
      </div>
    </>
  );
}

function VisitTable({
  links,
  days,
  on,
}: {
  readonly links: readonly VisitedLink[];
  readonly days: readonly [number, number];
  readonly on: string;
}) {
  const { t } = useTranslation();
  const rows = [...links].sort(
    (a, b) =>
      (daysUnvisited(b, on) ?? Number.MAX_SAFE_INTEGER) - (daysUnvisited(a, on) ?? Number.MAX_SAFE_INTEGER),
  );
  return (
    <div className="scroll">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t("liaison.point")}</th>
            <th scope="col">{t("gaps.columns.place")}</th>
            <th scope="col">{t("liaison.member")}</th>
            <th scope="col">{t("liaison.lastVisitHead")}</th>
            <th scope="col" className="number">
              {t("liaison.unvisitedDays")}
            </th>
            <th scope="col" className="number">
              {t("liaison.visitCount")}
            </th>
            <th scope="col" className="number">
              {t("liaison.openIssues")}
            </th>
            <th scope="col">{t("liaison.latestVisits")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((link) => (
            <VisitRow key={link.id} link={link} days={days} on={on} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
