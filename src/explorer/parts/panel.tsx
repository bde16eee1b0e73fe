import { CodeOutlined } from "@ant-design/icons";
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { type Asked, graphiqlAddress } from "../api/show-query.ts";

/** A bordered region with a head; `asked` names the questions behind it, each opening in GraphiQL. */
export function Panel({
  title,
  hint = null,
  actions = null,
  asked = [],
  className = "",
  children,
}: {
  readonly title: ReactNode;
  readonly hint?: ReactNode;
  readonly actions?: ReactNode;
  readonly asked?: readonly Asked[];
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={`panel ${className}`} aria-labelledby={id}>
      <header className="panel-head">
        <h2 id={id}>{title}</h2>
        {hint === null ? null : <span className="panel-hint">{hint}</span>}
        <span className="panel-space" />
        {actions}
        {asked.map((each) => (
          <ShowQuery key={each.name} asked={each} />
        ))}
      </header>
      {children}
    </section>
  );
}

/** Opens the very question in GraphiQL, with its variables. */
export function ShowQuery({ asked, long = false }: { readonly asked: Asked; readonly long?: boolean }) {
  const { t } = useTranslation();
  const label = t("common.showQuery");
  return (
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
  );
}
