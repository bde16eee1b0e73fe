import type cytoscape from "cytoscape";
import { tokens } from "../../design/tokens.ts";
import { fitAgain, fitTo } from "./fit.ts";
import type { LayoutAnswer, LayoutOrder } from "./layout-model.ts";
import type { Layout } from "./scene-state.ts";

export interface Arranging {
  readonly stop: () => void;
}

/** As many nodes as are moved smoothly; beyond, they jump: each frame of a move draws all of them again. */
const mostMoved = 150;

let worker: Worker | null = null;
let orders = 0;

/** Fetches the worker's code while the page is still put together, so that the first layout need not wait for it. */
export function startLayouts(): Worker {
  worker ??= new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
  return worker;
}

export interface Arrangement {
  readonly layout: Layout;
  /** Where tree and radial begin. */
  readonly roots: readonly string[];
  /** What stays where it is; "all": everything that has a place. */
  readonly pinned: readonly string[] | "all";
  readonly done: () => void;
}

/** Lays the scene out in a worker: the page stays free. First positions come early, the last ones are animated to. */
export function arrange(core: cytoscape.Core, { layout, roots, pinned, done }: Arrangement): Arranging {
  const own = startLayouts();
  orders += 1;
  const fresh = core.nodes(".fresh").length === core.nodes().length;
  const order: LayoutOrder = {
    id: orders,
    layout,
    nodes: core.nodes().map((node) => ({
      id: node.id(),
      at: node.hasClass("fresh") && !fresh ? null : { ...node.position() },
      pinned: !node.hasClass("fresh") && (pinned === "all" || pinned.includes(node.id())),
    })),
    edges: core.edges().map((edge) => ({ from: edge.source().id(), to: edge.target().id() })),
    roots,
  };
  const receive = ({ data }: MessageEvent<LayoutAnswer>): void => {
    if (data.id !== order.id || core.destroyed()) return;
    move(core, data, fresh);
    if (data.done) marked("scene settled");
    if (!data.done) return;
    own.removeEventListener("message", receive);
    done();
  };
  own.addEventListener("message", receive);
  // A worker has no target origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  own.postMessage(order);
  return {
    stop: () => own.removeEventListener("message", receive),
  };
}

/** Notes for whoever measures that a frame with these positions has been drawn. */
export function marked(name: "scene painted" | "scene settled"): void {
  requestAnimationFrame(() => window.setTimeout(() => performance.mark(name)));
}

function move(core: cytoscape.Core, { positions, done }: LayoutAnswer, fit: boolean): void {
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const to = new Map(positions.map(([id, position]) => [id, { ...position }]));
  if (!done || still || to.size > mostMoved || fit) {
    core.batch(() => {
      core.nodes().positions((node) => to.get(node.id()) ?? node.position());
    });
    if (fit) fitTo(core);
  } else {
    for (const node of core.nodes()) {
      const position = to.get(node.id());
      if (position) node.animate({ position }, { duration: tokens.motion.layout, queue: false });
    }
  }
  // A picture that nobody has moved stays whole when more comes into it.
  if (done) window.setTimeout(() => fitAgain(core), tokens.motion.layout + 30);
  core.nodes(".fresh").removeClass("fresh");
}
