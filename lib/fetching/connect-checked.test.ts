import { type AddressInfo, createServer } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fetchSafely } from "@/lib/fetching/fetch-safely";
import { startCanary } from "@/lib/fetching/test-servers/canary";
import { divert } from "@/lib/fetching/test-servers/divert";

afterEach(() => vi.restoreAllMocks());

const rules = { ports: new Set([80, 443]), hosts: [] };
const PUBLIC = ["93.184.216.34", "2606:4700::1111"];
const lookup = () => Promise.resolve(PUBLIC);

describe("the time for the whole", () => {
  it("ends the wait for a name server that never answers", async () => {
    const never = () => new Promise<string[]>(() => undefined);
    const answer = await fetchSafely("https://news.example/", { rules, lookup: never, time: 200 });
    expect(answer).toMatchObject({ ok: false, code: "timeout" });
  });

  it("ends the wait for an address that doesn't answer, and tries no other", async () => {
    const tried = divert("silence");
    const answer = await fetchSafely("https://news.example/", { rules, lookup, time: 200 });
    expect(answer).toMatchObject({ ok: false, code: "timeout" });
    expect(tried).toEqual(PUBLIC.slice(0, 1));
  });

  it("lets nobody be connected to who is found too late", async () => {
    const tried = divert("nowhere");
    let find: (addresses: string[]) => void = () => undefined;
    const late = new Promise<string[]>((settle) => {
      find = settle;
    });
    await fetchSafely("https://news.example/", { rules, lookup: () => late, time: 50 });
    find(PUBLIC);
    await new Promise((settle) => setImmediate(settle));
    expect(tried).toEqual([]);
  });

  it("ends with the analyst's patience as well", async () => {
    divert("silence");
    const stop = new AbortController();
    const waiting = fetchSafely("https://news.example/", { rules, lookup, signal: stop.signal });
    stop.abort("closed");
    await expect(waiting).rejects.toBe("closed");
  });
});

it("tries the next address when one can't be reached", async () => {
  const tried = divert("nowhere");
  const answer = await fetchSafely("https://news.example/", { rules, lookup });
  expect(answer).toMatchObject({ ok: false, code: "unreachable" });
  expect(tried).toEqual(PUBLIC);
});

it.each(["http", "https"])("says nothing to somebody else than was connected to: %s", async (scheme) => {
  const canary = await startCanary();
  divert(canary.port);
  const answer = await fetchSafely(`${scheme}://news.example/`, { rules, lookup, time: 2_000 });
  canary.stop();
  expect(answer).toMatchObject({ ok: false, code: "refused" });
  // One came, was looked at and left without a word; the site's other address wasn't tried.
  expect([canary.count(), canary.bytes()]).toEqual([1, 0]);
});

it("names the site when it asks for a secure connection", async () => {
  let hello = Buffer.alloc(0);
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.once("data", (data) => {
      hello = data;
      socket.end("no handshake");
    });
  });
  await new Promise<void>((settle) => server.listen(0, "127.0.0.1", settle));
  const { port } = server.address() as AddressInfo;
  const hosts = [{ host: "archive.example", port }];
  const answer = await fetchSafely(`https://archive.example:${port}/`, {
    rules: { ...rules, hosts },
    lookup: () => Promise.resolve(["127.0.0.1"]),
  });
  server.close();
  expect(answer).toMatchObject({ ok: false, code: "unreachable" });
  const HANDSHAKE = 0x16;
  expect(hello[0]).toBe(HANDSHAKE);
  expect(hello.toString("latin1")).toContain("archive.example");
});
