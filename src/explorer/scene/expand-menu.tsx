import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { neighboursQuery } from "../../generated/explorer.ts";
import type { GroupBy } from "../../generated/graphql.ts";
import { asked } from "../api/show-query.ts";
import { useAnswer } from "../api/use-answer.ts";
import { Answered } from "../parts/answered.tsx";
import { ShowQuery } from "../parts/show-query.tsx";
import { useShell } from "../shell/shell-context.ts";
import { manyAtOnce, mostElements, type Scene, type SceneCount, type SceneNode } from "./model.ts";
import { useScene } from "./scene-state.ts";
import { groupings } from "./steps.ts";

/** Which kinds of relations to bring in: loaded and total are known before anything is loaded. */
export function ExpandMenu({
  node,
  scene,
  onClose,
}: {
  readonly node: SceneNode;
  readonly scene: Scene;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const { on } = useShell();
  const variables = { ids: [node.id], direction: "BOTH" as const, perEdge: 1, on };
  const answer = useAnswer(neighboursQuery, variables);
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), [node.id]);
  return (
    <section
      ref={place}
      className="expand-menu"
      tabIndex={-1}
      aria-label={t("scene.expandWhich")}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header>
        <h3>{t("scene.expandWhich")}</h3>
        <span className="second">{t("scene.loadedTotal")}</span>
        <ShowQuery asked={asked(neighboursQuery, variables)} />
      </header>
      <PlacesBelow node={node} onClose={onClose} />
      <Answered answer={answer} rows={5}>
        {({ neighbourhood }) => (
          <Choices node={node} scene={scene} counts={neighbourhood.counts} onClose={onClose} />
        )}
      </Answered>
    </section>
  );
}

const parents: ReadonlySet<string> = new Set(["CITY", "DISTRICT", "STREET"]);

/** Of a place: the places below it, each standing for what lies in it. */
function PlacesBelow({ node, onClose }: { readonly node: SceneNode; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { steps, change } = useScene();
  if (!parents.has(node.kind)) return null;
  return (
    <p className="expand-groups">
      <button
        type="button"
        className="link-button"
        onClick={() => {
          change({ steps: [...steps, { how: "places", id: node.id }] });
          onClose();
        }}
      >
        {t("groups.below")}
      </button>
    </p>
  );
}

function Choices({
  node,
  scene,
  counts,
  onClose,
}: {
  readonly node: SceneNode;
  readonly scene: Scene;
  readonly counts: readonly SceneCount[];
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const { steps, change } = useScene();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const rows = counts
    .filter((count) => count.edge !== "RESIDES_IN" || count.persons !== null)
    .map((count) => ({
      count,
      key: `${count.edge} ${count.direction}`,
      loaded: loadedOf(scene, node.id, count),
    }));
  const picked = rows.filter(({ key }) => chosen.includes(key));
  const more = picked.reduce(
    (sum, { count, loaded }) => sum + Math.min(manyAtOnce, count.total) - Math.min(loaded, count.total),
    0,
  );
  // Each new neighbour brings itself and at least its relation.
  const becomes = scene.nodes.length + scene.edges.length + 2 * more;
  const bring = (): void => {
    change({
      steps: [
        ...steps,
        ...picked.map(({ count }) => ({
          how: "expand" as const,
          id: node.id,
          edge: count.edge,
          direction: count.direction,
        })),
      ],
    });
    onClose();
  };
  const large = picked.filter(({ count }) => count.total > manyAtOnce);
  const worthGroups = picked.some(({ count }) => count.total >= fewestGrouped) || becomes > mostElements;
  const group = (by: GroupBy): void => {
    change({
      steps: [
        ...steps,
        ...picked.map(({ count: { edge, direction } }) => ({
          how: "groups" as const,
          id: node.id,
          edge,
          direction,
          by,
          key: "",
        })),
      ],
    });
    onClose();
  };
  return (
    <>
      <ul>
        {rows.map(({ count, key, loaded }) => {
          const counted = count.edge === "RESIDES_IN" || count.total === 0;
          const done = loaded >= count.total;
          return (
            <li key={key}>
              <button
                type="button"
                className="expand-row"
                disabled={done || counted}
                aria-pressed={chosen.includes(key)}
                onClick={() =>
                  setChosen(chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key])
                }
              >
                <span>
                  {t(`edges.${count.edge}`)} {count.direction === "IN" ? "←" : "→"}
                  {counted ? ` ${t("scene.countedOnly")}` : ""}
                </span>
                <b>
                  {counted
                    ? (count.persons?.text ?? "0")
                    : `${Math.min(loaded, count.total)} / ${count.total}`}
                </b>
              </button>
            </li>
          );
        })}
      </ul>
      {rows.length === 0 ? <p className="second">{t("scene.noNeighbours")}</p> : null}
      {large.length > 0 ? (
        <p className="expand-warning">
          {t("scene.manyTitle", { count: Math.max(...large.map(({ count }) => count.total)) })}
          {t("scene.manyText", { most: manyAtOnce })}
        </p>
      ) : null}
      {worthGroups ? (
        <p className="expand-groups">
          <span className="second">{t("groups.by")}</span>
          {groupings.map((by) => (
            <button key={by} type="button" className="link-button" onClick={() => group(by)}>
              {t(`groups.ways.${by}`)}
            </button>
          ))}
        </p>
      ) : null}
      <p className="expand-foot">
        <button
          type="button"
          className="button primary"
          disabled={picked.length === 0 || becomes > mostElements}
          onClick={bring}
        >
          {large.length > 0
            ? t("scene.manyDo", { most: manyAtOnce })
            : t("scene.expandCount", { count: more })}
        </button>
        <span className={becomes > mostElements ? "gap-text" : "second"}>
          {t(becomes > mostElements ? "scene.tooMany" : "scene.becomes", {
            count: becomes,
            most: mostElements,
          })}
        </span>
      </p>
    </>
  );
}

/** From so many neighbours on, groups are offered beside them. */
const fewestGrouped = 20;

function loadedOf(scene: Scene, id: string, { edge, direction }: SceneCount): number {
  return scene.edges.filter(
    (each) => each.kind === edge && !each.missing && (direction === "OUT" ? each.from : each.to) === id,
  ).length;
}
