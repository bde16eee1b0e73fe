import { type ReactNode, useId } from "react";
import type { Asked } from "../api/show-query.ts";
import { ShowQuery } from "./show-query.tsx";

/** A bordered region with a head; `asked` names the questions behind it, each opening in GraphiQL. */
export function Panel({
  title,
  hint = null,
  actions = null,
  asked,
  className = "",
  children,
}: {
  readonly title: ReactNode;
  readonly hint?: ReactNode;
  readonly actions?: ReactNode;
  readonly asked: readonly Asked[];
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
