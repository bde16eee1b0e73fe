import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type NodeDetailQuery, nodeDetailQuery } from "../../generated/explorer.ts";
import { asked } from "../api/show-query.ts";
import { useAnswer } from "../api/use-answer.ts";
import { count } from "../format.ts";
import { NodeLink } from "../gaps/evidence.tsx";
import { Answered } from "../parts/answered.tsx";
import { Notice } from "../parts/notice.tsx";
import { ShowQuery } from "../parts/show-query.tsx";
import { useShell } from "../shell/shell-context.ts";

type Detail = NonNullable<NodeDetailQuery["node"]>;

/** Properties and posts of a node on the day in view. */
export function NodeFacts({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { on } = useShell();
  const variables = { id, on };
  const answer = useAnswer(nodeDetailQuery, variables);
  return (
    <section className="gap-section">
      <h3>
        {t("scene.properties")}
        <span className="panel-space" />
        <ShowQuery asked={asked(nodeDetailQuery, variables)} />
      </h3>
      <Answered answer={answer} rows={5}>
        {({ node }) => (node ? <Facts node={node} /> : <Notice title={t("scene.gone", { ids: id, on })} />)}
      </Answered>
    </section>
  );
}

function Facts({ node }: { readonly node: Detail }) {
  const { t } = useTranslation();
  const facts = factsOf(node, t);
  return (
    <dl className="evidence">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

type Fact = readonly [name: string, value: ReactNode];

function factsOf(node: Detail, t: ReturnType<typeof useTranslation>["t"]): Fact[] {
  const known = (name: string, value: ReactNode): Fact => [name, value ?? t("gaps.notKnown")];
  if ("households" in node) {
    return [
      known(t("gaps.columns.households"), node.households === null ? null : count(node.households)),
      known(t("facts.builtYear"), node.builtYear),
      known(t("kinds.COMMUNITY"), node.community.name),
      [t("facts.branch"), node.branch ? <NodeLink node={node.branch} /> : t("facts.none")],
      [
        t("facts.instructor"),
        node.instructor ? (
          <>
            {node.instructor.person ? <NodeLink node={node.instructor.person} /> : null}{" "}
            {sinceText(t, node.instructor.from)}
          </>
        ) : (
          t("facts.none")
        ),
      ],
    ];
  }
  if ("substantive" in node) {
    return [
      known(t("facts.level"), node.level),
      known(
        t("facts.substantive"),
        node.substantive === null ? null : t(node.substantive ? "facts.yes" : "facts.no"),
      ),
      known(t("facts.foundedOn"), node.foundedOn),
      known(t("facts.termEnds"), node.term?.endsOn),
      known(t("facts.members"), node.members.text),
      ...node.posts.map(
        (post): Fact => [
          t(`posts.${post.postKind}`),
          <>
            <NodeLink node={{ ...post.holder, kind: "PERSON" }} /> {sinceText(t, post.from)}
          </>,
        ],
      ),
    ];
  }
  if ("status" in node) {
    return [
      known(t("facts.creditCode"), node.creditCode),
      known(t("facts.status"), t(`companyStatus.${node.status}`)),
    ];
  }
  if ("counts" in node) {
    return [
      known(t("facts.code"), node.code),
      known(t("kinds.COMMUNITY"), count(node.counts.communities)),
      known(t("kinds.GRID"), count(node.counts.grids)),
      known(t("kinds.COMPOUND"), count(node.counts.compounds)),
      known(t("kinds.PARTY_ORG"), count(node.counts.partyOrgs)),
    ];
  }
  if ("posts" in node) {
    return node.posts.map((post) => [
      t(`posts.${post.postKind}`),
      <>
        <NodeLink node={post.at} /> {sinceText(t, post.from)}
      </>,
    ]);
  }
  return [known(t("facts.id"), node.id)];
}

function sinceText(t: ReturnType<typeof useTranslation>["t"], day: string | null): string {
  return day === null ? "" : t("facts.since", { day });
}
