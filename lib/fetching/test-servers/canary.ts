import type { AddressInfo } from "node:net";
import { createServer } from "node:net";

/** For tests: listens where nobody should come, counts connections, requests and bytes, and answers like a page. */
export async function startCanary(host = "127.0.0.1"): Promise<{
  port: number;
  count: () => number;
  requests: () => number;
  bytes: () => number;
  stop: () => void;
}> {
  let connections = 0;
  let requests = 0;
  let bytes = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.on("error", () => undefined);
    socket.on("data", (data) => {
      bytes += data.length;
      if (/^[A-Z]+ \S+ HTTP\/1\.[01]\r\n/.test(data.toString("latin1"))) requests += 1;
      socket.end("HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: 6\r\n\r\nsecret");
    });
  });
  await new Promise<void>((settle) => server.listen(0, host, settle));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    count: () => connections,
    requests: () => requests,
    bytes: () => bytes,
    stop: () => server.close(),
  };
}
