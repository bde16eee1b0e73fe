import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { type Mode, modes } from "../design/tokens.ts";
import { type Language, languages } from "./i18n/languages.ts";
import { useView } from "./view.ts";

export interface Preferences {
  readonly language: Language;
  readonly mode: Mode;
  readonly setLanguage: (language: Language) => void;
  readonly setMode: (mode: Mode) => void;
}

const PreferencesContext = createContext<Preferences | null>(null);

export function usePreferences(): Preferences {
  const preferences = useContext(PreferencesContext);
  if (!preferences) throw new Error("usePreferences is called outside of PreferencesProvider.");
  return preferences;
}

/** Language and theme: the address says, else what was chosen last here, else Chinese and the system's theme. */
export function PreferencesProvider({ children }: { readonly children: ReactNode }) {
  const { get, set } = useView();
  const [chosen, setChosen] = useState(() => ({
    language: oneOf(languages, remembered("language")),
    mode: oneOf(modes, remembered("theme")),
  }));
  const language = oneOf(languages, get("lang")) ?? chosen.language ?? "zh-CN";
  const mode = oneOf(modes, get("theme")) ?? chosen.mode ?? systemMode();
  const value = useMemo(() => {
    const choose = (name: "lang" | "theme", key: string, next: string): void => {
      remember(key, next);
      set({ [name]: next }, { replace: true });
    };
    return {
      language,
      mode,
      setLanguage: (next: Language) => {
        setChosen((before) => ({ ...before, language: next }));
        choose("lang", "language", next);
      },
      setMode: (next: Mode) => {
        setChosen((before) => ({ ...before, mode: next }));
        choose("theme", "theme", next);
      },
    };
  }, [language, mode, set]);
  return <PreferencesContext value={value}>{children}</PreferencesContext>;
}

function oneOf<Choice extends string>(choices: readonly Choice[], value: string | null): Choice | null {
  return choices.find((choice) => choice === value) ?? null;
}

function systemMode(): Mode {
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** A browser may forbid storage; the choice then lasts as long as the address. */
function remembered(key: string): string | null {
  try {
    return window.localStorage.getItem(`liaison-graph.${key}`);
  } catch {
    return null;
  }
}

function remember(key: string, value: string): void {
  try {
    window.localStorage.setItem(`liaison-graph.${key}`, value);
  } catch {
    // See `remembered`.
  }
}
