import { useTranslation } from "react-i18next";
import type { GapListQuery } from "../../generated/explorer.ts";
import { nameIn } from "../parts/bilingual.ts";
import { KindSign } from "../parts/kind-sign.tsx";
import { placeText } from "../parts/place-text.ts";
import { VerdictSign } from "../parts/verdict-sign.tsx";
import { usePreferences } from "../preferences.tsx";
import { useView } from "../view.ts";

export type ListedGap = GapListQuery["gaps"]["nodes"][number];

/** Facts that stand in a column of their own or beside the name already. */
const shownElsewhere: ReadonlySet<string> = new Set(["households", "community", "street", "district"]);

/** Findings of one rule under their heads; the columns follow the facts that are known of them. */
export function GapRows({ gaps }: { readonly gaps: readonly ListedGap[] }) {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const facts = factColumns(gaps);
  const withHouseholds = gaps.some((gap) => factOf(gap, "households") !== null);
  return (
    <>
      <tr className="gap-columns">
        <th scope="col">{t("gaps.columns.subject")}</th>
        <th scope="col">{t("gaps.columns.place")}</th>
        <th scope="col" className="number">
          {withHouseholds ? t("gaps.columns.households") : ""}
        </th>
        <th scope="col" className="gap-facts">
          {facts.map((fact) => nameIn(language, fact)).join(" · ")}
        </th>
        <th scope="col">{t("gaps.columns.firstSeen")}</th>
        <th scope="col">{t("gaps.columns.state")}</th>
      </tr>
      {gaps.map((gap) => (
        <GapRow key={gap.id} gap={gap} facts={facts.map(({ key }) => key)} />
      ))}
    </>
  );
}

function GapRow({ gap, facts }: { readonly gap: ListedGap; readonly facts: readonly string[] }) {
  const { t } = useTranslation();
  const view = useView();
  const selected = view.get("gap") === gap.id;
  const told = facts.map((key) => factOf(gap, key) ?? "—").join(" · ");
  const isGap = gap.verdict === "GAP";
  return (
    <tr
      className={selected ? "gap-row selected" : "gap-row"}
      onClick={() => view.set({ gap: gap.id }, { replace: true })}
    >
      <th scope="row">
        <button
          type="button"
          className="bare-button gap-name"
          aria-pressed={selected}
          data-gap={gap.id}
          onClick={(event) => {
            event.stopPropagation();
            view.set({ gap: gap.id }, { replace: true });
          }}
        >
          <KindSign kind={gap.subject.kind} />
          <span>{gap.subject.name}</span>
        </button>
      </th>
      <td className="second" title={placeText(gap.area)}>
        {placeText(gap.area, 2)}
      </td>
      <td className="number">{factOf(gap, "households")}</td>
      <td className="second gap-facts" title={told}>
        {told}
      </td>
      <td className="second">{gap.firstSeenOn?.slice(2) ?? "—"}</td>
      <td className="gap-state">
        {isGap ? (
          <span className={gap.state === "OPEN" ? "" : "second"}>{t(`gapState.${gap.state}`)}</span>
        ) : (
          <>
            <VerdictSign verdict={gap.verdict} /> {t(`verdict.${gap.verdict}`)}
          </>
        )}
      </td>
    </tr>
  );
}

/** Up to two facts of the rule that are known for some of the rows. */
function factColumns(gaps: readonly ListedGap[]): ListedGap["evidence"][number][] {
  const [first] = gaps;
  return (first?.evidence ?? [])
    .filter(
      ({ key }) =>
        !shownElsewhere.has(key) &&
        gaps.some((gap) => gap.evidence.some((fact) => fact.key === key && fact.value !== null)),
    )
    .slice(0, 2);
}

function factOf(gap: ListedGap, key: string): string | null {
  return gap.evidence.find((fact) => fact.key === key)?.value ?? null;
}
