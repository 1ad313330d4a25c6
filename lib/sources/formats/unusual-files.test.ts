import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readCaptured } from "@/lib/sources/formats/read-captured";
import { recogniseFormat } from "@/lib/sources/formats/recognise-format";

const bytesOf = (words: string) => new TextEncoder().encode(words);

const read = (name: string, bytes: Uint8Array<ArrayBuffer> | string) =>
  readCaptured({
    name,
    type: "",
    charset: null,
    url: null,
    bytes: typeof bytes === "string" ? bytesOf(bytes) : bytes,
  });

async function document(name: string, bytes: Uint8Array<ArrayBuffer> | string) {
  const result = await read(name, bytes);
  if (!result.ok || !("document" in result)) throw new Error(JSON.stringify(result));
  return result.document;
}

describe("an e-mail", () => {
  const part = (type: string, words: string, more = "") =>
    `--x\r\nContent-Type: ${type}\r\n${more}\r\n${words}\r\n`;
  const mail = (kind: string, ...parts: string[]) =>
    `From: Ada <a@b.example>\r\nSubject: Berths\r\nMIME-Version: 1.0\r\nContent-Type: multipart/${kind}; boundary=x\r\n\r\n${parts.join("")}--x--\r\n`;

  it("keeps what was forwarded with its date as written, which isn't its own", async () => {
    const inner =
      "From: Ivo <i@b.example>\r\nSubject: Strike\r\nDate: Mon, 14 Dec 2015 23:30:00 -0500\r\n\r\nNo ship passed.";
    const { text, description } = await document(
      "a.eml",
      mail("mixed", part("text/plain", "See what they claim."), part("message/rfc822", inner)),
    );
    expect(text).toBe(
      "See what they claim.\n\nFrom: Ivo <i@b.example>\nSubject: Strike\nDate: Mon, 14 Dec 2015 23:30:00 -0500\n\nNo ship passed.",
    );
    expect(description.published).toBe("");
  });

  it("names its attachments", async () => {
    const plan = part(
      "application/pdf",
      "JVBERi0=",
      'Content-Disposition: attachment; filename="plan.pdf"\r\nContent-Transfer-Encoding: base64\r\n',
    );
    const { text } = await document("a.eml", mail("mixed", part("text/plain", "See the plan."), plan));
    expect(text).toBe("See the plan.\n\nAttached: plan.pdf");
  });

  it("is read as HTML when its plain part only has links to it", async () => {
    const stub = `Having trouble? View it at https://news.example/${"a1b2".repeat(60)}`;
    const html = `<html><body><p>${"Every berth is open again, says the office. ".repeat(30)}</p></body></html>`;
    const { text } = await document(
      "a.eml",
      mail("alternative", part("text/plain", stub), part("text/html", html)),
    );
    expect(text).toMatch(/^Every berth is open again/);
  });

  it("forwarded forty times is refused", async () => {
    let inner = "Subject: innermost\r\n\r\nDeep words.\r\n";
    for (let depth = 0; depth < 40; depth += 1) {
      inner = `Subject: ${depth}\r\nContent-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--b${depth}--\r\n`;
    }
    expect(await read("a.eml", inner)).toMatchObject({ message: expect.stringMatching(/more than 20 deep/) });
  });
});

describe("what a file is", () => {
  it.each([
    ["a.txt", "From Oslo the ferries sail at 10:30, says the office.\n\nFrom Monday on at 9:30.", "text"],
    ["a.txt", "A file that begins with %PDF-1.4 is a PDF, says the office.", "text"],
    ["a", "Received: from a.example\r\n\tby b.example\r\nFrom: Ada <a@b.example>\r\n\r\nOpen.", "eml"],
    ["a", "From: the pilots\nTo: the office\n\nWe won't sail.", "text"],
    ["a.mbox", "From - Mon Dec 14 23:30:00 2015\nSubject: Open\n\nOpen.\n", "mbox"],
  ])("%s: %.30s", (name, words, format) => {
    expect(recogniseFormat(name, bytesOf(words), "")).toBe(format);
  });

  it("takes no time to tell of a row of comments", () => {
    expect(recogniseFormat("a.txt", bytesOf(`${"<!---->".repeat(280)}x`), "")).toBe("text");
  });

  it("is an encrypted Word file", () => {
    const message = expect.stringMatching(/encrypted/);
    expect(recogniseFormat("a.docx", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), "")).toEqual({ message });
  });
});

it("a mailbox isn't parted at a sentence that begins with From", async () => {
  const start = "From a@b.example Mon Dec 14 23:30:00 2015\n";
  const result = await read(
    "a.mbox",
    `${start}Subject: One\n\nHear.\n\nFrom Friday on at 10:30 nothing moved.\n\n${start}Subject: Two\n\nYes.\n`,
  );
  expect(result).toMatchObject({ parts: [{ name: "One" }, { name: "Two" }] });
});

it("Markdown that begins with a rule loses no words", async () => {
  expect((await document("a.md", "---\nNo ship passed.\n---\nThe office denied it.")).text).toContain(
    "No ship passed.",
  );
});

describe("a PDF", () => {
  /** A page of a PDF by hand, with a font that isn't in it. */
  const pdf = (content: string, page = "", font = "/Subtype /Type1 /BaseFont /Helvetica") => {
    const stream = deflateSync(content);
    const head = `%PDF-1.5\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] ${page} /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >> endobj
5 0 obj << /Type /Font ${font} >> endobj
4 0 obj << /Length ${stream.length} /Filter /FlateDecode >> stream\n`;
    const tail = "\nendstream endobj\ntrailer << /Root 1 0 R >>\n%%EOF";
    return new Uint8Array(Buffer.concat([Buffer.from(head), stream, Buffer.from(tail)]));
  };

  it("with a page that is turned is read", async () => {
    const bytes = pdf("BT /F 12 Tf 0 1 -1 0 100 100 Tm (Twelve ships came.) Tj ET", "/Rotate 90");
    expect((await document("a.pdf", bytes)).text).toBe("Twelve ships came.");
  });

  it("with a Chinese font that isn't in it is read", async () => {
    const font = `/Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0
/BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000
/FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /StemV 80 >> >>]`;
    expect(
      (await document("a.pdf", pdf("BT /F 20 Tf 100 700 Td <6E2F53E35F00653E> Tj ET", "", font))).text,
    ).toBe("港口开放");
  });

  it("with a page longer than anybody reads is refused, not cut off", async () => {
    const line = `1 0 0 1 50 700 Tm (${"The harbour is open again. ".repeat(3)}) Tj `;
    const bytes = pdf(`BT /F 12 Tf ${line.repeat(6000)} ET`);
    expect(await read("a.pdf", bytes)).toMatchObject({
      message: expect.stringMatching(/^Page 1 of this PDF has more/),
    });
  });
});
