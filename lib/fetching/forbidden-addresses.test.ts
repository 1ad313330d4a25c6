import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { fetchSafely } from "@/lib/fetching/fetch-safely";
import { startCanary } from "@/lib/fetching/test-servers/canary";
import { divert } from "@/lib/fetching/test-servers/divert";
import { startNameServer } from "@/lib/fetching/test-servers/name-server";

// A canary listens where nobody should come: whatever a test tries, nobody may have come there in the end.

const canary = await startCanary();
const webPorts = new Set([80, 443, canary.port]);
const rules = { ports: webPorts, hosts: [] };

afterEach(() => vi.restoreAllMocks());
afterAll(() => canary.stop());

/** IPv4 addresses that aren't public, each with what it is. */
const FORBIDDEN_V4 = [
  ["loopback", [127, 0, 0, 1]],
  ["loopback, elsewhere", [127, 8, 9, 1]],
  ["this network", [0, 0, 0, 0]],
  ["private, ten", [10, 1, 2, 3]],
  ["private, twelve bits", [172, 16, 5, 4]],
  ["private, twelve bits, the last", [172, 31, 255, 254]],
  ["private, home", [192, 168, 1, 1]],
  ["link-local, metadata", [169, 254, 169, 254]],
  ["link-local", [169, 254, 1, 1]],
  ["carrier-grade NAT", [100, 64, 0, 1]],
  ["metadata, elsewhere", [100, 100, 100, 200]],
  ["metadata, yet elsewhere", [168, 63, 129, 16]],
  ["metadata, still elsewhere", [192, 0, 0, 192]],
  ["benchmark", [198, 18, 0, 1]],
  ["documentation", [203, 0, 113, 9]],
  ["6to4 relay", [192, 88, 99, 1]],
  ["multicast", [224, 0, 0, 1]],
  ["reserved", [240, 0, 0, 1]],
  ["broadcast", [255, 255, 255, 255]],
] as const;

/** Ways to write an IPv4 address that some program or other understands. */
function notations([a, b, c, d]: readonly [number, number, number, number]): string[] {
  const number = ((a * 256 + b) * 256 + c) * 256 + d;
  const hex = (value: number) => `0x${value.toString(16)}`;
  const octal = (value: number) => `0${value.toString(8)}`;
  const fullWidth = (words: string) =>
    words.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
  const plain = [a, b, c, d].join(".");
  return [
    plain,
    `${plain}.`,
    String(number),
    hex(number),
    `0${number.toString(8)}`,
    [a, b, c, d].map(hex).join("."),
    [a, b, c, d].map(octal).join("."),
    `${a}.${b}.${c * 256 + d}`,
    `${a}.${(b * 256 + c) * 256 + d}`,
    `${hex(a)}.${b}.${octal(c)}.${d}`,
    fullWidth(plain),
    plain.replaceAll(".", "。"),
    plain.replaceAll("1", "%31"),
    `00${octal(a)}.${b}.${c}.${d}`,
  ];
}

/** Forms of IPv6 that carry an IPv4 address. */
function carriers([a, b, c, d]: readonly [number, number, number, number]): string[] {
  const high = (a * 256 + b).toString(16);
  const low = (c * 256 + d).toString(16);
  return [
    `::ffff:${a}.${b}.${c}.${d}`,
    `::ffff:${high}:${low}`,
    `0:0:0:0:0:ffff:${high}:${low}`,
    `::ffff:0:${high}:${low}`,
    `::${high}:${low}`,
    `64:ff9b::${high}:${low}`,
    `64:ff9b:1::${high}:${low}`,
    `2002:${high}:${low}::1`,
    `2001:0:${high}:${low}::1`,
    `2001:470::5efe:${high}:${low}`,
    `2001:470::200:5efe:${high}:${low}`,
    `fe80::5efe:${high}:${low}`,
  ];
}

const FORBIDDEN_V6 = [
  "::",
  "::1",
  "0:0:0:0:0:0:0:1",
  "fe80::1",
  "fec0::1",
  "fc00::1",
  "fd00:ec2::254",
  "fd12:3456:789a::1",
  "ff02::1",
  "100::1",
  "2001:db8::1",
  "3fff::1",
  "2001:2::1",
  "2001:10::1",
  "5f00::1",
  "4000::1",
];

const NAMES = [
  "localhost",
  "LOCALHOST",
  "localhost.",
  "canary.localhost",
  "printer.local",
  "db.internal",
  "router.home.arpa",
  "nas.lan",
  "intranet",
  "metadata",
  "metadata.google.internal",
];

const onCanary = (host: string) => `http://${host}:${canary.port}/`;

const urls = [
  ...FORBIDDEN_V4.flatMap(([, parts]) =>
    notations(parts).flatMap((host) => [onCanary(host), `https://${host}/`]),
  ),
  ...FORBIDDEN_V4.flatMap(([, parts]) => carriers(parts).map((host) => onCanary(`[${host}]`))),
  ...FORBIDDEN_V6.flatMap((host) => [onCanary(`[${host}]`), `https://[${host}]/`]),
  ...NAMES.flatMap((host) => [onCanary(host), `https://${host}/latest/meta-data/`]),
  `http://user:password@127.0.0.1:${canary.port}/`,
  `http://example.org@127.0.0.1:${canary.port}/`,
  `http://example.org:${canary.port}#@127.0.0.1/`.replace("example.org", "127.0.0.1"),
  `http://127.0.0.1\\@example.org:${canary.port}/`,
  `http:\\\\127.0.0.1:${canary.port}`,
  `http:/127.0.0.1:${canary.port}/`,
  `http:127.0.0.1:${canary.port}/`,
  `  http://127.0.0.1:${canary.port}/  `,
  `HTTP://127.1:${canary.port}/`,
  `ftp://127.0.0.1:${canary.port}/`,
  "file:///etc/passwd",
  "gopher://127.0.0.1:70/",
  "data:text/html,<p>secret",
  "javascript:alert(1)",
  `ws://127.0.0.1:${canary.port}/`,
  "http://203.0.113.5:22/",
  "http://93.184.216.34:25/",
  "http://93.184.216.34:6379/",
  "",
  "http://",
  "http://[::1",
  "http://256.256.256.256/",
  "http://1.2.3.4.5/",
];

describe("addresses that nobody should reach", () => {
  it("are more than four hundred", () => expect(new Set(urls).size).toBeGreaterThan(400));

  it("are refused, each of them, and before anything is sent", async () => {
    const lookup = () => Promise.resolve(["127.0.0.1"]);
    const answers = await Promise.all(
      urls.map(async (url) => ({ url, answer: await fetchSafely(url, { rules, lookup, time: 5_000 }) })),
    );
    const others = answers.filter(({ answer }) => answer.ok || answer.code !== "refused");
    expect(others).toEqual([]);
    expect(canary.count()).toBe(0);
  });

  it.each([
    ["every address of a name", ["93.184.216.34", "127.0.0.1"]],
    ["an address in IPv6", ["2606:4700::1111", "::1"]],
    ["an address that carries another", ["::ffff:127.0.0.1"]],
    ["an address that is none", ["127.0.0.1 "]],
  ])("are refused when a name has them: %s counts", async (_, addresses) => {
    const url = `http://news.example:${canary.port}/`;
    const answer = await fetchSafely(url, { rules, lookup: () => Promise.resolve(addresses) });
    expect(answer).toMatchObject({ ok: false, code: "refused" });
    expect(canary.count()).toBe(0);
  });
});

describe("a site that leads elsewhere", () => {
  const site = createServer((request, response) => {
    const to = new URL(request.url ?? "/", "http://site.example").searchParams.get("to") ?? "";
    response.writeHead(302, { location: to }).end();
  });
  let port = 0;
  beforeAll(async () => {
    await new Promise<void>((settle) => site.listen(0, "127.0.0.1", settle));
    port = (site.address() as AddressInfo).port;
  });
  afterAll(() => site.close());

  it("leads to no address that is forbidden", async () => {
    const allowed = { ports: webPorts, hosts: [{ host: "site.example", port }] };
    const lookup = () => Promise.resolve(["127.0.0.1"]);
    for (const url of urls.filter((each) => URL.canParse(each) && /^\w+:\/\/[!-~]*$/.test(each))) {
      const from = `http://site.example:${port}/?to=${encodeURIComponent(url)}`;
      expect(await fetchSafely(from, { rules: allowed, lookup })).toMatchObject({
        ok: false,
        code: "refused",
      });
    }
    expect(canary.count()).toBe(0);
  });
});

describe("a name server that changes its answer", () => {
  it("gets nobody to an address that wasn't checked, in a hundred rounds", async () => {
    const tried = divert("nowhere");
    let asked = 0;
    const server = await startNameServer(() => {
      asked += 1;
      return [asked % 2 === 1 ? "93.184.216.34" : "127.0.0.1"];
    });
    const rounds = Array.from({ length: 100 }, (_, round) =>
      fetchSafely(`http://r${round}.rebinding.example:${canary.port}/`, {
        rules,
        lookup: server.lookup,
        time: 1_500,
      }),
    );
    const answers = await Promise.all(rounds);
    server.stop();
    // Only what was checked was to be connected to, by its address and never by its name.
    expect(tried).toEqual(Array.from({ length: 50 }, () => "93.184.216.34"));
    expect(answers.filter(({ ok }) => ok)).toEqual([]);
    // One question a round: what was checked is what is connected to.
    expect(server.questions()).toBe(100);
    expect(answers.filter((answer) => !answer.ok && answer.code === "refused")).toHaveLength(50);
    expect(canary.count()).toBe(0);
  });
});

describe("this test", () => {
  it("would have seen a request: one arrives where the operator allows it", async () => {
    const other = await startCanary();
    const allowed = { ports: rules.ports, hosts: [{ host: "127.0.0.1", port: other.port }] };
    expect(await fetchSafely(`http://127.0.0.1:${other.port}/`, { rules: allowed })).toMatchObject({
      ok: true,
    });
    expect([other.count(), other.requests()]).toEqual([1, 1]);
    other.stop();
  });
});
