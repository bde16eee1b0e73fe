import { createServer, type Server } from "node:net";

/** Binds the address. @throws Error with a sentence for the person at the console where it cannot be had */
export function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException): void => reject(addressProblem(error, host, port));
    server.once("error", refused);
    server.listen(port, host, () => {
      server.off("error", refused);
      resolve();
    });
  });
}

/**
 * Takes the address and gives it back: whoever cannot have it should learn that before minutes of loading.
 * @throws Error as `listen` does
 */
export async function assertAddressFree(host: string, port: number): Promise<void> {
  const server = createServer();
  await listen(server, host, port);
  await new Promise((resolve) => server.close(resolve));
}

function addressProblem(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const sentence = sentences.get(error.code ?? "");
  return sentence === undefined ? error : new Error(sentence(host, port), { cause: error });
}

const sentences = new Map<string, (host: string, port: number) => string>([
  [
    "EADDRINUSE",
    (host, port) =>
      `The server cannot listen on ${host}:${port}, because another program does. End that program, or set PORT to another one (0 takes any free one). / ${host}:${port} 已被其他程序占用。请结束该程序，或把 PORT 设为其他端口（0 表示任意空闲端口）。`,
  ],
  [
    "EACCES",
    (host, port) =>
      `The server may not listen on ${host}:${port}; ports below 1024 belong to the administrator. Set PORT to 1024 or more. / 没有权限监听 ${host}:${port}，1024 以下的端口需要管理员权限。请把 PORT 设为 1024 及以上。`,
  ],
  [
    "EADDRNOTAVAIL",
    (host) =>
      `This machine has no address ${host}. Set HOST to one of its own, 127.0.0.1 or 0.0.0.0. / 本机没有地址 ${host}。请把 HOST 设为本机地址，例如 127.0.0.1 或 0.0.0.0。`,
  ],
  [
    "ENOTFOUND",
    (host) =>
      `HOST is ${host}, which no name server knows. Set it to an address of this machine, 127.0.0.1 or 0.0.0.0. / 无法解析 HOST=${host}。请设为本机地址，例如 127.0.0.1 或 0.0.0.0。`,
  ],
]);
