import { Readability } from "@mozilla/readability";
import { htmlToText } from "@/lib/sources/html-to-text";
import { parseHtml } from "@/lib/sources/parse-html";
import { readStructuredData } from "@/lib/sources/read-structured-data";
import {
  firstRead,
  type ReadDescription,
  readByline,
  readLanguage,
  readLine,
  readPublished,
  readUrl,
} from "@/lib/sources/reading";

/** Readability takes minutes on a page with more elements, or nested deeper; the whole page's words do then. */
const MOST_ELEMENTS = 20_000;
const DEEPEST = 200;

/** The article of a whole page with what the page says of it: JSON-LD first, then meta elements, then what is seen. */
export function readPage(html: string): { text: string; description: ReadDescription } {
  const document = parseHtml(html);
  const stated = firstRead(readStructuredData(document), readMeta(document));
  const whole = htmlToText(document.body);
  const article = readArticle(document);
  const text = article?.text || whole;
  return { text, description: firstRead(stated, article?.description ?? {}, readVisible(html)) };
}

/** Takes the document apart: read everything else off it before. */
function readArticle(document: Document): { text: string; description: Partial<ReadDescription> } | null {
  if (isDeeperThan(document.body, DEEPEST)) return null;
  try {
    const article = new Readability(document, { maxElemsToParse: MOST_ELEMENTS }).parse();
    if (!article?.content) return null;
    return {
      text: htmlToText(parseHtml(article.content).body),
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

function isDeeperThan(root: Element, most: number): boolean {
  let level: Element[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level.flatMap((element) => [...element.children]);
  }
  return false;
}

function readMeta(document: Document): Partial<ReadDescription> {
  const meta = (...names: string[]) =>
    names
      .map((name) =>
        document.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`),
      )
      .map((element) => element?.getAttribute("content")?.trim())
      .find(Boolean);
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

/** The heading and the date that a reader of the page sees. */
function readVisible(html: string): Partial<ReadDescription> {
  const document = parseHtml(html);
  return {
    title:
      readLine(document.querySelector("h1")?.textContent, 500) ||
      readLine(document.querySelector("title")?.textContent, 500),
    published: readPublished(document.querySelector("time[datetime]")?.getAttribute("datetime")),
  };
}
