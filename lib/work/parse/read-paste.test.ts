import { afterEach, expect, it } from "vitest";
import { offerPasteReader } from "@/lib/sources/paste-reader";
import { readPaste } from "@/lib/sources/read-paste";
import { readPasted } from "@/lib/sources/read-pasted";
import { createParser } from "@/lib/work/parse/parser";

const parser = createParser();
afterEach(async () => {
  offerPasteReader(undefined);
  await parser.stop();
});

const paragraphs = Array.from(
  { length: 900 },
  (_, at) =>
    `<p>Berth ${at} was looked at twice, the harbour master said, and nobody found a fault with it.</p>`,
);
const PAGE = `<!doctype html><html lang="en"><head><title>Every berth</title></head><body><article>${paragraphs.join("")}</article></body></html>`;

it("a whole page that is pasted is read by another process, and comes to the same", {
  timeout: 60_000,
}, async () => {
  let asked = 0;
  offerPasteReader((pasted) => {
    asked += 1;
    return parser.readPaste(pasted);
  });
  expect(await readPasted({ html: PAGE, text: "Berth 0" })).toEqual({
    ok: true,
    value: readPaste({ html: PAGE }),
  });
  expect(asked).toBe(1);
  expect(await readPasted({ html: "<p>One berth.</p>", text: "One berth." })).toMatchObject({
    value: { text: "One berth." },
  });
  expect(asked).toBe(1);
});

it("a page that its reader fails at is refused in words", async () => {
  offerPasteReader(() => Promise.reject(new Error("It took more than 1024 MiB.")));
  expect(await readPasted({ html: PAGE })).toMatchObject({
    ok: false,
    message: expect.stringContaining("by its link"),
  });
});
