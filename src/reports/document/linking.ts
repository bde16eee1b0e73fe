import type { Said } from "./blocks.ts";

/** Puts the server before the addresses of a report, so that they can be followed from its files. */
export interface Linking {
  /** Where readers reach the server; null: nobody could follow a link, so none is made. */
  readonly server: string | null;
  /** The text as a link, or as it is. */
  linked(text: string, address: string): Said;
  /** The whole address, or nothing. */
  href(address: string): string | null;
}

export function linkingTo(server: string | null): Linking {
  return {
    server,
    linked: (text, address) => (server === null ? text : { text, href: server + address }),
    href: (address) => (server === null ? null : server + address),
  };
}
