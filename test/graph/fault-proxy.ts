import { once } from "node:events";
import { createServer, connect, type Server, type Socket } from "node:net";

/** What becomes of bytes: passed on, swallowed while connections stay open, or every connection cut with a reset. */
export type Fault = "none" | "hang" | "reset";

/**
 * A TCP proxy in front of a database that can be made to fail. New connections meet the same fault as open ones: a
 * hanging proxy accepts and says nothing, a resetting one cuts whoever comes.
 */
export class FaultProxy {
  readonly #server: Server;
  readonly #target: { readonly host: string; readonly port: number };
  readonly #open = new Set<Socket>();
  #port = 0;
  #fault: Fault = "none";
  #afterNextRequest: (() => void) | null = null;

  private constructor(target: { readonly host: string; readonly port: number }) {
    this.#target = target;
    this.#server = createServer((client) => this.#join(client));
  }

  /** Listens on a free port in front of the address of a Bolt server. */
  static async before(uri: string): Promise<FaultProxy> {
    const { hostname, port } = new URL(uri);
    const proxy = new FaultProxy({ host: hostname, port: Number(port) });
    await proxy.#listen(0);
    return proxy;
  }

  get uri(): string {
    return `bolt://127.0.0.1:${this.#port}`;
  }

  /** From now on; what was swallowed while it hung does not come back. */
  fail(fault: Fault): void {
    this.#fault = fault;
    this.#afterNextRequest = null;
    if (fault === "reset") this.#cutAll();
  }

  /**
   * The next bytes of a client still reach the database; its answer is lost to the fault, which lasts.
   * Settles when that has come to pass.
   */
  failOnceAsked(fault: Fault): Promise<void> {
    return new Promise((resolve) => {
      this.#afterNextRequest = () => {
        this.fail(fault);
        resolve();
      };
    });
  }

  /** Settles when this many clients have connected from now on. */
  async connections(count: number): Promise<void> {
    for (let seen = 0; seen < count; seen += 1) await once(this.#server, "connection");
  }

  /** Cuts what is open; new connections are served. */
  cutOpenConnections(): void {
    this.#cutAll();
  }

  /** Nobody listens any more, as after the end of the database's process. */
  async stopListening(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#cutAll();
    await closed;
  }

  async listenAgain(): Promise<void> {
    await this.#listen(this.#port);
  }

  async close(): Promise<void> {
    if (this.#server.listening) await this.stopListening();
  }

  #join(client: Socket): void {
    const database = connect(this.#target);
    for (const socket of [client, database]) {
      this.#open.add(socket);
      socket.on("close", () => this.#open.delete(socket));
    }
    this.#pass(client, database, () => this.#afterNextRequest?.());
    this.#pass(database, client, () => undefined);
    if (this.#fault === "reset") client.resetAndDestroy();
  }

  #pass(from: Socket, to: Socket, afterwards: () => void): void {
    from.on("data", (bytes) => {
      if (this.#fault === "none") to.write(bytes, afterwards);
    });
    from.on("error", () => to.destroy());
    from.on("close", () => to.destroy());
  }

  #cutAll(): void {
    for (const socket of this.#open) socket.resetAndDestroy();
  }

  #listen(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once("error", reject);
      this.#server.listen(port, "127.0.0.1", () => {
        const address = this.#server.address();
        if (typeof address === "object" && address) this.#port = address.port;
        resolve();
      });
    });
  }
}
