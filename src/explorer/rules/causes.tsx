import { useTranslation } from "react-i18next";
import { count } from "../format.ts";
import type { Compared } from "./comparison.tsx";

type Way = "appeared" | "resolved";
type Causes = Compared["rules"][number]["causes"];

const causeNames = ["WORLD_CHANGED", "LEARNED_LATE", "RULE_CHANGED", "SCOPE_CHANGED", "NOT_KNOWN"] as const;
type CauseName = (typeof causeNames)[number];

function sums(causes: Causes, way: Way): Map<CauseName, number> {
  const byCause = new Map<CauseName, number>();
  for (const each of causes) {
    const name = causeNames.find((cause) => cause === each.cause) ?? "NOT_KNOWN";
    byCause.set(name, (byCause.get(name) ?? 0) + each[way]);
  }
  return byCause;
}

/** How many changed, by cause: the fill says why, the colour says in which direction. `of` is the count of a full bar. */
export function CauseBar({
  causes,
  way,
  of,
  wide = false,
}: {
  readonly causes: Causes;
  readonly way: Way;
  readonly of: number;
  readonly wide?: boolean;
}) {
  const byCause = sums(causes, way);
  return (
    <span className={`cause-bar ${way}${wide ? " wide" : ""}`} aria-hidden="true">
      {causeNames.map((cause) => {
        const part = byCause.get(cause) ?? 0;
        if (part === 0 || of === 0) return null;
        return (
          <i
            key={cause}
            className={`cause ${cause}`}
            style={{ width: `${Math.max(2, (100 * part) / of)}%` }}
          />
        );
      })}
    </span>
  );
}

/** The causes by name with their counts. */
export function CauseKey({ causes, way }: { readonly causes: Causes; readonly way: Way }) {
  const { t } = useTranslation();
  const byCause = sums(causes, way);
  return (
    <p className={`cause-key ${way}`}>
      {causeNames
        .filter((cause) => cause !== "NOT_KNOWN" || byCause.has(cause))
        .map((cause) => (
          <span key={cause}>
            <i className={`cause ${cause}`} /> {t(`cause.${cause}`)} {count(byCause.get(cause) ?? 0)}
          </span>
        ))}
    </p>
  );
}
