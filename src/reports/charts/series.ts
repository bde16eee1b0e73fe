import { colour } from "./draw.ts";

const { node, verdict } = colour;

/** Series are told apart by shape as well as by colour. */
export const seriesLooks = [
  { symbol: "circle", colour: verdict.met },
  { symbol: "diamond", colour: node.party },
  { symbol: "triangle", colour: node.company },
  { symbol: "rect", colour: node.centre },
  { symbol: "emptyCircle", colour: node.committee },
  { symbol: "emptyTriangle", colour: node.unit },
  { symbol: "emptyDiamond", colour: node.person },
  { symbol: "emptyRect", colour: node.compound },
] as const;
