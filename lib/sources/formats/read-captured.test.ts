import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { type Captured, readCaptured } from "@/lib/sources/formats/read-captured";
import { normaliseText } from "@/lib/sources/normalise-text";

const sample = (name: string) =>
  new Uint8Array(readFileSync(new URL(`./samples/files/${name}`, import.meta.url)));

const read = (name: string, bytes: Uint8Array<ArrayBuffer> | string, more: Partial<Captured> = {}) =>
  readCaptured({
    name,
    type: "",
    charset: null,
    url: null,
    bytes: typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes,
    ...more,
  });

async function document(name: string, bytes: Uint8Array<ArrayBuffer> | string = sample(name)) {
  const result = await read(name, bytes);
  if (!result.ok || !("document" in result)) throw new Error(JSON.stringify(result));
  return result.document;
}

describe("a PDF", () => {
  it("is read column by column, with a heading above and a line below both", async () => {
    const { text, description, found } = await document("two-columns.pdf");
    const [heading, , , ...rest] = text.split("\n\n");
    expect(heading).toBe("The harbour authorities report on the reopening");
    expect(rest.map((paragraph) => paragraph.split(" ").slice(0, 2).join(" "))).toEqual([
      "The administration",
      "A representative",
      "The ministry",
      "Fishermen interviewed",
      "The next",
    ]);
    expect(rest[0]).toContain(
      "after the extraordinarily long interruption, and that internationally registered",
    );
    expect(description).toMatchObject({
      // What is seen goes before the title that the browser put into the file.
      title: "The harbour authorities report on the reopening",
      byline: "Ada Brun",
      published: "2015-12-14",
    });
    expect(found).toMatchObject({ title: "the text itself", byline: "the text itself" });
  });

  it("knows where its pages begin, and leaves out what is printed on each", async () => {
    const { text, pages } = await document("five-pages.pdf");
    expect(pages).toHaveLength(5);
    expect(text).not.toMatch(/Harbour council, minutes|Page \d of/);
    expect(text.match(/^Point \d+\. The council/gm)).toHaveLength(24);
    // What begins a page is a word of the text, also in the middle of a sentence.
    for (const start of pages ?? []) expect(text.slice(start, start + 5)).toMatch(/^\S+/);
  });

  it("has a text in its normal form, so that its pages' places hold", async () => {
    for (const name of ["two-columns.pdf", "five-pages.pdf", "arabic.pdf", "table.pdf"]) {
      const { text } = await document(name);
      expect(normaliseText(text)).toMatchObject({ ok: true, body: text });
    }
  });

  it("is read from right to left, in letters and not in their printed shapes", async () => {
    const { text } = await document("arabic.pdf");
    expect(text.split("\n\n")).toEqual([
      "الميناء مفتوح من جديد",
      "قال متحدث باسم الميناء يوم الاثنين إن جميع الأرصفة مفتوحة منذ 14 ديسمبر 2015، ونفى الطيارون ذلك.",
      "لم تدخل أي سفينة منذ يوم الجمعة.",
    ]);
  });

  it("keeps the rows of a table, and Cyrillic letters", async () => {
    expect((await document("table.pdf")).text).toContain("Friday\t12 ships\t3 ferries\nSaturday\tno ships");
    expect((await document("cyrillic.pdf")).text).toContain("Лоцманы это отрицают: с пятницы");
  });

  it.each([
    ["has pictures only", sample("scan.pdf"), /it is a scan\. Recognise its text first/],
    ["is cut off", sample("two-columns.pdf").slice(0, 600), /This PDF is damaged/],
    ["is nothing but a beginning", "%PDF-1.7\n", /This PDF is damaged/],
    [
      "is encrypted",
      pdf(
        "",
        "/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) /U (bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb) >> /ID [(1) (1)]",
      ),
      /asks for a password/,
    ],
  ])("that %s says so", async (_, bytes, message) => {
    expect(await read("report.pdf", bytes)).toMatchObject({
      ok: false,
      message: expect.stringMatching(message),
    });
  });

  it("that unfolds to no end comes to an end", async () => {
    const bomb = deflateSync(Buffer.alloc(64 * 1024 * 1024, " "));
    expect((await read("bomb.pdf", pdf(bomb))).ok).toBe(false);
  });
});

/** A PDF of one page whose content is a stream, compressed as it is given. */
function pdf(content: Uint8Array | string, trailer = ""): Uint8Array<ArrayBuffer> {
  const stream = typeof content === "string" ? deflateSync(content) : content;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R >>",
  ].map((body, index) => `${index + 1} 0 obj ${body} endobj\n`);
  const head = `%PDF-1.5\n${objects.join("")}4 0 obj << /Length ${stream.length} /Filter /FlateDecode >> stream\n`;
  const tail = `\nendstream endobj\ntrailer << /Root 1 0 R ${trailer} >>\n%%EOF`;
  return new Uint8Array(Buffer.concat([Buffer.from(head, "latin1"), stream, Buffer.from(tail, "latin1")]));
}

describe("a Word file", () => {
  it("gives its headings, tables and footnotes, and what it says of itself", async () => {
    const { text, description } = await document("statement.docx");
    expect(text).toBe(
      [
        "Statement of the pilots' association",
        "No ship has passed since Friday[1], whatever the harbour office announces.",
        "Friday\t12 ships\nSaturday\tnone",
        "Protocol of 11 December, page 2.",
      ].join("\n\n"),
    );
    expect(description).toMatchObject({ title: "Statement of the pilots' association", byline: "Ivo Marr" });
    expect((await document("arabic.docx")).text).toBe("لم تدخل أي سفينة منذ يوم الجمعة.");
  });

  const changed = async (change: (zip: JSZip) => unknown) => {
    const zip = await JSZip.loadAsync(sample("statement.docx"));
    await change(zip);
    return new Uint8Array(await zip.generateAsync({ type: "uint8array", compression: "DEFLATE" }));
  };

  it("is described by what a reader sees, not by who saved it when", async () => {
    const paragraphs = ["All berths open, says the office", "By Ada Brun", "Quay Monitor, 20 March 2024"];
    const file = async (words: string[], creator: string) =>
      changed(async (zip) => {
        const body = words.map((each) => `<w:p><w:r><w:t>${each}</w:t></w:r></w:p>`).join("");
        const xml = (await zip.file("word/document.xml")?.async("string")) ?? "";
        zip.file("word/document.xml", xml.replace(/(<w:body>)[\s\S]*(<\/w:body>)/, `$1${body}$2`));
        zip.file(
          "docProps/core.xml",
          `<cp:coreProperties><dc:title>Draft 3</dc:title><dc:creator>${creator}</dc:creator><dcterms:modified xsi:type="dcterms:W3CDTF">2024-03-21T08:00:00Z</dcterms:modified></cp:coreProperties>`,
        );
      });
    const told = await document(
      "a.docx",
      await file([...paragraphs, "Every berth is open."], "newsdesk-pc7"),
    );
    expect(told.description).toMatchObject({
      title: "All berths open, says the office",
      byline: "Ada Brun",
      publisher: "Quay Monitor",
      published: "2024-03-20",
    });
    expect(new Set(Object.values(told.found))).toEqual(new Set(["the text itself"]));
    // What the words don't say the stamps fill, but for a machine's name and the day of saving.
    const untold = await document("a.docx", await file(["Every berth is open."], "Ivo Marr"));
    expect(untold.description).toMatchObject({ title: "Draft 3", byline: "Ivo Marr", published: "" });
    expect(untold.found).toEqual({ title: "the Word file's own data", byline: "the Word file's own data" });
    const stamped = await document("a.docx", await file(["Every berth is open."], "newsdesk-pc7"));
    expect(stamped.description.byline).toBe("");
  });

  it("that is a bomb, brings entities, is cut off or no Word file is refused", async () => {
    const bomb = await changed((zip) => zip.file("word/media/x.bin", Buffer.alloc(120 * 1024 * 1024)));
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await read("a.docx", bomb)).toMatchObject({
      message: expect.stringMatching(/unfolds to more than 100 MiB/),
    });
    const entities = await changed(async (zip) => {
      const xml = (await zip.file("word/document.xml")?.async("string")) ?? "";
      const dtd = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
      zip.file("word/document.xml", xml.replace(/(<\?xml[^>]*>)/, `$1${dtd}`));
    });
    expect(await read("a.docx", entities)).toMatchObject({
      message: expect.stringMatching(/declares entities/),
    });
    expect(await read("a.docx", sample("statement.docx").slice(0, 4000))).toMatchObject({ ok: false });
    expect(await read("a.docx", "PK\u0003\u0004 nothing")).toMatchObject({ ok: false });
    // Packing 120 MiB takes seconds on a machine that does something else, too.
  }, 30_000);
});

describe("an e-mail", () => {
  it("gives its subject, its sender, and the day as the sender's clock had it", async () => {
    const { description, found, text } = await document("plain.eml");
    expect(description).toMatchObject({
      title: "All berths open",
      byline: "Harbour Office",
      published: "2015-12-14",
    });
    expect(found.title).toBe("the e-mail's header");
    expect(text).toContain("every berth of the harbour is open again");
    expect((await document("cyrillic.eml")).description.byline).toBe("Начальник порта");
  });

  it("in quoted-printable windows-1251 is read in it, its header too", async () => {
    const { description, text } = await document("windows-1251.eml");
    expect(description).toMatchObject({
      title: "Порт снова открыт",
      byline: "Начальник порта",
      published: "2015-12-14",
    });
    expect(text).toBe(
      "«Все причалы снова открыты», — сказал начальник порта № 7 в понедельник.\nЛоцманы это отрицают: с пятницы не прошло ни одно судно.",
    );
  });

  it("that is a newsletter gives the words of its HTML, that is forwarded those within it", async () => {
    expect((await document("newsletter.eml")).text).toBe(
      "The week at the harbour\n\nEvery berth is open again, says the harbour office.\n\nThe pilots deny it.",
    );
    expect((await document("forwarded.eml")).text).toMatch(
      /See what they claim\.[\s\S]*every berth of the harbour/,
    );
  });

  it("with parts within parts a hundred deep, or a header without end, is refused", async () => {
    let mail = "Content-Type: text/plain\r\n\r\nThe harbour is open.\r\n";
    for (let depth = 0; depth < 100; depth += 1) {
      mail = `Content-Type: multipart/mixed; boundary="b${depth}"\r\n\r\n--b${depth}\r\n${mail}\r\n--b${depth}--\r\n`;
    }
    expect(await read("deep.eml", `From: a@b.example\r\n${mail}`)).toMatchObject({
      message: "This e-mail has parts within parts more than 20 deep, so it isn't read.",
    });
    expect(await read("long.eml", `Subject: ${"a".repeat(400_000)}\r\n\r\nHello.`)).toMatchObject({
      message: "This e-mail's header is too large, so it isn't read.",
    });
  });
});

describe("a mailbox", () => {
  it("is parted into its messages, called by their subjects, with lines that begin with From as they were", async () => {
    const result = await read("three.mbox", sample("three.mbox"));
    if (!result.ok || !("parts" in result)) throw new Error("It should have parts.");
    expect(result.parts.map(({ name }) => name)).toEqual([
      "All berths open",
      "Fwd: All berths open",
      "From the quay",
    ]);
    const last = await document("last.eml", result.parts[2]?.bytes);
    expect(last.text).toMatch(/^From Friday on nothing moved/m);
  });
});

it("a mailbox of more messages than are taken at once says how to go on", async () => {
  const message = "From a@b.example Mon Dec 14 23:30:00 2015\nSubject: One\n\nHear.\n\n";
  expect(await read("all.mbox", message.repeat(1001))).toMatchObject({
    ok: false,
    message: expect.stringMatching(
      /^This mailbox has more than 1,000 messages.*In your mail program.*\.eml files/,
    ),
  });
});

describe("text, Markdown and HTML", () => {
  it("give the words that they show", async () => {
    const markdown =
      '---\ntitle: "Berths"\nauthor: Ada Brun\ndate: 2015-12-14\n---\n# All open\n\nThe *harbour* is [open](https://example.org).\n';
    const { text, description, found } = await document("a.md", markdown);
    expect(text).toBe("All open\n\nThe harbour is open.");
    expect(description).toMatchObject({ title: "Berths", byline: "Ada Brun", published: "2015-12-14" });
    expect(found.title).toBe("the front matter");
    expect((await document("../../etc/passwd\u0007.txt", "The harbour is open.")).description.title).toBe(
      "passwd",
    );
  });

  it("in Markdown keep the rows and cells of a table apart", async () => {
    const { text } = await document(
      "a.md",
      "# Ships by day\n\nThe office counted:\n\n| Day | Ships | By |\n|:--|--:|---|\n| Friday | **12** | [office](https://quay.example) |\n| Saturday | none \\| unknown |\nSunday | 3 | `a\\|b` | too much |\n\nThe pilots deny it.\n\n```\n| a | b |\n|---|---|\n```\n",
    );
    expect(text).toBe(
      [
        "Ships by day",
        "The office counted:",
        "Day\tShips\tBy\nFriday\t12\toffice\nSaturday\tnone | unknown\nSunday\t3\ta|b",
        "The pilots deny it.",
        "| a | b |\n|---|---|",
      ].join("\n\n"),
    );
    expect((await document("b.md", "Open | shut\n\n---\n\nNo table | here.")).text).toBe(
      "Open | shut\n\nNo table | here.",
    );
  });

  it("are read in the charset that a server declares, before what the page says", async () => {
    const page = '<html><head><meta charset="utf-8"><title>x</title></head><body><p>Порт</p></body></html>';
    const windows = Uint8Array.from(page, (letter) =>
      letter.charCodeAt(0) < 128 ? letter.charCodeAt(0) : letter.charCodeAt(0) - 0x410 + 0xc0,
    );
    const result = await read("port.html", windows, { charset: "windows-1251", type: "text/html" });
    expect(result).toMatchObject({
      ok: true,
      document: { text: "Порт", type: "text/html;charset=windows-1251" },
    });
  });

  it("are read as what a browser handed over, whatever the page says", async () => {
    const page =
      '<html><head><meta charset="windows-1251"><title>x</title></head><body><p>Порт</p></body></html>';
    expect(await read("port.html", page, { charset: "utf-8", type: "text/html" })).toMatchObject({
      ok: true,
      document: { text: "Порт", type: "text/html;charset=utf-8" },
    });
  });

  it("in UTF-16 are recognised by what stands in them", async () => {
    const page = "\uFEFF<!doctype html><html><body><p>The harbour is open.</p></body></html>";
    expect(await read("page", new Uint8Array(Buffer.from(page, "utf16le")))).toMatchObject({
      ok: true,
      document: { text: "The harbour is open.", type: "text/html;charset=utf-16le" },
    });
  });

  it("from an address that shows nothing say what to do", async () => {
    const empty = '<!doctype html><html><body><div id="app"></div><script>draw()</script></body></html>';
    expect(await read("", empty, { url: "https://example.org/", type: "text/html" })).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^This page shows no text to a program/),
    });
  });
});

it.each([
  ["report.doc", "\u00d0\u00cf\u0011\u00e0", /old Office file/],
  ["letter.rtf", "{\\rtf1", /RTF file/],
  ["photo.txt", "\u0089PNG", /This is a picture/],
  ["all.zip", "PK\u0003\u0004 a.txt", /archive: unpack it/],
  ["a.bin", "\u0000\u0001\u0002\u0003", /This kind of file isn't read/],
  ["a.txt", "", /It is empty/],
])("says of %s why it isn't read", async (name, start, message) => {
  const bytes = Uint8Array.from(start, (letter) => letter.charCodeAt(0));
  expect(await read(name, bytes)).toMatchObject({ ok: false, message: expect.stringMatching(message) });
});
