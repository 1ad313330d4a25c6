import { isIP } from "node:net";
import { type FetchRules, isAllowedHost } from "@/lib/fetching/fetch-rules";
import { isPublicAddress } from "@/lib/fetching/is-public-address";

/** An address that may be asked for; or why not, in words for an analyst. */
export type CheckedUrl = { ok: true; url: URL; isAllowed: boolean } | { ok: false; message: string };

/** Names that no public name server knows, or that stand for this machine and its neighbours. */
const LOCAL_NAME =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|localdomain|home\.arpa)\.?$/;

/**
 * Whether an address may be fetched, as far as can be told before its name is resolved. Odd notations of IPv4 (0x7f.1, 2130706433)
 * come out of `URL` as what they mean. Pure.
 *
 * @returns `isAllowed`: the operator names this host, so that its addresses needn't be public.
 */
export function checkFetchUrl(address: string, rules: FetchRules): CheckedUrl {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url) return refused("This is no web address.");
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    return refused("Only addresses that begin with http:// or https:// are fetched.");
  }
  if (url.username || url.password) {
    return refused("An address with a name or a password in it isn't fetched. Leave them out.");
  }
  const port = url.port === "" ? (url.protocol === "https:" ? 443 : 80) : Number(url.port);
  if (isAllowedHost(rules, url.hostname, port)) return { ok: true, url, isAllowed: true };
  if (!rules.ports.has(port)) return refused(`Port ${port} isn't fetched from. ${OPERATOR}`);
  return isPublicName(url.hostname) ? { ok: true, url, isAllowed: false } : refused(NOT_PUBLIC);
}

const OPERATOR = "Who runs Gainsay can allow it.";

/** What is said of every address that isn't public, so that nobody learns from it what there is. */
export const NOT_PUBLIC = `This address is not on the public internet, so it isn't fetched. ${OPERATOR}`;

function isPublicName(hostname: string): boolean {
  const literal = hostname.replace(/^\[|\]$/g, "");
  if (isIP(literal) !== 0) return isPublicAddress(literal);
  const name = hostname.replace(/\.$/, "");
  // The last part of a public name has a letter; a number there is an address that wasn't understood.
  return name.includes(".") && !LOCAL_NAME.test(name) && /\.[^.]*[^\d.][^.]*$/.test(name);
}

function refused(message: string): CheckedUrl {
  return { ok: false, message };
}
