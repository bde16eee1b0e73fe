/** Series are told apart by shape as well as by colour. */
export const seriesLooks = [
  { symbol: "circle", colour: "#44698F" },
  { symbol: "diamond", colour: "#613A8C" },
  { symbol: "triangle", colour: "#A8720C" },
  { symbol: "rect", colour: "#14798C" },
  { symbol: "emptyCircle", colour: "#3F6614" },
  { symbol: "emptyTriangle", colour: "#7D5A4A" },
  { symbol: "emptyDiamond", colour: "#2B3642" },
  { symbol: "emptyRect", colour: "#3A80C4" },
] as const;
