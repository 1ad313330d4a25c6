import { expect, it } from "vitest";
import { clientAddress } from "./client-address";

it.each([
  ["a browser on this machine", "127.0.0.1", undefined, "127.0.0.1"],
  ["a browser elsewhere", "::ffff:198.51.100.7", undefined, "198.51.100.7"],
  ["a client elsewhere that makes one up", "198.51.100.7", "8.8.8.8", "198.51.100.7"],
  ["a proxy on this machine", "127.0.0.1", "203.0.113.9", "203.0.113.9"],
  ["a proxy on this machine, over IPv6", "::1", "2001:db8::9", "2001:db8::9"],
  ["a proxy on this machine, seen by a socket of both", "::ffff:127.0.0.1", "203.0.113.9", "203.0.113.9"],
  ["a proxy that adds to what the client made up", "127.0.0.1", "8.8.8.8, 203.0.113.9", "203.0.113.9"],
  ["a proxy that passes on what is no address", "127.0.0.1", "unknown", "127.0.0.1"],
  ["an empty header", "::1", "", "::1"],
])("tells the address of %s", (_name, peer, forwardedFor, address) => {
  expect(clientAddress(peer, forwardedFor)).toBe(address);
});
