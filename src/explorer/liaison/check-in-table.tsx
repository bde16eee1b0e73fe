import { useTranslation } from "react-i18next";
import { Link as RouteLink } from "react-router";
import { type DualCheckInRowsQuery, dualCheckInRowsQuery } from "../../generated/explorer.ts";
import { asked } from "../api/show-query.ts";
import { useAnswer } from "../api/use-answer.ts";
import { count, percent } from "../format.ts";
import { Answered } from "../parts/answered.tsx";
import { KindSign } from "../parts/kind-sign.tsx";
import { ListedOf } from "../parts/listed-of.tsx";
import { Notice } from "../parts/notice.tsx";
import { Panel } from "../parts/panel.tsx";
import { RateBar } from "../parts/rate-bar.tsx";
import { useShell } from "../shell/shell-context.ts";
import { useView } from "../view.ts";

type Row = DualCheckInRowsQuery["dualCheckIn"]["nodes"][number];

const groupings = ["DISTRICT", "STREET", "COMMUNITY", "UNIT"] as const;
const most = 200;

/** Both legs of dual check-in, by place or by unit; persons only as counts. */
export function CheckInTable() {
  const { t } = useTranslation();
  const { area, on } = useShell();
  const view = useView();
  const by = groupings.find((each) => each === view.get("by")) ?? "DISTRICT";
  const variables = { by, within: area.id, first: most, on };
  const answer = useAnswer(dualCheckInRowsQuery, variables);
  return (
    <Panel
      title={t("liaison.checkIn")}
      hint={t("liaison.checkInHint")}
      asked={[asked(dualCheckInRowsQuery, variables)]}
      actions={
        <div className="switch" role="group" aria-label={t("liaison.groupBy")}>
          {groupings.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === by}
              onClick={() => view.set({ by: each === "DISTRICT" ? null : each })}
            >
              {t(`liaison.by.${each}`)}
            </button>
          ))}
        </div>
      }
    >
      <Answered answer={answer} rows={12}>
        {({ dualCheckIn: { nodes, totalCount } }) =>
          nodes.length === 0 ? (
            <Notice title={t("liaison.noCheckIn")} />
          ) : (
            <>
              <Rows rows={nodes} by={by} />
              <ListedOf listed={nodes.length} total={totalCount} />
            </>
          )
        }
      </Answered>
    </Panel>
  );
}

function Rows({ rows, by }: { readonly rows: readonly Row[]; readonly by: (typeof groupings)[number] }) {
  const { t } = useTranslation();
  const view = useView();
  return (
    <div className="scroll">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t(`liaison.by.${by}`)}</th>
            <th scope="col" className="number">
              {t("liaison.inService")}
            </th>
            <th scope="col" className="number">
              {t("liaison.checkedIn")}
            </th>
            <th scope="col" className="number">
              {t("rules.rate")}
            </th>
            <th scope="col">
              <span className="visually-hidden">{t("rules.rateBar")}</span>
            </th>
            <th scope="col" className="number">
              {t("liaison.elsewhere")}
            </th>
            <th scope="col" className="number">
              {t("liaison.unitsLocated")}
            </th>
            <th scope="col" className="number">
              {t("liaison.unitsCheckedIn")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const [all, done] = [row.inService.exact, row.checkedIn.exact];
            const known = all !== null && done !== null && all > 0;
            return (
              <tr key={row.subject.id}>
                <th scope="row" className="rule-name">
                  <KindSign kind={row.subject.kind} />{" "}
                  <RouteLink to={view.to("/graph", { nodes: row.subject.id, selected: row.subject.id })}>
                    {row.subject.name}
                  </RouteLink>
                </th>
                <td className="number">{grouped(row.inService)}</td>
                <td className="number">{grouped(row.checkedIn)}</td>
                <td className="number">{known ? `${percent(done / all)} %` : "—"}</td>
                <td className="rule-rate">
                  {known ? <RateBar counts={{ met: done, gap: all - done, unknown: 0 }} /> : null}
                </td>
                <td className="number">{row.elsewhere.text}</td>
                <td className="number">{count(row.unitsLocated)}</td>
                <td className="number">{count(row.unitsCheckedIn)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function grouped({ exact, text }: Row["inService"]): string {
  return exact === null ? text : count(exact);
}
