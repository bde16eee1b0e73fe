import type cytoscape from "cytoscape";

/**
 * Whether the reader has moved a picture since it was fitted. Not in the canvas's own scratch pad: each writing there
 * gives every element its style anew.
 */
const moved = new WeakMap<cytoscape.Core, boolean>();

export function movedByReader(core: cytoscape.Core): void {
  moved.set(core, true);
}

/** The whole picture in sight, but never larger than life. */
export function fitTo(core: cytoscape.Core): void {
  moved.set(core, false);
  core.fit(undefined, 48);
  if (core.zoom() > 1) {
    core.zoom(1);
    core.center();
  }
}

/** Fits again what was fitted and has not been moved since. */
export function fitAgain(core: cytoscape.Core): void {
  if (!core.destroyed() && moved.get(core) === false) fitTo(core);
}
