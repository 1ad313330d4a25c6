import { once } from "node:events";
import { request } from "node:http";
import { connect } from "node:net";
import { afterEach, expect, it } from "vitest";
import { findFreePort } from "./find-free-port";
import { listen, type WebServer } from "./web-server";

const now = AbortSignal.abort();
let server: WebServer | null = null;

afterEach(async () => {
  await server?.close(now);
  server = null;
});

async function listenSomewhere(): Promise<WebServer> {
  server = await listen({ port: await findFreePort(), host: "127.0.0.1", databaseUrl: null, dataDir: "/" });
  return server;
}

it("asks to come again until the application is there", async () => {
  const { address } = await listenSomewhere();
  const response = await fetch(address);
  expect(response.status).toBe(503);
  expect(response.headers.get("retry-after")).toBe("2");
});

it("names the client to the application, over what the client says it is", async () => {
  const { address, open } = await listenSomewhere();
  open(async (incoming, response) => {
    response.end(JSON.stringify(incoming.headers));
  });
  const outgoing = request(address, {
    headers: {
      "x-forwarded-for": "8.8.8.8, 203.0.113.9",
      "X-Gainsay-Client-Address": "8.8.8.8",
      forwarded: "for=8.8.8.8",
      "x-real-ip": "8.8.8.8",
    },
  });
  outgoing.end();
  const [response] = await once(outgoing, "response");
  const headers = JSON.parse((await response.toArray()).join("")) as Record<string, string>;
  expect(headers["x-forwarded-for"]).toBe("203.0.113.9");
  expect(headers["x-gainsay-client-address"]).toBe("203.0.113.9");
  expect(JSON.stringify(headers)).not.toContain("8.8.8.8");
});

it("finishes what is being answered before it closes, and takes nothing new", async () => {
  const { address, open, close } = await listenSomewhere();
  let finish = () => {};
  const begun = new Promise<void>((settle) => {
    open(async (_request, response) => {
      settle();
      await new Promise<void>((answer) => {
        finish = answer;
      });
      response.end("saved");
    });
  });
  const saving = fetch(address);
  await begun;
  const closed = close(new AbortController().signal);
  await expect(fetch(address)).rejects.toThrow();
  finish();
  expect(await (await saving).text()).toBe("saved");
  await closed;
});

it("can be closed again, also while it is being closed", async () => {
  const { address, close } = await listenSomewhere();
  const later = new AbortController().signal;
  await Promise.all([close(later), close(later)]);
  await close(later);
  await expect(fetch(address)).rejects.toThrow();
});

it("closes at once when there is no time", async () => {
  const { address, open, close } = await listenSomewhere();
  open(() => new Promise(() => undefined));
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => undefined);
  await once(socket, "connect");
  socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  const dropped = new Promise((settle) => socket.once("close", settle));
  await close(now);
  await dropped;
});

it("names the variable when the port is taken or the host isn't one of this machine", async () => {
  const { address } = await listenSomewhere();
  const settings = {
    port: Number(new URL(address).port),
    host: "127.0.0.1",
    databaseUrl: null,
    dataDir: "/",
  };
  await expect(listen(settings)).rejects.toThrow(/set PORT/);
  await expect(listen({ ...settings, host: "192.0.2.1" })).rejects.toThrow(/^HOST is 192\.0\.2\.1/);
});
