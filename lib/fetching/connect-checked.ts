import { lookup as lookUp } from "node:dns/promises";
import { isIP, type Socket } from "node:net";
import { buildConnector } from "undici";
import { NOT_PUBLIC } from "@/lib/fetching/check-fetch-url";
import { isPublicAddress } from "@/lib/fetching/is-public-address";
import { unlessAborted } from "@/lib/fetching/unless-aborted";

/** Finds all addresses of a name. */
export type Lookup = (hostname: string) => Promise<string[]>;

/** An address was to be connected to that isn't public. */
export class ForbiddenAddress extends Error {
  override name = "ForbiddenAddress";

  constructor() {
    super(NOT_PUBLIC);
  }
}

/** A name that no name server knows. */
export class UnknownName extends Error {
  override name = "UnknownName";
}

/** As the system finds them, its own hosts file included. */
export const systemLookup: Lookup = async (hostname) =>
  (await lookUp(hostname, { all: true, verbatim: true })).map(({ address }) => address);

/** Milliseconds that one address may take to be connected to. */
const PATIENCE = 8_000;
/** Addresses of one name that are tried. */
const MOST_TRIED = 4;

/**
 * How a connection is made to a host: its name is resolved here and now, every address that it has is checked, and what is
 * connected to is one of those addresses, not the name, so that no second answer of a name server counts (DNS rebinding). A name
 * with one address that isn't public isn't connected to at all.
 *
 * @param isAllowed whether the operator names the host, so that its addresses needn't be public.
 * @param signal ends the resolving and the connecting; undici itself heeds a request's signal only once there is a connection.
 */
export function connectChecked({ lookup, isAllowed, signal }: Checks): buildConnector.connector {
  const connect = buildConnector({ timeout: PATIENCE, maxCachedSessions: 0, signal });
  return (options, callback) => {
    const name = options.hostname.replace(/^\[|\]$/g, "");
    // A literal address has no name that a certificate could be asked for.
    const servername = isIP(name) === 0 ? name.replace(/\.$/, "") : options.servername;
    const to = { ...options, ...(servername ? { servername } : {}) };
    findAddresses(name, { lookup, isAllowed, signal })
      .then((addresses) => tryEach(addresses.slice(0, MOST_TRIED)))
      .then(
        (socket) => callback(null, socket),
        (error: Error) => callback(error, null),
      );

    async function tryEach([address = "", ...others]: string[]): Promise<Socket> {
      try {
        return await openChecked(connect, { ...to, hostname: address }, isAllowed);
      } catch (error) {
        if (others.length === 0 || signal.aborted || error instanceof ForbiddenAddress) throw error;
        return tryEach(others);
      }
    }
  };
}

type Checks = { lookup: Lookup; isAllowed: boolean; signal: AbortSignal };

/** Looks at who is there before anything is said: with https, before the handshake, which names the site. */
async function openChecked(
  connect: buildConnector.connector,
  to: buildConnector.Options,
  isAllowed: boolean,
): Promise<Socket> {
  const isSecure = to.protocol === "https:";
  const port = to.port || (isSecure ? "443" : "80");
  const socket = await open(connect, { ...to, protocol: "http:", port });
  try {
    if (!isAllowed && !isPublicAddress(socket.remoteAddress ?? "")) throw new ForbiddenAddress();
    return isSecure ? await open(connect, { ...to, port, httpSocket: socket }) : socket;
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

function open(connect: buildConnector.connector, to: buildConnector.Options): Promise<Socket> {
  return new Promise((settle, reject) => {
    connect(to, (...[error, socket]) => (error ? reject(error) : settle(socket)));
  });
}

async function findAddresses(name: string, { lookup, isAllowed, signal }: Checks): Promise<string[]> {
  const addresses = isIP(name) === 0 ? await resolve(name, lookup, signal) : [name];
  if (addresses.length === 0) throw new UnknownName(name);
  if (!isAllowed && !addresses.every(isPublicAddress)) throw new ForbiddenAddress();
  return addresses;
}

async function resolve(name: string, lookup: Lookup, signal: AbortSignal): Promise<string[]> {
  return unlessAborted(lookup(name), signal).catch((error: unknown) => {
    throw Object.assign(new UnknownName(name), { cause: error });
  });
}
