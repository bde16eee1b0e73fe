import { CalendarOutlined, MoonOutlined, SunOutlined } from "@ant-design/icons";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ShellQuery } from "../../generated/explorer.ts";
import { type Language, languages } from "../i18n/languages.ts";
import { usePreferences } from "../preferences.tsx";
import { useView } from "../view.ts";
import { Logo } from "./logo.tsx";
import { PlaceChoice } from "./place-choice.tsx";
import { SearchField } from "./search-field.tsx";

const DayCalendar = lazy(() => import("./day-calendar.tsx"));

/** Search, the mark of made-up data, day, place, language, theme. */
export function Header({ facts }: { readonly facts: ShellQuery | null }) {
  const { t } = useTranslation();
  const view = useView();
  return (
    <header className="top-bar">
      <Link to={view.to("/")} className="brand">
        <Logo />
        <span>{t("shell.name")}</span>
      </Link>
      <SearchField />
      <span className="top-bar-space" />
      {facts?.dataSet.synthetic ? <span className="synthetic-mark">{t("shell.synthetic")}</span> : null}
      <DayChoice facts={facts} />
      <PlaceChoice area={facts?.area ?? null} />
      <LanguageChoice />
      <ThemeChoice />
    </header>
  );
}

function DayChoice({ facts }: { readonly facts: ShellQuery | null }) {
  const { t } = useTranslation();
  const view = useView();
  const [open, setOpen] = useState(false);
  const empty = facts?.dataSet.sources.length === 0;
  const snapshotOn = facts && !empty ? facts.dataSet.snapshotOn : null;
  // An empty store speaks of no day, whatever the address names.
  const day = empty ? null : (view.on ?? snapshotOn);
  const button = (
    <button
      type="button"
      className="chip-button"
      aria-haspopup="dialog"
      disabled={day === null}
      onClick={() => setOpen(true)}
    >
      <CalendarOutlined /> <span className="chip-word">{t("shell.day")}</span>{" "}
      <b>{day ?? (empty ? "—" : "…")}</b>
    </button>
  );
  return (
    <div className="day-choice chip">
      {open && day !== null ? (
        <Suspense fallback={button}>
          <DayCalendar
            day={day}
            onChange={(next) => view.set({ on: next === snapshotOn ? null : next })}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : (
        button
      )}
    </div>
  );
}

const languageNames: Readonly<Record<Language, { readonly short: string; readonly full: string }>> = {
  "zh-CN": { short: "中", full: "中文" },
  en: { short: "EN", full: "EN, English" },
};

function LanguageChoice() {
  const { t } = useTranslation();
  const { language, setLanguage } = usePreferences();
  return (
    <div className="switch" role="group" aria-label={t("shell.language")}>
      {languages.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-label={languageNames[each].full}
          aria-pressed={each === language}
          onClick={() => setLanguage(each)}
        >
          {languageNames[each].short}
        </button>
      ))}
    </div>
  );
}

function ThemeChoice() {
  const { t } = useTranslation();
  const { mode, setMode } = usePreferences();
  const other = mode === "dark" ? "light" : "dark";
  const label = t(`shell.theme.${other}`);
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      onClick={() => setMode(other)}
    >
      {mode === "dark" ? <SunOutlined /> : <MoonOutlined />}
    </button>
  );
}
