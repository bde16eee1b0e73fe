import { useQueries } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { nodeVerdictQuery, ruleBookQuery } from "../../generated/explorer.ts";
import { ask } from "../api/ask.ts";
import { asked } from "../api/show-query.ts";
import { useAnswer } from "../api/use-answer.ts";
import { nameIn } from "../parts/bilingual.ts";
import { ShowQuery } from "../parts/show-query.tsx";
import { VerdictSign } from "../parts/verdict-sign.tsx";
import { usePreferences } from "../preferences.tsx";
import { useShell } from "../shell/shell-context.ts";
import { useView } from "../view.ts";
import { useScene } from "./scene-state.ts";
import type { SceneNode } from "./model.ts";

/** How the rules judge this node. Each is evaluated when asked for: a node may be judged by a dozen. */
export function NodeVerdicts({ node }: { readonly node: SceneNode }) {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const { on } = useShell();
  const view = useView();
  const { steps, change } = useScene();
  const [openFor, setOpenFor] = useState<string | null>(null);
  const open = openFor === node.id;
  const book = useAnswer(ruleBookQuery, {});
  const rules = (book.data?.rules ?? []).filter((rule) => rule.subjects.includes(node.kind));
  const answers = useQueries({
    queries: rules.map((rule) => {
      const variables = { id: `gap:${rule.id}:${node.id}`, on };
      return {
        queryKey: [nodeVerdictQuery.name, variables],
        queryFn: ({ signal }: { readonly signal: AbortSignal }) => ask(nodeVerdictQuery, variables, signal),
        enabled: open,
        staleTime: 5 * 60_000,
        retry: false,
      };
    }),
  });
  if (rules.length === 0) return null;
  return (
    <section className="gap-section">
      <h3>
        {t("gaps.verdict")} <span className="second">{on}</span>
        {node.gaps ? <b className="gap-text">{t("scene.openGaps", { count: node.gaps })}</b> : null}
        <span className="panel-space" />
        {rules[0] ? (
          <ShowQuery asked={asked(nodeVerdictQuery, { id: `gap:${rules[0].id}:${node.id}`, on })} />
        ) : null}
        <button
          type="button"
          className="link-button"
          aria-expanded={open}
          onClick={() => setOpenFor(open ? null : node.id)}
        >
          {t("scene.judge", { count: rules.length })}
        </button>
      </h3>
      {open ? (
        <ul className="verdict-list">
          {rules.map((rule, index) => {
            const answer = answers[index];
            const gap = answer?.data?.gap;
            return (
              <li key={rule.id}>
                <span className="code">{rule.id}</span>
                <span className="row-name">{nameIn(language, rule)}</span>
                {gap ? (
                  <>
                    <Link
                      className={gap.verdict === "GAP" ? "gap-text" : "second"}
                      to={view.to("/gaps", { rules: rule.id, verdicts: gap.verdict, gap: gap.id })}
                    >
                      <VerdictSign verdict={gap.verdict} /> {t(`verdict.${gap.verdict}`)}
                    </Link>
                    {gap.verdict === "GAP" ? (
                      <button
                        type="button"
                        className="link-button"
                        onClick={() =>
                          change({ steps: [...steps, { how: "gap", id: gap.id }], missing: true })
                        }
                      >
                        {t("scene.drawMissing")}
                      </button>
                    ) : null}
                  </>
                ) : (
                  <span className="faint">
                    {answer?.isFetching ? "…" : answer?.error ? t("start.failedShort") : t("scene.notJudged")}
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      ) : null}
    </section>
  );
}
