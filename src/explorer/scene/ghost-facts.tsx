import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { gapDetailQuery } from "../../generated/explorer.ts";
import { asked } from "../api/show-query.ts";
import { useAnswer } from "../api/use-answer.ts";
import { EvidenceList, NearMissList } from "../gaps/evidence.tsx";
import { Answered } from "../parts/answered.tsx";
import { halfFor, nameIn } from "../parts/bilingual.ts";
import { Notice } from "../parts/notice.tsx";
import { ShowQuery } from "../parts/show-query.tsx";
import { SeveritySign } from "../parts/severity-sign.tsx";
import { usePreferences } from "../preferences.tsx";
import { useShell } from "../shell/shell-context.ts";
import { useView } from "../view.ts";
import type { SceneNode } from "./model.ts";

/** What is missing: the rule that asks for it, the facts, and what comes nearest. */
export function GhostFacts({ node }: { readonly node: SceneNode }) {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const { on } = useShell();
  const view = useView();
  // missing:gap:G01:CMP-371702001009-002:0
  const gap = node.id.replace(/^missing:/, "").replace(/:\d+$/, "");
  const answer = useAnswer(gapDetailQuery, { id: gap, on });
  return (
    <Answered answer={answer} rows={8}>
      {(data) =>
        data.gap ? (
          <>
            <section className="gap-section">
              <h3>
                <SeveritySign severity={data.gap.rule.severity} />
                <span className="code">{data.gap.rule.id}</span> {nameIn(language, data.gap.rule)}
                <span className="panel-space" />
                <ShowQuery asked={asked(gapDetailQuery, { id: gap, on })} />
              </h3>
              <p>{halfFor(language, data.gap.rule.why)}</p>
              <p>
                <Link to={view.to("/gaps", { rules: data.gap.rule.id, gap })}>{t("scene.openGap")} →</Link>
              </p>
            </section>
            <EvidenceList evidence={data.gap.evidence} notCovered={data.gap.notCovered} />
            <NearMissList nearMisses={data.gap.nearMisses} />
          </>
        ) : (
          <Notice title={t("gaps.gone", { id: gap, on })} />
        )
      }
    </Answered>
  );
}
