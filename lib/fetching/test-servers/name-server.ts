import { createSocket } from "node:dgram";
import { promises as dns } from "node:dns";
import type { AddressInfo } from "node:net";
import { decode, encode } from "dns-packet";
import type { Lookup } from "@/lib/fetching/connect-checked";

/**
 * For tests: a real name server on this machine, and a lookup that asks it.
 *
 * @param answer the IPv4 addresses of a name, asked for anew each time.
 */
export async function startNameServer(
  answer: (name: string) => string[],
): Promise<{ lookup: Lookup; questions: () => number; stop: () => void }> {
  let questions = 0;
  const socket = createSocket("udp4");
  socket.on("message", (message, from) => {
    const asked = decode(message);
    const [question] = asked.questions ?? [];
    if (!question) return;
    questions += 1;
    const answers =
      question.type === "A"
        ? answer(question.name).map((data) => ({ type: "A" as const, name: question.name, ttl: 0, data }))
        : [];
    const flags = 0x0180;
    const reply = encode({ type: "response", id: asked.id ?? 0, flags, questions: [question], answers });
    socket.send(reply, from.port, from.address);
  });
  await new Promise<void>((settle) => socket.bind(0, "127.0.0.1", settle));
  const resolver = new dns.Resolver();
  resolver.setServers([`127.0.0.1:${(socket.address() as AddressInfo).port}`]);
  return {
    lookup: (name) => resolver.resolve4(name),
    questions: () => questions,
    stop: () => socket.close(),
  };
}
