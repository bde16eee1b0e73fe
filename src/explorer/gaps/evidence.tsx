import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { GapDetailQuery } from "../../generated/explorer.ts";
import { messageFor } from "../api/problem.ts";
import { nameIn } from "../parts/bilingual.ts";
import { KindSign } from "../parts/kind-sign.tsx";
import { usePreferences } from "../preferences.tsx";
import { useView } from "../view.ts";

type Finding = NonNullable<GapDetailQuery["gap"]>;

/** The facts the verdict rests on, and for an unknown one the rosters that do not cover it. */
export function EvidenceList({ evidence, notCovered }: Pick<Finding, "evidence" | "notCovered">) {
  const { t } = useTranslation();
  const { language } = usePreferences();
  return (
    <section className="gap-section">
      <h3>{t("gaps.evidence")}</h3>
      {notCovered.length === 0 ? null : <p>{t("gaps.notCovered", { files: notCovered.join(", ") })}</p>}
      <dl className="evidence">
        {evidence.map((fact) => (
          <div key={fact.key}>
            <dt>{nameIn(language, fact)}</dt>
            <dd>{fact.node ? <NodeLink node={fact.node} /> : (fact.value ?? t("gaps.notKnown"))}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What comes nearest to meeting the rule. */
export function NearMissList({ nearMisses }: Pick<Finding, "nearMisses">) {
  const { t } = useTranslation();
  const { language } = usePreferences();
  if (nearMisses.length === 0) return null;
  return (
    <section className="gap-section">
      <h3>{t("gaps.nearMisses")}</h3>
      <ul className="near-misses">
        {nearMisses.map((miss) => (
          <li key={`${miss.text}${miss.node?.id ?? ""}`}>
            {messageFor(language, miss.text)}
            {miss.node ? (
              <>
                {" "}
                <NodeLink node={miss.node} />
              </>
            ) : null}
            {miss.endedOn === null ? "" : ` ${t("gaps.endedOn", { day: miss.endedOn })}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A node by its name, opening in the graph. */
export function NodeLink({ node }: { readonly node: NonNullable<Finding["evidence"][number]["node"]> }) {
  const view = useView();
  return (
    <Link className="node-link" to={view.to("/graph", { nodes: node.id, selected: node.id })}>
      <KindSign kind={node.kind} size={12} /> {node.name}
    </Link>
  );
}
