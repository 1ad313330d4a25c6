import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { Settings } from "@/lib/settings/read-settings";
import { clientAddress } from "./client-address";
import { StartFailure } from "./start-failure";

/** What answers once Gainsay is ready. It attaches its own handler of upgrades to the server. */
export type Application = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const PATIENCE = 10_000;

export type WebServer = {
  /** The address that a browser on this machine opens. */
  address: string;
  /** Hands requests to the application from now on. Before, they are told to come again. */
  open: (application: Application) => void;
  /**
   * Takes no more requests and waits for those that are being answered: ten seconds at most, or until `hurried`. May be
   * called again.
   */
  close: (hurried: AbortSignal) => Promise<void>;
};

/**
 * Listens on the port and address of the settings, so that a port that is taken is known before anything else is done.
 * Throws a StartFailure that names PORT or HOST when it can't.
 */
export async function listen({ port, host }: Settings): Promise<WebServer> {
  let application: Application | null = null;
  const server = createServer((request, response) => {
    nameClient(request);
    if (!application) return comeAgain(response);
    application(request, response).catch((error) => {
      console.error(error);
      response.destroy();
    });
  });
  const upgraded = new Set<Duplex>();
  server.on("upgrade", (request, socket) => {
    nameClient(request);
    if (!application) return socket.destroy();
    upgraded.add(socket);
    socket.once("close", () => upgraded.delete(socket));
  });
  await new Promise<void>((settle, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(explain(error, port, host)));
    server.listen(port, host, settle);
  });
  return {
    address: `http://${addressFor(host)}:${port}`,
    open: (ready) => {
      application = ready;
    },
    close: async (hurried) => {
      const end = performance.now() + PATIENCE;
      server.close(() => undefined);
      for (const socket of upgraded) socket.destroy();
      while (await hasConnections(server)) {
        // Connections are kept alive when their request has been answered, which would keep the server, too.
        if (hurried.aborted || performance.now() > end) server.closeAllConnections();
        else server.closeIdleConnections();
        await new Promise((wake) => setTimeout(wake, 25));
      }
    },
  };
}

/**
 * Writes the client's address into the request, over anything that the client may have sent there, since attempts to sign
 * in are counted by it.
 */
function nameClient(request: IncomingMessage): void {
  const address = clientAddress(
    request.socket.remoteAddress ?? "",
    request.headers["x-forwarded-for"]?.toString(),
  );
  request.headers["x-forwarded-for"] = address;
  request.headers["x-gainsay-client-address"] = address;
  delete request.headers["x-real-ip"];
  delete request.headers.forwarded;
}

function hasConnections(server: Server): Promise<boolean> {
  return new Promise((settle) => {
    server.getConnections((error, count) => settle(!error && count > 0));
  });
}

function comeAgain(response: ServerResponse): void {
  response.writeHead(503, { "content-type": "text/plain; charset=utf-8", "retry-after": "2" });
  response.end("Gainsay is starting. Try again in a moment.\n");
}

function addressFor(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): Error {
  switch (error.code) {
    case "EADDRINUSE":
      return new StartFailure(
        `Port ${port} is taken by another program. Stop that one, or set PORT to another number.`,
      );
    case "EACCES":
      return new StartFailure(`This user may not listen on port ${port}. Set PORT to a number above 1023.`);
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
    case "EINVAL":
      return new StartFailure(`HOST is ${host}, which is not an address of this machine.`);
    default:
      return error;
  }
}
