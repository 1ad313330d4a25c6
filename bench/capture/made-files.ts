import type { BrowserContext } from "@playwright/test";
import { Document, Packer, Paragraph } from "docx";
import MailComposer from "nodemailer/lib/mail-composer/index.js";
import { seededRandom } from "@/training/random";
import { type Article, makeArticle, makeEvent } from "../articles/made-articles";

/** A file as it is dropped. */
export type MadeFile = { name: string; mimeType: string; buffer: Buffer };

/** How many of each kind make fifty. */
const KINDS: Readonly<Record<string, { count: number; articles: number; mimeType: string; write: Writer }>> =
  {
    html: { count: 18, articles: 2, mimeType: "text/html", write: async (told) => Buffer.from(pageOf(told)) },
    pdf: { count: 14, articles: 4, mimeType: "application/pdf", write: printPdf },
    docx: {
      count: 8,
      articles: 4,
      mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      write: writeWord,
    },
    eml: { count: 6, articles: 1, mimeType: "message/rfc822", write: writeEmail },
    md: {
      count: 4,
      articles: 1,
      mimeType: "text/markdown",
      write: async (told) => Buffer.from(markdown(told)),
    },
  };

type Writer = (told: Article[], context: BrowserContext) => Promise<Buffer>;

/** Fifty files of our own making with the programs that make such files, the same for the same seed but for what those programs stamp. */
export async function makeFiles(context: BrowserContext, seed: number): Promise<MadeFile[]> {
  const random = seededRandom(seed);
  const files: MadeFile[] = [];
  for (const [kind, { count, articles, mimeType, write }] of Object.entries(KINDS))
    for (let number = 1; number <= count; number += 1) {
      const told = Array.from({ length: articles }, () => makeArticle(random, makeEvent(random)));
      files.push({ name: `${kind} ${number}.${kind}`, mimeType, buffer: await write(told, context) });
    }
  return files;
}

/** A page with what stands around an article: menus, lists of others, scripts and styles, some 150 kB in all. */
export function pageOf(told: readonly Article[]): string {
  const words = told.flatMap(({ paragraphs }) => paragraphs);
  const title = titleOf(told);
  const others = Array.from(
    { length: 250 },
    (_, at) =>
      `<li class="teaser"><a href="/news/${at}"><img src="/i/${at}.jpg" alt=""><span>${title} (${at})</span></a></li>`,
  ).join("");
  const script = `window.settings=${JSON.stringify(Array.from({ length: 1500 }, (_, at) => ({ id: at, on: at % 2 === 0 })))};`;
  const about = {
    "@type": "NewsArticle",
    headline: title,
    datePublished: "2015-12-14",
    author: [{ name: "Mina Adler" }],
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><script>${script}</script>
<script type="application/ld+json">${JSON.stringify(about)}</script><style>${".teaser{margin:0}".repeat(500)}</style></head>
<body><nav><ul>${others}</ul></nav><main><article><h1>${title}</h1>${words.map((each) => `<p>${each}</p>`).join("")}</article></main>
<aside><ul>${others}</ul></aside></body></html>`;
}

async function printPdf(told: Article[], context: BrowserContext): Promise<Buffer> {
  const page = await context.newPage();
  const words = told.flatMap(({ paragraphs }) => paragraphs);
  await page.setContent(
    `<title>${titleOf(told)}</title><h1>${titleOf(told)}</h1>${words.map((each) => `<p>${each}</p>`).join("")}`,
  );
  const pdf = await page.pdf({ format: "A5" });
  await page.close();
  return pdf;
}

async function writeWord(told: Article[]): Promise<Buffer> {
  const children = told.flatMap(({ paragraphs }) => paragraphs).map((text) => new Paragraph(text));
  return Packer.toBuffer(new Document({ title: titleOf(told), sections: [{ children }] }));
}

async function writeEmail(told: Article[]): Promise<Buffer> {
  const mail = { from: "desk@coast.example", to: "you@paper.example", subject: titleOf(told) };
  return new MailComposer({ ...mail, text: told.flatMap(({ paragraphs }) => paragraphs).join("\n\n") })
    .compile()
    .build();
}

function markdown(told: Article[]): string {
  return `# ${titleOf(told)}\n\n${told.flatMap(({ paragraphs }) => paragraphs).join("\n\n")}`;
}

function titleOf(told: readonly Article[]): string {
  return told[0]?.paragraphs[0]?.split(/[.,]/)[0] ?? "";
}
