import { isIPv6 } from "node:net";
import { SettingError } from "@/lib/settings/read-settings";

/** A host that may be fetched though its addresses aren't public; without a port, at every port that is allowed. */
export type AllowedHost = { host: string; port: number | null };

/** What the operator of an installation allows beyond the public web. */
export type FetchRules = { ports: ReadonlySet<number>; hosts: readonly AllowedHost[] };

const WEB_PORTS = [80, 443];

/**
 * Reads what may be fetched from the environment. Pure.
 *
 * GAINSAY_FETCH_PORTS: "8080,8443", beside 80 and 443. GAINSAY_FETCH_HOSTS: "intranet.example, 10.1.2.3:8080".
 *
 * @throws SettingError for what can't be understood.
 */
export function readFetchRules(env: Record<string, string | undefined>): FetchRules {
  const ports = list(env.GAINSAY_FETCH_PORTS).map((typed) => readPort("GAINSAY_FETCH_PORTS", typed));
  return {
    ports: new Set([...WEB_PORTS, ...ports]),
    hosts: list(env.GAINSAY_FETCH_HOSTS).map(readHost),
  };
}

/** Whether a host is one of those that the operator names. @param hostname as `URL` gives it. */
export function isAllowedHost({ hosts, ports }: FetchRules, hostname: string, port: number): boolean {
  return hosts.some((allowed) => {
    return allowed.host === hostname && (allowed.port === null ? ports.has(port) : allowed.port === port);
  });
}

function list(value: string | undefined): string[] {
  return (value ?? "").split(",").flatMap((part) => part.trim() || []);
}

function readPort(variable: string, typed: string): number {
  const port = /^\d{1,5}$/.test(typed) ? Number(typed) : 0;
  if (port >= 1 && port <= 65_535) return port;
  throw new SettingError(variable, `must list ports from 1 to 65535 (it has "${typed}")`);
}

/** A name or an address, in brackets if it has colons, and perhaps a port. A "*" would be taken for a letter, and allow nothing. */
const HOST = /^(?:\[[^\s/\\?#@*%[\]]+\]|[^\s/\\?#@*%:[\]]+)(?::\d{1,5})?$/;

function readHost(typed: string): AllowedHost {
  const bare = isIPv6(typed) ? `[${typed}]` : typed;
  const address = `http://${bare}/`;
  const url = HOST.test(bare) && URL.canParse(address) ? new URL(address) : null;
  if (!url?.hostname) {
    throw new SettingError(
      "GAINSAY_FETCH_HOSTS",
      `must list hosts like intranet.example or 10.1.2.3:8080 (it has "${typed}")`,
    );
  }
  const port = /:(\d+)$/.exec(bare)?.[1];
  return { host: url.hostname, port: port ? readPort("GAINSAY_FETCH_HOSTS", port) : null };
}
