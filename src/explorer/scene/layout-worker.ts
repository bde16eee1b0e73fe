import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";
import type { LayoutAnswer, LayoutOrder, Point } from "./layout-model.ts";
import { radialPositions, treePositions } from "./layered.ts";

interface Body extends SimulationNodeDatum {
  readonly id: string;
}

/** Steps of the simulation, after how many the first picture is sent, and how often a newer order is looked for. */
const ticks = 260;
const firstPicture = 40;
const atOnce = 20;

let latest = 0;

self.addEventListener("message", ({ data }: MessageEvent<LayoutOrder>) => {
  latest = data.id;
  if (data.layout === "force") void force(data);
  else send(data.id, data.layout === "tree" ? treePositions(data) : radialPositions(data), true);
});

/**
 * Springs along relations, charges between nodes; what is pinned stays, what has a place begins there. An order that a
 * newer one has overtaken is dropped: its picture is not wanted any more, and the newer one would wait for it.
 */
async function force(order: LayoutOrder): Promise<void> {
  const bodies: Body[] = order.nodes.map(({ id, at, pinned }) => ({
    id,
    ...(at ? { x: at.x, y: at.y } : {}),
    ...(at && pinned ? { fx: at.x, fy: at.y } : {}),
  }));
  const links = order.edges.map(({ from, to }) => ({ source: from, target: to }));
  const simulation = forceSimulation(bodies)
    .force(
      "link",
      forceLink<Body, (typeof links)[number]>(links)
        .id((body) => body.id)
        .distance(104),
    )
    .force("charge", forceManyBody().strength(-620).distanceMax(900))
    .force("collide", forceCollide(40))
    .force("x", forceX(0).strength(0.04))
    .force("y", forceY(0).strength(0.05))
    .stop();
  for (let tick = 1; tick <= ticks; tick += 1) {
    simulation.tick();
    if (tick === firstPicture) send(order.id, positionsOf(bodies), false);
    if (tick % atOnce === 0) {
      await messagesHeard();
      if (latest !== order.id) return;
    }
  }
  send(order.id, positionsOf(bodies), true);
}

const { port1: heard, port2: bell } = new MessageChannel();

/** Lets what has been sent meanwhile come in. A timer would wait some milliseconds each time. */
function messagesHeard(): Promise<void> {
  return new Promise((resolve) => {
    heard.addEventListener("message", () => resolve(), { once: true });
    heard.start();
    bell.postMessage(null, []);
  });
}

function positionsOf(bodies: readonly Body[]): [string, Point][] {
  return bodies.map(({ id, x, y }) => [id, { x: x ?? 0, y: y ?? 0 }]);
}

function send(id: number, positions: readonly (readonly [string, Point])[], done: boolean): void {
  const answer: LayoutAnswer = { id, positions, done };
  // A worker speaks to its own page only: there is no target origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  self.postMessage(answer);
}
