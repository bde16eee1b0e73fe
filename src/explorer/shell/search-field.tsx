import { SearchOutlined } from "@ant-design/icons";
import { Select } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { searchQuery } from "../../generated/explorer.ts";
import { useAnswer } from "../api/use-answer.ts";
import { KindSign } from "../parts/kind-sign.tsx";
import { useView } from "../view.ts";

/** Milliseconds of quiet before what was typed is asked for. */
const pause = 250;

/** Names in Chinese, pinyin or initials; a hit opens in the graph. */
export function SearchField() {
  const { t } = useTranslation();
  const view = useView();
  const navigate = useNavigate();
  const [text, setText] = useState("");
  const wanted = useSettled(text.trim());
  const hits = useAnswer(
    searchQuery,
    { text: wanted, within: view.within, on: view.on },
    { enabled: wanted.length > 0 },
  );
  const found = wanted === "" ? [] : (hits.data?.search ?? []);
  return (
    <search className="search-field">
      <Select
        id="search"
        aria-label={t("search.label")}
        showSearch={{ filterOption: false, onSearch: setText, searchValue: text }}
        value={null}
        placeholder={t("search.placeholder")}
        prefix={<SearchOutlined />}
        suffixIcon={<kbd>/</kbd>}
        notFoundContent={searchNote(t, wanted, hits.isFetching, hits.isError)}
        options={found.map(({ node, area }) => ({
          value: node.id,
          label: (
            <span className="search-hit">
              <KindSign kind={node.kind} />
              <span className="search-hit-name">{node.name}</span>
              <span className="search-hit-place">
                {[t(`kinds.${node.kind}`), area?.parent?.name, area?.name].filter(Boolean).join(" · ")}
              </span>
            </span>
          ),
        }))}
        onSelect={(id) => {
          setText("");
          if (id === null) return;
          void navigate(view.to("/graph", { nodes: id, selected: id }));
        }}
      />
    </search>
  );
}

function searchNote(
  t: ReturnType<typeof useTranslation>["t"],
  wanted: string,
  fetching: boolean,
  failed: boolean,
): string {
  if (wanted === "") return t("search.hint");
  if (fetching) return t("common.loading");
  return failed ? t("search.failed") : t("search.none", { text: wanted });
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(text), pause);
    return () => window.clearTimeout(timer);
  }, [text]);
  return settled;
}
