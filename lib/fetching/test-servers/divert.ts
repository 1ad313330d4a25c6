import net from "node:net";
import { vi } from "vitest";

/**
 * For tests: what Node would connect to at public addresses goes elsewhere instead, so that no test reaches the internet.
 * Addresses of 127.0.0.0/8 are connected to as ever. `vi.restoreAllMocks()` ends it.
 *
 * @param where "nowhere": the network can't be reached; "silence": nobody answers; a port: 127.0.0.1 there, in secret.
 * @returns the public addresses that were to be connected to, in order; it grows.
 */
export function divert(where: "nowhere" | "silence" | number): string[] {
  const tried: string[] = [];
  const real = net.connect;
  const connect = (options: net.TcpNetConnectOpts) => {
    const host = options.host ?? "";
    if (host.startsWith("127.")) return real(options);
    tried.push(host);
    if (typeof where === "number") return real({ ...options, host: "127.0.0.1", port: where });
    const socket = new net.Socket({ signal: options.signal });
    const gone = Object.assign(new Error("connect ENETUNREACH"), { code: "ENETUNREACH" });
    if (where === "nowhere") process.nextTick(() => socket.destroy(gone));
    return socket;
  };
  vi.spyOn(net, "connect").mockImplementation(connect as typeof net.connect);
  return tried;
}
