import { ExportOutlined } from "@ant-design/icons";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MenuButton } from "../parts/menu-button.tsx";
import { say } from "../parts/toast.tsx";
import { messageFor } from "../api/problem.ts";
import { usePreferences } from "../preferences.tsx";
import { useShell } from "../shell/shell-context.ts";
import { severities, verdicts } from "../verdict.ts";
import { exportGaps, type GapFormat, gapFormats } from "./export-gaps.ts";
import type { ListedGap } from "./gap-rows.tsx";
import type { GapSelection } from "./selection.ts";

/** Everything the filters choose, as CSV, XLSX or JSON. */
export function ExportButton({
  selection,
  listed,
  rules,
  ruleNames,
}: {
  readonly selection: GapSelection;
  readonly listed: readonly ListedGap[] | null;
  readonly rules: readonly string[];
  readonly ruleNames: ReadonlyMap<string, string>;
}) {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const { area, on, dataSet } = useShell();
  const [busy, setBusy] = useState(false);
  const save = async (format: GapFormat): Promise<void> => {
    setBusy(true);
    try {
      const number = await exportGaps(format, {
        selection,
        listed,
        rules,
        within: area.id,
        on,
        language,
        mark: dataSet.synthetic ? t("common.watermark") : null,
        ruleNames,
        sheet: t("pages.gaps"),
        heads: heads.map((head) => t(`gaps.heads.${head}`)),
        words: {
          severity: (name) => wordFor(severities, name, (each) => t(`severity.${each}`)),
          verdict: (name) => wordFor(verdicts, name, (each) => t(`verdict.${each}`)),
        },
      });
      say(t("gaps.exported", { count: number }));
    } catch (error) {
      say(messageFor(language, error instanceof Error ? error.message : String(error)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <MenuButton
      label={t("common.export")}
      icon={<ExportOutlined spin={busy} />}
      disabled={busy || rules.length === 0}
      items={gapFormats.map((format) => ({ key: format, label: format.toUpperCase() }))}
      onChoose={(format) => void save(format)}
    />
  );
}

const heads = [
  "rule",
  "ruleName",
  "severity",
  "verdict",
  "state",
  "subjectId",
  "subject",
  "place",
  "firstSeen",
  "evidence",
] as const;

function wordFor<Name extends string>(
  names: readonly Name[],
  name: string,
  word: (name: Name) => string,
): string {
  const found = names.find((each) => each === name);
  return found ? word(found) : name;
}
