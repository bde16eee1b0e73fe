import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { type ChangedGapsQuery, changedGapsQuery } from "../../generated/explorer.ts";
import { ask } from "../api/ask.ts";
import { asked } from "../api/show-query.ts";
import { count } from "../format.ts";
import { Answered } from "../parts/answered.tsx";
import { nameIn } from "../parts/bilingual.ts";
import { KindSign } from "../parts/kind-sign.tsx";
import { ListedOf } from "../parts/listed-of.tsx";
import { Notice } from "../parts/notice.tsx";
import { Panel } from "../parts/panel.tsx";
import { placeText } from "../parts/place-text.ts";
import { usePreferences } from "../preferences.tsx";
import { useView } from "../view.ts";
import type { Compared } from "./comparison.tsx";

type Changed = ChangedGapsQuery["compareRuns"]["appeared"]["nodes"][number];

const pageSize = 200;
/** As many pages as are asked for; what lies beyond is said. */
const mostPages = 6;

/** Subjects of one rule that appeared or went; the rule is chosen in the table beside it. */
export function ChangedSubjects({ compared }: { readonly compared: Compared }) {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const view = useView();
  const [base, head] = [compared.base.id, compared.head.id];
  const answer = useQuery({
    queryKey: ["changed subjects", base, head],
    queryFn: ({ signal }) => changedBetween(base, head, signal),
    staleTime: 5 * 60_000,
    retry: false,
  });
  const question = asked(changedGapsQuery, { base, head, first: pageSize });
  const wanted = view.get("rule");
  const change =
    compared.rules.find(({ rule }) => rule.id === wanted) ??
    compared.rules.find((rule) => rule.appeared + rule.resolved > 0);
  if (!change) {
    return (
      <Panel title={t("rules.changedSubjects")} asked={[question]}>
        <Notice title={t("rules.nothingChanged")} />
      </Panel>
    );
  }
  return (
    <Panel title={`${change.rule.id} ${nameIn(language, change.rule)}`} asked={[question]}>
      <Answered answer={answer} rows={10}>
        {(lists) => (
          <>
            {(["appeared", "resolved"] as const).map((way) => {
              const subjects = lists[way].filter(({ rule }) => rule.id === change.rule.id);
              return (
                <section key={way} className="changed-list">
                  <h3 className={way === "appeared" ? "gap-text" : "met-text"}>
                    {t(`rules.${way}`)} {count(change[way])}
                  </h3>
                  <ListedOf listed={subjects.length} total={change[way]} className="second changed-note" />
                  <ul>
                    {subjects.slice(0, 60).map((gap) => (
                      <li key={gap.id}>
                        <Link
                          className="row-item"
                          to={view.to("/gaps", {
                            rules: gap.rule.id,
                            gap: gap.id,
                            verdicts: "GAP,MET",
                            on: compared.head.on,
                          })}
                        >
                          <KindSign kind={gap.subject.kind} />
                          <span className="row-name">
                            {gap.subject.name} <small className="second">{placeText(gap.area, 2)}</small>
                          </span>
                        </Link>
                      </li>
                    ))}
                  </ul>
                  {subjects.length > 60 ? (
                    <p className="second changed-note">
                      {t("rules.andMore", { count: subjects.length - 60 })}
                    </p>
                  ) : null}
                </section>
              );
            })}
          </>
        )}
      </Answered>
    </Panel>
  );
}

/** Both lists, page by page: the schema lists them over all rules. */
async function changedBetween(
  base: string,
  head: string,
  signal: AbortSignal,
): Promise<{ readonly appeared: readonly Changed[]; readonly resolved: readonly Changed[] }> {
  const lists = { appeared: [] as Changed[], resolved: [] as Changed[] };
  let after: { appearedAfter: string | null; resolvedAfter: string | null } = {
    appearedAfter: null,
    resolvedAfter: null,
  };
  for (let page = 0; page < mostPages; page += 1) {
    const { compareRuns } = await ask(changedGapsQuery, { base, head, first: pageSize, ...after }, signal);
    const { appeared, resolved } = compareRuns;
    if (page === 0 || after.appearedAfter !== null) lists.appeared.push(...appeared.nodes);
    if (page === 0 || after.resolvedAfter !== null) lists.resolved.push(...resolved.nodes);
    after = {
      appearedAfter: appeared.pageInfo.hasNextPage ? appeared.pageInfo.endCursor : null,
      resolvedAfter: resolved.pageInfo.hasNextPage ? resolved.pageInfo.endCursor : null,
    };
    if (after.appearedAfter === null && after.resolvedAfter === null) break;
  }
  return lists;
}
