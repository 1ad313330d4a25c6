import { createServer, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readFetchRules } from "@/lib/fetching/fetch-rules";
import { type FetchOptions, fetchSafely } from "@/lib/fetching/fetch-safely";

const PAGE = "<p>The harbour is open again.</p>";
const bomb = gzipSync(Buffer.alloc(100 * 1024 * 1024));

/** A site with all the faults that sites have. */
const FAULTS: Record<string, (response: ServerResponse, headers: Record<string, unknown>) => void> = {
  "/page": (response) =>
    response.writeHead(200, { "content-type": "Text/HTML; charset=Windows-1251", etag: '"one"' }).end(PAGE),
  "/gzip": (response) => response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(PAGE)),
  "/br": (response) => response.writeHead(200, { "content-encoding": "br" }).end(brotliCompressSync(PAGE)),
  "/deflate": (response) => response.writeHead(200, { "content-encoding": "deflate" }).end(deflateSync(PAGE)),
  "/twice": (response) =>
    response.writeHead(200, { "content-encoding": "gzip, br" }).end(brotliCompressSync(gzipSync(PAGE))),
  "/bomb": (response) => response.writeHead(200, { "content-encoding": "gzip" }).end(bomb),
  "/odd-encoding": (response) => response.writeHead(200, { "content-encoding": "zstd" }).end(PAGE),
  "/broken-gzip": (response) =>
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(PAGE).subarray(0, 20)),
  "/not-gzip": (response) => response.writeHead(200, { "content-encoding": "gzip" }).end(PAGE),
  "/slow": (response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write("."), 100);
    response.on("close", () => clearInterval(timer));
  },
  "/silent": () => undefined,
  "/endless": (response) => {
    response.writeHead(200);
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(64 * 1024, ".")));
    };
    response.on("drain", more);
    more();
  },
  "/short": (response) => {
    response.writeHead(200, { "content-length": "1000" });
    response.write("The harbour");
    setTimeout(() => response.destroy(), 50);
  },
  "/more": (response) => {
    response.socket?.end("HTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\nThe harbour is open again.");
  },
  "/no-html": (response) =>
    response.writeHead(200, { "content-type": "text/html" }).end(Buffer.from([0x25, 0x50, 0x44, 0x46, 0xff])),
  "/endless-header": ({ socket }) => {
    socket?.write("HTTP/1.1 200 OK\r\n");
    const more = () => {
      while (!socket?.destroyed && socket?.write(`x-more: ${"a".repeat(1000)}\r\n`));
    };
    socket?.on("drain", more);
    more();
  },
  "/slow-header": ({ socket }) => {
    socket?.write("HTTP/1.1 200 OK\r\nx-slow: ");
    const timer = setInterval(() => socket?.write("a"), 100);
    socket?.on("close", () => clearInterval(timer));
  },
  "/early-hints": ({ socket }) => {
    const timer = setInterval(() => socket?.write("HTTP/1.1 103 Early Hints\r\n\r\n"), 100);
    socket?.on("close", () => clearInterval(timer));
  },
  "/unchanged": (response) => response.writeHead(304).end(),
  "/closed": (response) =>
    response.writeHead(503, { "retry-after": new Date(Date.now() + 90_000).toUTCString() }).end(),
  "/echo": (response, headers) => response.end(JSON.stringify(headers)),
  "/circle": (response) => response.writeHead(302, { location: "/circle-back" }).end(),
  "/circle-back": (response) => response.writeHead(302, { location: "/circle" }).end(),
  "/nowhere": (response) => response.writeHead(302).end(),
  "/once": (response) => response.writeHead(301, { location: "page" }).end(),
  "/long-header": (response) => response.writeHead(200, { "x-long": "a".repeat(64 * 1024) }).end(PAGE),
  "/missing": (response) => response.writeHead(404).end("no"),
  "/forbidden": (response) => response.writeHead(403).end("no"),
  "/busy": (response) => response.writeHead(429, { "retry-after": "120" }).end("no"),
  "/empty": (response) => response.writeHead(204).end(),
  "/if-changed": (response, { "if-none-match": etag, cookie, authorization }) => {
    if (cookie || authorization) return response.writeHead(500).end();
    response.writeHead(etag === '"one"' ? 304 : 200).end();
  },
};

const site = createServer(({ url, headers }, response) => {
  const hops = /^\/hops\/(\d+)$/.exec(url ?? "")?.[1];
  if (hops) {
    const location = hops === "1" ? "/page" : `/hops/${Number(hops) - 1}`;
    return response.writeHead(307, { location }).end();
  }
  FAULTS[url ?? ""]?.(response, headers);
});
const babble = createTcpServer((socket) =>
  socket.on("error", () => undefined).end("220 mail.example ESMTP\r\n"),
);
let options: FetchOptions;
let base = "";
let babbling = "";

beforeAll(async () => {
  await new Promise<void>((settle) => site.listen(0, "127.0.0.1", settle));
  await new Promise<void>((settle) => babble.listen(0, "127.0.0.1", settle));
  base = `127.0.0.1:${(site.address() as AddressInfo).port}`;
  babbling = `127.0.0.1:${(babble.address() as AddressInfo).port}`;
  options = { rules: readFetchRules({ GAINSAY_FETCH_HOSTS: `${base},${babbling}` }), time: 1_000 };
});
afterAll(() => {
  site.closeAllConnections();
  site.close();
  babble.close();
});

const get = (path: string, more: Partial<FetchOptions> = {}) =>
  fetchSafely(`http://${base}${path}`, { ...options, ...more });

const textOf = (answer: Awaited<ReturnType<typeof get>>) =>
  answer.ok ? new TextDecoder().decode(answer.bytes) : answer.message;

it("takes a page with what the site says of it", async () => {
  const answer = await get("/page");
  expect(answer).toMatchObject({ ok: true, type: "text/html", charset: "windows-1251", etag: '"one"' });
  expect(textOf(answer)).toBe(PAGE);
});

it.each(["/gzip", "/br", "/deflate", "/twice"])("takes what is compressed: %s", async (path) => {
  expect(textOf(await get(path))).toBe(PAGE);
});

it("follows up to five redirects, and says where it came to", async () => {
  const once = { ok: true, status: 200, url: `http://${base}/page`, redirects: [`http://${base}/once`] };
  expect(await get("/once")).toMatchObject(once);
  expect(await get("/page")).toMatchObject({ redirects: [] });
  expect((await get("/hops/5")).ok).toBe(true);
  expect(textOf(await get("/hops/6"))).toBe("The address redirects more than 5 times.");
});

it.each([
  ["/bomb", "too-large", "It has more than 20 MiB, so it isn't taken."],
  ["/odd-encoding", "broken", "The site sent it compressed in a way that can't be undone."],
  ["/broken-gzip", "broken", "The site sent it compressed in a way that can't be undone."],
  ["/not-gzip", "broken", "The site sent it compressed in a way that can't be undone."],
  ["/slow", "timeout", "The site took longer than 1 seconds. Try again later."],
  ["/silent", "timeout", "The site took longer than 1 seconds. Try again later."],
  ["/circle", "broken", "The address redirects in circles."],
  ["/nowhere", "broken", "The site redirects without saying where to."],
  ["/slow-header", "timeout", "The site took longer than 1 seconds. Try again later."],
  ["/early-hints", "timeout", "The site took longer than 1 seconds. Try again later."],
  ["/endless-header", "broken", "The site's answer is no web page: its header never ends."],
  ["/unchanged", "status", "The site answered with 304 instead of the page."],
  ["/long-header", "broken", "The site's answer is no web page: its header never ends."],
  ["/short", "broken", "The site broke its answer off, or answered with something that is no web page."],
  ["/empty", "status", "The site answered with 204 instead of the page."],
])("says why there is nothing at %s", async (path, code, message) => {
  expect(await get(path)).toMatchObject({ ok: false, code, message });
});

it("breaks off what never ends at the limit, whatever time is left", async () => {
  expect(await get("/endless", { most: 1024 * 1024, time: 20_000 })).toMatchObject({ code: "too-large" });
});

it("says what a site's refusal means", async () => {
  expect(textOf(await get("/missing"))).toMatch(/^The site says that there is no such page \(404\)\. Check/);
  expect(textOf(await get("/forbidden"))).toMatch(/^The site doesn't let programs read this page \(403\)/);
  expect(await get("/busy")).toMatchObject({ code: "status", status: 429, retryAfter: 120 });
  const closed = await get("/closed");
  expect(!closed.ok && closed.retryAfter).toBeGreaterThan(60);
});

it("asks whether something has changed, and tells nothing of anybody", async () => {
  expect(await get("/if-changed", { headers: { "if-none-match": '"one"' } })).toMatchObject({
    code: "not-modified",
  });
  expect((await get("/if-changed")).ok).toBe(true);
});

it("sends no header that could tell of somebody or lead astray", async () => {
  const told = {
    Cookie: "session=1",
    authorization: "Basic eA==",
    host: "intranet.example",
    "x-forwarded-for": "10.0.0.1",
    "if-modified-since": "Tue, 03 Mar 2026 09:30:00 GMT",
  };
  const sent: unknown = JSON.parse(textOf(await get("/echo", { headers: told })));
  expect(sent).toEqual({
    host: base,
    connection: "close",
    accept: expect.stringContaining("text/html"),
    "accept-encoding": "gzip, deflate, br",
    "user-agent": "Gainsay/0.1",
    "if-modified-since": "Tue, 03 Mar 2026 09:30:00 GMT",
  });
});

it("takes no more than the site says there is, and what isn't what it says as it is", async () => {
  expect(textOf(await get("/more"))).toBe("The harbour");
  const bytes = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0xff]);
  expect(await get("/no-html")).toMatchObject({ ok: true, type: "text/html", charset: null, bytes });
});

it("tells what is no web server, and what isn't there", async () => {
  expect(await fetchSafely(`http://${babbling}/`, options)).toMatchObject({ code: "broken" });
  const lookup = () => Promise.reject(new Error("ENOTFOUND"));
  const nowhere = await fetchSafely("https://no-such-paper.example/", { ...options, lookup });
  expect(nowhere).toMatchObject({
    code: "unreachable",
    message: "No site has this name. Check the address.",
  });
});

it("stops when it isn't wanted any more", async () => {
  const stop = new AbortController();
  const waiting = get("/silent", { signal: stop.signal, time: 30_000 });
  stop.abort(new Error("Not wanted."));
  await expect(waiting).rejects.toThrow("Not wanted.");
});

it.each([
  ["GAINSAY_FETCH_PORTS", "8080,http"],
  ["GAINSAY_FETCH_PORTS", "70000"],
  ["GAINSAY_FETCH_HOSTS", "http://intranet.example"],
  ["GAINSAY_FETCH_HOSTS", "intranet.example/path"],
  ["GAINSAY_FETCH_HOSTS", "intranet.example:99999"],
  ["GAINSAY_FETCH_HOSTS", "intranet.example:"],
  ["GAINSAY_FETCH_HOSTS", "*.example"],
  ["GAINSAY_FETCH_HOSTS", "analyst@intranet.example"],
])("names a setting that can't be used: %s=%s", (name, value) => {
  expect(() => readFetchRules({ [name]: value })).toThrow(name);
});

it("reads what an operator allows, as addresses name it", () => {
  const hosts = "Intranet.example, 10.1.2.3:8080,0x7f.1,::1,[fd00::2]:8443,bücher.example";
  expect(readFetchRules({ GAINSAY_FETCH_PORTS: "8080, 8443", GAINSAY_FETCH_HOSTS: hosts })).toEqual({
    ports: new Set([80, 443, 8080, 8443]),
    hosts: [
      { host: "intranet.example", port: null },
      { host: "10.1.2.3", port: 8080 },
      { host: "127.0.0.1", port: null },
      { host: "[::1]", port: null },
      { host: "[fd00::2]", port: 8443 },
      { host: "xn--bcher-kva.example", port: null },
    ],
  });
});
