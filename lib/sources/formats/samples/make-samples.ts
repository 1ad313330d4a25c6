import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import MailComposer from "nodemailer/lib/mail-composer/index.js";
import { findBrowser } from "@/launch/test/find-browser";

/**
 * Makes the sample files that the readers are tested with, with the programs that make such files: a browser prints the PDFs, a
 * library writes Word files, another e-mails. Run with `node --import tsx lib/sources/formats/samples/make-samples.ts`; what it
 * makes is checked in, since no test should need a browser. All words are ours.
 */
const FILES = fileURLToPath(new URL("./files/", import.meta.url));

const TWO_COLUMNS = `<html lang="en"><head><title>Report on the reopening</title><style>
@page { margin: 2cm } body { font: 11pt serif } .columns { columns: 2; column-gap: 1cm; hyphens: auto; text-align: justify }
</style></head><body><h1>The harbour authorities report on the reopening</h1><p>By Ada Brun</p><p>14 December 2015</p><div class="columns">
<p>The administration of the harbour said on Monday that every berth was available again after the extraordinarily long interruption, and that internationally registered vessels would be admitted immediately.</p>
<p>A representative of the independent pilots' association contradicted the administration: no vessel had passed the breakwater since Friday, he said, notwithstanding the announcements.</p>
<p>The ministry of transportation announced an investigation. Its spokeswoman acknowledged that the documentation of the inspections was incomplete, and that responsibility for the misunderstanding remained undetermined.</p>
<p>Fishermen interviewed at the quay described considerable disappointment. Several had already unsuccessfully applied for compensation from the municipality.</p>
</div><p>The next meeting takes place on Thursday, when both sides will present their figures to the council of the city.</p></body></html>`;

const ARABIC = `<html lang="ar" dir="rtl"><body style="font: 14pt 'DejaVu Sans', 'Noto Sans Arabic'"><h1>الميناء مفتوح من جديد</h1>
<p>قال متحدث باسم الميناء يوم الاثنين إن جميع الأرصفة مفتوحة منذ 14 ديسمبر 2015، ونفى الطيارون ذلك.</p>
<p>لم تدخل أي سفينة منذ يوم الجمعة.</p></body></html>`;

const CYRILLIC = `<html lang="ru"><body style="font: 12pt serif"><h1>Порт снова открыт</h1>
<p>Начальник порта заявил в понедельник, что все причалы снова открыты.</p><p>Лоцманы это отрицают: с пятницы не прошло ни одно судно.</p></body></html>`;

const TABLE = `<html lang="en"><body style="font: 12pt serif"><h1>Ships by day</h1><table style="width: 100%">
<tr><td>Friday</td><td>12 ships</td><td>3 ferries</td></tr><tr><td>Saturday</td><td>no ships</td><td>1 ferry</td></tr>
<tr><td>Sunday</td><td>no ships</td><td>no ferry</td></tr></table><p>The harbour office counted them at noon.</p></body></html>`;

/** Five pages with a running title and numbers, whose sentences go on over the pages. */
const PAGES = `<html lang="en"><head><style>@page { size: A5; margin: 2cm; @top-center { content: "Harbour council, minutes" } @bottom-center { content: "Page " counter(page) " of " counter(pages) } }
body { font: 12pt/1.5 serif }</style></head><body>${Array.from(
  { length: 24 },
  (_, index) =>
    `<p>Point ${index + 1}. The council heard the harbour master, who said that berth ${index + 1} had been inspected twice, and the pilots, who said that nobody had come to see it before the ${index + 2}th of the month, whatever the protocol says.</p>`,
).join("")}</body></html>`;

const SCAN = `<html><body><svg width="400" height="300"><rect width="400" height="300" fill="#ccc"/></svg></body></html>`;

function printPdf(name: string, html: string): void {
  const folder = mkdtempSync(join(tmpdir(), "gainsay-samples-"));
  const page = join(folder, "page.html");
  writeFileSync(
    page,
    html.includes("<meta charset")
      ? html
      : html.replace("<html", '<html data-made="sample"').replace("<body", '<meta charset="utf-8"><body'),
  );
  const flags = ["--headless", "--no-sandbox", "--disable-background-networking", "--no-pdf-header-footer"];
  execFileSync(
    findBrowser() ?? "chromium",
    [...flags, `--print-to-pdf=${join(FILES, name)}`, `file://${page}`],
    { stdio: "ignore" },
  );
  rmSync(folder, { recursive: true });
}

async function writeWord(name: string, document: Document): Promise<void> {
  writeFileSync(join(FILES, name), await Packer.toBuffer(document));
}

const statement = new Document({
  title: "Statement of the pilots' association",
  creator: "Ivo Marr",
  footnotes: { 1: { children: [new Paragraph("Protocol of 11 December, page 2.")] } },
  sections: [
    {
      children: [
        new Paragraph({ heading: HeadingLevel.HEADING_1, text: "Statement of the pilots' association" }),
        new Paragraph({
          children: [
            new TextRun("No ship has passed since Friday"),
            new FootnoteReferenceRun(1),
            new TextRun(", whatever the harbour office announces."),
          ],
        }),
        new Table({
          rows: [
            ["Friday", "12 ships"],
            ["Saturday", "none"],
          ].map(
            (cells) =>
              new TableRow({
                children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })),
              }),
          ),
        }),
      ],
    },
  ],
});

const arabicStatement = new Document({
  title: "بيان الطيارين",
  sections: [
    { children: [new Paragraph({ bidirectional: true, text: "لم تدخل أي سفينة منذ يوم الجمعة." })] },
  ],
});

const DATE = "Mon, 14 Dec 2015 23:30:00 -0500";
const from = { name: "Harbour Office", address: "press@harbour.example" };
const PLAIN_BODY = `Dear colleagues,

every berth of the harbour is open again since Monday noon, and the ferries sail as planned. The pilots were told on Friday, and have agreed.

The harbour office
`;
const NEWSLETTER = `<html><head><title>Harbour news</title><style>td { padding: 8px }</style></head><body><table><tr><td><h1>The week at the harbour</h1></td></tr><tr><td><p>Every berth is <b>open again</b>, says the harbour office.</p><p>The pilots deny it.</p></td></tr><tr><td style="display:none">preview text</td></tr></table></body></html>`;

async function writeMail(
  name: string,
  message: ConstructorParameters<typeof MailComposer>[0],
): Promise<Buffer> {
  const bytes = await new MailComposer({
    messageId: `<${name}@harbour.example>`,
    baseBoundary: name,
    ...message,
  })
    .compile()
    .build();
  writeFileSync(join(FILES, name), bytes);
  return bytes;
}

/** As older mail programs of Windows write Russian; what makes e-mails here knows UTF-8 only, so this one is written by hand. */
const windowsMail = [
  `From: =?windows-1251?Q?${asQuotedPrintable("Начальник порта").replaceAll(" ", "_")}?= <port@harbour.example>`,
  `Subject: =?windows-1251?Q?${asQuotedPrintable("Порт снова открыт").replaceAll(" ", "_")}?=`,
  `Date: ${DATE}`,
  "Message-ID: <windows-1251.eml@harbour.example>",
  "MIME-Version: 1.0",
  'Content-Type: text/plain; charset="windows-1251"',
  "Content-Transfer-Encoding: quoted-printable",
  "",
  wrapped(asQuotedPrintable("«Все причалы снова открыты», — сказал начальник порта № 7 в понедельник.")),
  wrapped(asQuotedPrintable("Лоцманы это отрицают: с пятницы не прошло ни одно судно.")),
  "",
].join("\r\n");

/** Bytes of windows-1251 as RFC 2045 writes them: "=CF=EE=F0=F2". */
function asQuotedPrintable(words: string): string {
  const letters = new TextDecoder("windows-1251").decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return [...words]
    .map((letter) => {
      const byte = letters.indexOf(letter);
      if (byte < 0) throw new Error(`“${letter}” isn't in windows-1251.`);
      return byte > 32 && byte < 127 && letter !== "=" && letter !== "?" && letter !== "_"
        ? letter
        : letter === " "
          ? " "
          : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    })
    .join("");
}

/** Lines of at most 76 characters, that end with "=" where they go on. */
function wrapped(words: string): string {
  return (words.match(/(?:=[\dA-F]{2}|[^=]){1,24}/g) ?? []).join("=\r\n");
}

printPdf("two-columns.pdf", TWO_COLUMNS);
printPdf("arabic.pdf", ARABIC);
printPdf("cyrillic.pdf", CYRILLIC);
printPdf("table.pdf", TABLE);
printPdf("five-pages.pdf", PAGES);
printPdf("scan.pdf", SCAN);
await writeWord("statement.docx", statement);
await writeWord("arabic.docx", arabicStatement);
const plain = await writeMail("plain.eml", {
  from,
  date: DATE,
  subject: "All berths open",
  text: PLAIN_BODY,
});
await writeMail("newsletter.eml", { from, date: DATE, subject: "Harbour news", html: NEWSLETTER });
const forwarded = await writeMail("forwarded.eml", {
  from: { name: "Ivo Marr", address: "marr@pilots.example" },
  date: DATE,
  subject: "Fwd: All berths open",
  text: "See what they claim.\n",
  attachments: [{ contentType: "message/rfc822", contentDisposition: "inline", content: plain }],
});
await writeMail("cyrillic.eml", {
  from: { name: "Начальник порта", address: "port@harbour.example" },
  date: DATE,
  subject: "Порт снова открыт",
  text: "Все причалы снова открыты с понедельника.\n",
  attachments: [{ filename: "план.pdf", content: readFileSync(join(FILES, "scan.pdf")) }],
});
writeFileSync(join(FILES, "windows-1251.eml"), windowsMail);
const asMbox = (bytes: Buffer) =>
  `From press@harbour.example Mon Dec 14 23:30:00 2015\n${bytes
    .toString("utf8")
    .replaceAll("\r\n", "\n")
    .replace(/^(>*From )/gm, ">$1")}\n`;
const quoting = await writeMail("quoting.eml", {
  from,
  date: DATE,
  subject: "From the quay",
  text: "What the pilots wrote:\n\nFrom Friday on nothing moved, they say. That is untrue.\n",
});
writeFileSync(join(FILES, "three.mbox"), [plain, forwarded, quoting].map(asMbox).join(""));
