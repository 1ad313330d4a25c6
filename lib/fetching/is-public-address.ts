import ipaddr from "ipaddr.js";

/** Where clouds answer questions about the machine that asks; most of these are in a range that is refused anyway. */
const METADATA = new Set([
  "169.254.169.254",
  "168.63.129.16",
  "100.100.100.200",
  "192.0.0.192",
  "fd00:ec2::254",
]);

/**
 * Whether an address is one of the public internet. Refused are loopback, private, link-local, carrier-grade NAT, multicast,
 * documentation and reserved ranges (IANA's special-purpose registries, as ipaddr.js lists them), metadata services, all of IPv6
 * but global unicast (2000::/3), and every form of IPv6 that carries an IPv4 address, whatever address that is: mapped,
 * compatible, 6to4, Teredo, NAT64, ISATAP. Pure.
 *
 * @param address as DNS or a socket gives it; what is no address isn't public.
 */
export function isPublicAddress(address: string): boolean {
  if (address.includes("%") || !ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (METADATA.has(parsed.toString()) || parsed.range() !== "unicast") return false;
  if (parsed instanceof ipaddr.IPv4) return ipaddr.IPv4.isValidFourPartDecimal(address);
  return isGlobal(parsed) && !isIsatap(parsed);
}

/** 2000::/3, the only part of IPv6 that is given out to the internet. */
function isGlobal(address: ipaddr.IPv6): boolean {
  return ((address.parts[0] ?? 0) & 0xe000) === 0x2000;
}

/** RFC 5214: an interface id of 0000:5efe or 0200:5efe and an IPv4 address. */
function isIsatap({ parts }: ipaddr.IPv6): boolean {
  return ((parts[4] ?? 0) & 0xfdff) === 0 && parts[5] === 0x5efe;
}
