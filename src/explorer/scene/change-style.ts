import type cytoscape from "cytoscape";
import { type Mode, tokens } from "../../design/tokens.ts";

/** Two days on one scene: what is new lies on an accent ground, what has ended is dotted and hollow, the rest steps back. */
export function changeStyle(mode: Mode): cytoscape.StylesheetStyle[] {
  const colour = tokens.colour[mode];
  const isNew = { "underlay-color": colour.accent, "underlay-opacity": 0.28, "underlay-padding": 6 };
  return [
    { selector: ".same", style: { opacity: 0.6 } },
    {
      selector: "node.added",
      style: { ...isNew, "border-width": 2.4, "border-color": colour.accent, "font-weight": 600 },
    },
    { selector: "edge.added", style: { ...isNew, "underlay-padding": 3 } },
    {
      selector: "node.gone",
      style: {
        "background-opacity": 0.15,
        "border-style": "dotted",
        "border-width": 2,
        "border-color": colour.lineStrong,
      },
    },
    {
      selector: "edge.gone",
      style: {
        "line-style": "dotted",
        width: 1.6,
        "line-color": colour.edge.ended,
        "target-arrow-color": colour.edge.ended,
      },
    },
  ];
}
