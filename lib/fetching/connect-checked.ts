import { lookup as lookUp } from "node:dns/promises";
import { isIP, type Socket } from "node:net";
import { buildConnector } from "undici";
import { NOT_PUBLIC } from "@/lib/fetching/check-fetch-url";
import { isPublicAddress } from "@/lib/fetching/is-public-address";

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
 */
export function connectChecked({
  lookup,
  isAllowed,
}: {
  lookup: Lookup;
  isAllowed: boolean;
}): buildConnector.connector {
  const connect = buildConnector({ timeout: PATIENCE, maxCachedSessions: 0 });
  return (options, callback) => {
    const name = options.hostname.replace(/^\[|\]$/g, "");
    // A literal address has no name that a certificate could be asked for.
    const servername = isIP(name) === 0 ? name.replace(/\.$/, "") : options.servername;
    findAddresses(name, lookup, isAllowed).then(
      (addresses) => tryEach(addresses.slice(0, MOST_TRIED)),
      (error: Error) => callback(error, null),
    );

    function tryEach([address = "", ...others]: string[]): void {
      const to = { ...options, hostname: address, ...(servername ? { servername } : {}) };
      connect(to, (...[error, socket]) => {
        if (error && others.length > 0) return tryEach(others);
        if (error) return callback(error, null);
        if (isAllowed || isPublicAddress(peerOf(socket))) return callback(null, socket);
        socket.destroy();
        callback(new ForbiddenAddress(), null);
      });
    }
  };
}

async function findAddresses(name: string, lookup: Lookup, isAllowed: boolean): Promise<string[]> {
  const addresses = isIP(name) === 0 ? await resolve(name, lookup) : [name];
  if (addresses.length === 0) throw new UnknownName(name);
  if (!isAllowed && !addresses.every(isPublicAddress)) throw new ForbiddenAddress();
  return addresses;
}

async function resolve(name: string, lookup: Lookup): Promise<string[]> {
  return lookup(name).catch((error: unknown) => {
    throw Object.assign(new UnknownName(name), { cause: error });
  });
}

function peerOf(socket: Socket): string {
  return socket.remoteAddress ?? "";
}
