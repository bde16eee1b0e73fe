import { Button } from "antd";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { say } from "../parts/toast.tsx";
import { Link } from "react-router";
import { type GapDetailQuery, gapDetailQuery, reopenGapMutation } from "../../generated/explorer.ts";
import { ask } from "../api/ask.ts";
import { messageFor } from "../api/problem.ts";
import { asked } from "../api/show-query.ts";
import { useAnswer } from "../api/use-answer.ts";
import { Answered } from "../parts/answered.tsx";
import { copyAddress } from "../parts/copy-address.ts";
import { KindSign } from "../parts/kind-sign.tsx";
import { Notice } from "../parts/notice.tsx";
import { ShowQuery } from "../parts/show-query.tsx";
import { placeText } from "../parts/place-text.ts";
import { SmallScene } from "../parts/small-scene.tsx";
import { VerdictSign } from "../parts/verdict-sign.tsx";
import { usePreferences } from "../preferences.tsx";
import { useShell } from "../shell/shell-context.ts";
import { useView } from "../view.ts";
import { EvidenceList, NearMissList } from "./evidence.tsx";
import { RuleCard } from "./rule-card.tsx";

const AcceptDialog = lazy(() => import("./accept-dialog.tsx"));

type Finding = NonNullable<GapDetailQuery["gap"]>;

/** The finding the address names: rule, evidence, near misses, the piece of graph around it, what can be done. */
export function GapPanel({ id }: { readonly id: string | null }) {
  const { t } = useTranslation();
  const { on } = useShell();
  const view = useView();
  const answer = useAnswer(gapDetailQuery, { id: id ?? "", on }, { enabled: id !== null });
  return (
    <aside className="gap-detail" aria-label={t("gaps.detail")}>
      {id === null ? (
        <Notice title={t("gaps.noneSelected")} text={t("gaps.noneSelectedHelp")} />
      ) : (
        <Answered answer={answer} rows={10}>
          {({ gap }) =>
            gap ? (
              <FindingView finding={gap} />
            ) : (
              <Notice
                title={t("gaps.gone", { id, on })}
                text={t("gaps.goneHelp")}
                actions={[{ label: t("gaps.backToList"), to: view.to("/gaps") }]}
              />
            )
          }
        </Answered>
      )}
    </aside>
  );
}

function FindingView({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation();
  const { on, dataSet } = useShell();
  const view = useView();
  const [accepting, setAccepting] = useState(false);
  return (
    <>
      <header className="gap-head">
        <KindSign kind={finding.subject.kind} size={22} />
        <div className="gap-title">
          <h2>{finding.subject.name}</h2>
          <p className="second">
            {[
              placeText(finding.area),
              finding.firstSeenOn ? t("gaps.firstSeen", { day: finding.firstSeenOn }) : "",
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </div>
        <span className={finding.verdict === "GAP" ? "verdict gap-text" : "verdict"}>
          <VerdictSign verdict={finding.verdict} /> {t(`verdict.${finding.verdict}`)}
        </span>
        <ShowQuery asked={asked(gapDetailQuery, { id: finding.id, on })} />
      </header>
      <div className="gap-actions">
        <Link
          className="button primary"
          to={view.to("/graph", { gap: finding.id, selected: finding.subject.id })}
        >
          {t("gaps.openInGraph")}
        </Link>
        {finding.verdict === "GAP" && finding.state === "OPEN" ? (
          <Button onClick={() => setAccepting(true)}>{t("gaps.accept")}</Button>
        ) : null}
        <Button onClick={() => void copyAddress(t)}>{t("gaps.copyLink")}</Button>
      </div>
      <AcceptanceNote finding={finding} />
      <RuleCard rule={finding.rule} parameters={finding.parameters} />
      <EvidenceList evidence={finding.evidence} notCovered={finding.notCovered} />
      <NearMissList nearMisses={finding.nearMisses} />
      <SmallScene
        nodes={finding.scene.nodes}
        edges={finding.scene.edges}
        centre={finding.subject.id}
        synthetic={dataSet.synthetic}
      />
      {accepting ? (
        <Suspense>
          <AcceptDialog finding={finding} onClose={() => setAccepting(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

/** Who accepted the gap, why and until when; the acceptance can be taken back. */
function AcceptanceNote({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const client = useQueryClient();
  const reopen = useMutation({
    mutationFn: () => ask(reopenGapMutation, { id: finding.id }),
    onSuccess: () => client.invalidateQueries(),
    onError: (error) => say(messageFor(language, error.message)),
  });
  const { acceptance } = finding;
  if (!acceptance || finding.state !== "ACCEPTED") return null;
  return (
    <div className="gap-section acceptance">
      <p>{t("gaps.accepted", { by: acceptance.by, until: acceptance.until })}</p>
      <p className="second">{acceptance.reason}</p>
      <Button size="small" loading={reopen.isPending} onClick={() => reopen.mutate()}>
        {t("gaps.reopen")}
      </Button>
    </div>
  );
}
