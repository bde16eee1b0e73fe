import { colourOf, nodeKindsAmong } from "../../design/kinds.ts";
import type { NodeKind } from "../../generated/graphql.ts";
import type { PictureBlock } from "../document/blocks.ts";
import type { ReportScene, ReportSummary } from "../report-model.ts";
import type { Wording } from "../wording.ts";
import { colour, drawSvg } from "./draw.ts";

type Gravest = NonNullable<ReportSummary["gravest"]>;
type SceneNode = ReportScene["nodes"][number];

const width = 760;
const rowHeight = 27;
const neighboursShown = 26;
const column = { left: 250, middle: 380, right: 510 } as const;

/**
 * The subject in the middle, what surrounds it in two columns with a line of its own for each name, so that no two names
 * can overlap. What the rule asks for and the graph lacks comes first and is dashed.
 */
export function gravestPicture(
  { finding, scene }: Gravest,
  wording: Wording,
  synthetic: boolean,
): PictureBlock {
  const { text } = wording;
  const subject = scene.nodes.find(({ id }) => id === finding.subject.id);
  const around = scene.nodes
    .filter(({ id }) => id !== finding.subject.id)
    .sort((a, b) => Number(b.missing) - Number(a.missing) || order(a.kind, b.kind) || order(a.id, b.id))
    .slice(0, neighboursShown);
  const half = Math.ceil(around.length / 2);
  const sides = [
    around.filter((_, index) => index % 2 === 0),
    around.filter((_, index) => index % 2 === 1),
  ] as const;
  const height = Math.max(half, 4) * rowHeight + 24;
  const placed = [
    ...placeSide(sides[0], column.right, height),
    ...placeSide(sides[1], column.left, height),
    { node: subject ?? { ...finding.subject, missing: false }, x: column.middle, y: height / 2 },
  ];
  const shown = new Set(placed.map(({ node }) => node.id));
  const svg = drawSvg(
    {
      series: [
        {
          type: "graph",
          layout: "none",
          coordinateSystem: null,
          left: 0,
          top: 0,
          width,
          height,
          // The corners keep the drawing area what it is: without them the layout is stretched to the nodes.
          data: [
            corner(0, 0),
            corner(width, height),
            ...placed.map(({ node, x, y }) => drawnNode(node, x, y, finding.subject.id, scene, wording)),
          ],
          links: scene.edges
            .filter(({ from, to }) => shown.has(from) && shown.has(to))
            .map(({ from, to, missing }) => ({
              source: from,
              target: to,
              lineStyle: {
                color: missing ? colour.verdict.gap : colour.lineStrong,
                width: missing ? 1.6 : 1,
                type: missing ? "dashed" : "solid",
                curveness: 0,
              },
            })),
        },
      ],
    },
    { width, height, watermark: synthetic ? text("synthetic") : null },
  );
  const caption = text("sentence.gravestCaption", { subject: finding.subject.name });
  return { kind: "picture", name: "gravest", svg, alt: caption, caption, width, height };
}

function placeSide(
  nodes: readonly SceneNode[],
  x: number,
  height: number,
): { node: SceneNode; x: number; y: number }[] {
  const top = (height - (nodes.length - 1) * rowHeight) / 2;
  return nodes.map((node, index) => ({ node, x, y: top + index * rowHeight }));
}

function corner(x: number, y: number) {
  return { id: `corner ${x} ${y}`, x, y, symbolSize: 0, itemStyle: { opacity: 0 }, label: { show: false } };
}

function drawnNode(
  node: SceneNode,
  x: number,
  y: number,
  subjectId: string,
  scene: ReportScene,
  { text, textOr, language }: Wording,
) {
  const [nodeKind = "OTHER"] = nodeKindsAmong([node.kind]);
  const ink = colourOf(nodeKind, "light");
  const middle = node.id === subjectId;
  const name = node.missing ? ghostName(node.name, language) : node.name;
  const relation = relationOf(node.id, subjectId, scene);
  const said = relation === null || node.missing ? "" : textOr(`edge.${relation}`, "");
  const kind = textOr(`nodeKind.${node.kind}`, text("nodeKind.OTHER"));
  return {
    id: node.id,
    x,
    y,
    symbol: symbols[nodeKind] ?? "circle",
    symbolSize: middle ? 26 : 13,
    itemStyle: node.missing
      ? { color: colour.surface, borderColor: colour.verdict.gap, borderType: "dashed", borderWidth: 1.6 }
      : { color: ink, borderColor: middle ? colour.verdict.gap : ink, borderWidth: middle ? 3 : 0 },
    label: {
      show: true,
      position: middle ? "bottom" : x < column.middle ? "left" : "right",
      distance: 6,
      formatter:
        middle || node.missing
          ? `{name|${plainName(name)}}`
          : `{name|${plainName(name)}} {kind|${said === "" ? kind : said}}`,
      rich: {
        name: {
          color: node.missing ? colour.verdict.gap : colour.text,
          fontSize: 12,
          fontWeight: middle ? 700 : 400,
        },
        kind: { color: colour.text2, fontSize: 11 },
      },
    },
  };
}

/** Braces and bars mean styles in a label. */
function plainName(name: string): string {
  return name.replace(/[{}|]/g, " ");
}

function ghostName(name: string, language: Wording["language"]): string {
  const [zh = name, en = name] = name.split(" / ");
  return language === "zh" ? zh : en;
}

function relationOf(id: string, subjectId: string, scene: ReportScene): string | null {
  const edge = scene.edges.find(
    ({ from, to }) => (from === id && to === subjectId) || (to === id && from === subjectId),
  );
  return edge?.kind ?? null;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The design's shapes among the symbols that ECharts has. */
const symbols: Partial<Record<NodeKind, string>> = {
  CITY: "roundRect",
  DISTRICT: "roundRect",
  STREET: "roundRect",
  COMMUNITY: "roundRect",
  GRID: "roundRect",
  COMPOUND: "rect",
  PERSON: "triangle",
  PROPERTY_COMPANY: "diamond",
  OWNERS_COMMITTEE: "pin",
  RESIDENTS_COMMITTEE: "pin",
  WORK_UNIT: "rect",
  SERVICE_CENTRE: "diamond",
};
