import type { Server } from "node:http";

export interface DatabaseAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

export interface Ask {
  readonly url: string;
  readonly method: "GET" | "POST";
  readonly body?: string;
}

/** One server under measurement: how it is asked the three questions of the bench. */
export interface Peer {
  readonly name: string;
  /** District → streets → communities → compounds with branch and company. */
  nested(districtCode: string): Ask;
  /** The same for all districts of a city. */
  city(cityCode: string): Ask;
  /** One compound by its id. */
  node(id: string): Ask;
  stop(): Promise<void>;
}

/** Listens on a free port of this machine; the address. */
export function listening(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const bound = server.address();
      if (typeof bound === "object" && bound) resolve(`http://127.0.0.1:${bound.port}`);
      else reject(new Error("Expected a port, got none."));
    });
  });
}

export function graphqlAsk(address: string, query: string, variables: Record<string, unknown>): Ask {
  return { url: address, method: "POST", body: JSON.stringify({ query, variables }) };
}
