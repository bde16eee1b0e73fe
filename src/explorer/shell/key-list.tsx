import { Modal } from "antd";
import { useTranslation } from "react-i18next";
import { pages } from "../pages.tsx";

/** The keys of the graph, as the design lists them; the name of each stands under `keys` of the translations. */
const graphKeys = [
  ["←↑→↓", "walk"],
  ["Enter / Ctrl+I", "details"],
  ["Ctrl+E", "expand"],
  ["Ctrl+Shift+E", "fold"],
  ["Space", "add"],
  ["Ctrl+Z / Ctrl+Shift+Z", "undo"],
  ["Ctrl+A / Ctrl+Alt+A", "selectAll"],
  ["Ctrl+Shift+R", "selectRelated"],
  ["Ctrl+H / Ctrl+Shift+H", "hide"],
  ["Ctrl+F", "fit"],
  ["p", "pin"],
  ["t", "table"],
  ["1 2 3", "layout"],
  [", .", "day"],
  ["Shift+, / Shift+.", "changeDay"],
  ["m", "missing"],
] as const;

/** Every key of the page. */
export default function KeyList({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const withGraph = pages.some((page) => page.name === "graph");
  const rows: (readonly [string, string])[] = [
    ["/", t("keys.search")],
    ...pages.map(({ letter, name }) => [`g ${letter}`, t(`pages.${name}`)] as const),
    ["j / k", t("keys.rows")],
    ["Esc", t("keys.close")],
    ["?", t("keys.list")],
    ...(withGraph ? graphKeys.map(([keys, name]) => [keys, t(`keys.${name}`)] as const) : []),
  ];
  return (
    <Modal open title={t("shell.keys")} footer={null} onCancel={onClose} width={560}>
      <dl className="key-list">
        {rows.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
