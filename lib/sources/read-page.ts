import { Readability } from "@mozilla/readability";
import { htmlToText } from "@/lib/sources/html-to-text";
import { parseHtml } from "@/lib/sources/parse-html";
import { readStructuredData } from "@/lib/sources/read-structured-data";
import {
  type FoundIn,
  firstFound,
  type ReadDescription,
  readByline,
  readLanguage,
  readLine,
  readPublished,
  readUrl,
} from "@/lib/sources/reading";

/**
 * The article of a whole page with what the page says of it: JSON-LD first, then meta elements, then what is seen. A page
 * that is too much, see `isTooMuchHtml`, must not come here.
 */
export function readPage(html: string): { text: string; description: ReadDescription; found: FoundIn } {
  const document = parseHtml(html);
  const structured = readStructuredData(document);
  const meta = readMeta(document);
  const seen = readVisible(document);
  const whole = htmlToText(document.body);
  const article = readArticle(document);
  const text = article?.text || whole;
  return {
    text,
    ...firstFound(
      ["JSON-LD", structured],
      [META, meta],
      ["the page's text", { title: headingOf(seen.title ?? "", article?.description.title ?? "") }],
      ["the page's text", article?.description ?? {}],
      ["the page's text", seen],
    ),
  };
}

/** What the fields of `readMeta` are read off. */
const META: FoundIn = {
  title: "Open Graph or meta",
  byline: "a meta element",
  publisher: "Open Graph or meta",
  url: "the canonical link",
  published: "a meta element",
  language: "the page's language",
};

/** Takes the document apart: read everything else off it before. */
function readArticle(document: Document): { text: string; description: Partial<ReadDescription> } | null {
  try {
    const article = new Readability<Node>(document, { serializer: (content) => content }).parse();
    if (!article?.content) return null;
    return {
      text: htmlToText(article.content),
      description: {
        title: readLine(article.title, 500),
        byline: readByline(article.byline),
        publisher: readLine(article.siteName, 200),
        published: readPublished(article.publishedTime),
        language: readLanguage(article.lang),
      },
    };
  } catch {
    return null;
  }
}

function readMeta(document: Document): Partial<ReadDescription> {
  const contents = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const content = element.getAttribute("content")?.trim();
    for (const attribute of ["property", "name", "itemprop"]) {
      const name = element.getAttribute(attribute);
      if (name && content && !contents.has(name)) contents.set(name, content);
    }
  }
  const meta = (...names: string[]) => names.map((name) => contents.get(name)).find(Boolean);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href");
  return {
    title: readLine(meta("og:title", "twitter:title", "dc.title", "headline"), 500),
    byline: readByline(meta("author", "byl", "dc.creator", "parsely-author", "article:author")),
    publisher: readLine(meta("og:site_name", "dc.publisher", "publisher"), 200),
    url: readUrl(canonical) || readUrl(meta("og:url")),
    published: readPublished(
      meta("article:published_time", "datePublished", "date", "dc.date", "pubdate", "parsely-pub-date"),
    ),
    language: readLanguage(document.documentElement.getAttribute("lang") ?? meta("og:locale")),
  };
}

/** The heading that is seen, where the page's title is that with the site's name beside it; "" where it is something else, such as a logo. */
function headingOf(heading: string, title: string): string {
  return title.includes(heading) && heading.length > title.length / 2 ? heading : "";
}

/** The heading and the date that a reader of the page sees. */
function readVisible(document: Document): Partial<ReadDescription> {
  return {
    title:
      readLine(document.querySelector("h1")?.textContent, 500) ||
      readLine(document.querySelector("title")?.textContent, 500),
    published: readPublished(document.querySelector("time[datetime]")?.getAttribute("datetime")),
  };
}
