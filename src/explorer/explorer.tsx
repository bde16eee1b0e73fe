import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { ConfigProvider, type ConfigProviderProps } from "antd";
import enUS from "antd/es/locale/en_US.js";
import zhCN from "antd/es/locale/zh_CN.js";
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { BrowserRouter } from "react-router";
import { antdTheme } from "./design/antd-theme.ts";
import { cssVariables } from "../design/tokens.ts";
import { showLanguage } from "./i18n/languages.ts";
import { PreferencesProvider, usePreferences } from "./preferences.tsx";
import { Shell } from "./shell/shell.tsx";

/** The whole page: address, language, theme, answers, and the shell that holds the pages. */
export function Explorer() {
  const [client] = useState(
    () => new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false } } }),
  );
  return (
    <BrowserRouter>
      <PreferencesProvider>
        <QueryClientProvider client={client}>
          <Dressed>
            <Shell />
          </Dressed>
        </QueryClientProvider>
      </PreferencesProvider>
    </BrowserRouter>
  );
}

/** Language and theme put on: antd's, the style sheet's, the document's. */
function Dressed({ children }: { readonly children: ReactNode }) {
  const { language, mode } = usePreferences();
  const { i18n } = useTranslation();
  const chinese = language === "zh-CN";
  useLayoutEffect(() => {
    const root = document.documentElement;
    for (const [name, value] of Object.entries(cssVariables(mode, chinese)))
      root.style.setProperty(name, value);
    root.style.colorScheme = mode;
    root.lang = language;
  }, [mode, chinese, language]);
  useEffect(() => {
    void showLanguage(language);
  }, [language]);
  const drawn = useRef(false);
  drawn.current ||= i18n.language === language;
  const theme = useMemo(() => antdTheme(mode, chinese), [mode, chinese]);
  return (
    <ConfigProvider
      locale={localeIn(chinese ? zhCN : enUS)}
      theme={theme}
      button={{ autoInsertSpace: false }}
    >
      {/* At the start nothing is drawn in a language that nobody asked for. */}
      {i18n.language === language || drawn.current ? children : null}
    </ConfigProvider>
  );
}

type Locale = NonNullable<ConfigProviderProps["locale"]>;

/** antd's locale files are CommonJS to TypeScript and ES modules to Vite; either way the locale is meant. */
function localeIn(file: Locale | { readonly default: Locale }): Locale {
  return "default" in file ? file.default : file;
}
