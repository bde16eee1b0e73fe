import type { Layer } from "../design/layers.ts";
import { tokens } from "../../design/tokens.ts";
import type { Change } from "./model.ts";

/** A layer's line with its end, as the canvas draws it. */
export function LineSign({ layer }: { readonly layer: Layer }) {
  const { colour, width, arrow } = tokens.edgeKinds[layer];
  const paint = `var(--edge-${colour})`;
  return (
    <svg width="24" height="12" viewBox="0 0 24 12" aria-hidden="true">
      <path d="M0 6h20" stroke={paint} strokeWidth={width} />
      {arrow === "triangle" ? (
        <path
          d="M15 2.5 23 6l-8 3.5z"
          fill={layer === "guidance" ? "var(--surface)" : paint}
          stroke={paint}
        />
      ) : null}
      {arrow === "circle" ? <circle cx="20" cy="6" r="3" fill={paint} /> : null}
      {arrow === "diamond" ? <path d="m16 6 4-3.5L24 6l-4 3.5z" fill={paint} /> : null}
      {arrow === "vee" ? <path d="m15 2.5 8 3.5-8 3.5 2.5-3.5z" fill={paint} /> : null}
    </svg>
  );
}

export function MissingLine() {
  return (
    <svg width="24" height="12" viewBox="0 0 24 12" aria-hidden="true">
      <path d="M0 6h24" stroke="var(--edge-missing)" strokeWidth="2" strokeDasharray="6 4" />
    </svg>
  );
}

/** How two compared days are drawn: new on an accent ground, ended dotted, the same as ever. */
export function ChangeSign({ change }: { readonly change: Change }) {
  return (
    <svg width="24" height="12" viewBox="0 0 24 12" aria-hidden="true">
      {change === "added" ? (
        <path d="M0 6h24" stroke="var(--accent)" strokeWidth="9" strokeOpacity="0.3" />
      ) : null}
      <path
        d="M0 6h24"
        stroke={change === "gone" ? "var(--edge-ended)" : "var(--text2)"}
        strokeWidth={change === "same" ? 1 : 1.8}
        strokeDasharray={change === "gone" ? "2 2" : undefined}
      />
      {change === "added" ? <path d="M12 2v8M8 6h8" stroke="var(--accent)" strokeWidth="1.8" /> : null}
    </svg>
  );
}
