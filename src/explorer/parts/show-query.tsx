import { CodeOutlined, DatabaseOutlined } from "@ant-design/icons";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Asked, graphiqlAddress } from "../api/show-query.ts";

const StatementsDialog = lazy(() => import("./statements-dialog.tsx"));

/** Opens the very question in GraphiQL, with its variables, and beside it the statements it is answered by. */
export function ShowQuery({ asked, long = false }: { readonly asked: Asked; readonly long?: boolean }) {
  const { t } = useTranslation();
  const label = t("common.showQuery");
  return (
    <span className="show-query">
      <a
        className={long ? "button" : "icon-button icon-button-small"}
        href={graphiqlAddress(asked)}
        target="_blank"
        rel="noreferrer"
        title={`${label}: ${asked.name}`}
        aria-label={`${label}: ${asked.name}`}
      >
        <CodeOutlined />
        {long ? <span>{label}</span> : null}
      </a>
      <ShowCypher asked={asked} long={long} />
    </span>
  );
}

function ShowCypher({ asked, long }: { readonly asked: Asked; readonly long: boolean }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const label = `${t("common.showCypher")}: ${asked.name}`;
  return (
    <>
      <button
        type="button"
        className={long ? "button" : "icon-button icon-button-small"}
        title={label}
        aria-label={label}
        onClick={() => setOpen(true)}
      >
        <DatabaseOutlined />
        {long ? <span>Cypher</span> : null}
      </button>
      {open ? (
        <Suspense>
          <StatementsDialog asked={asked} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
