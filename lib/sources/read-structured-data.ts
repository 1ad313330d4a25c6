import {
  type ReadDescription,
  readByline,
  readLanguage,
  readLine,
  readPublished,
  readUrl,
} from "@/lib/sources/reading";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Thing = { [key: string]: Json };

const ARTICLE = /(?:Article|BlogPosting|Posting|Report|WebPage)$/;

/** What a page says of itself in JSON-LD (schema.org), as news sites do. Damaged JSON counts as none. */
export function readStructuredData(document: Document): Partial<ReadDescription> {
  const things = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    thingsIn(parsed(script.textContent ?? "")),
  );
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  const article = articles.find((thing) => !typesOf(thing).includes("WebPage")) ?? articles[0];
  if (!article) return {};
  return {
    title: readLine(text(article.headline) || text(article.name), 500),
    byline: readByline(names(article.author)),
    publisher: readLine(names(article.publisher), 200),
    url: readUrl(text(article.url) || text(article.mainEntityOfPage) || idOf(article.mainEntityOfPage)),
    published: readPublished(text(article.datePublished)),
    language: readLanguage(text(article.inLanguage)),
  };
}

function parsed(words: string): Json {
  try {
    return JSON.parse(words) as Json;
  } catch {
    return null;
  }
}

/** The things of a list or a graph, one level deep. */
function thingsIn(json: Json): Thing[] {
  const list = Array.isArray(json) ? json : [json];
  return list.flatMap((each) => {
    if (!isThing(each)) return [];
    return Array.isArray(each["@graph"]) ? each["@graph"].filter(isThing) : [each];
  });
}

function isThing(json: Json): json is Thing {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

function typesOf(thing: Thing): string[] {
  return [thing["@type"] ?? null].flat().filter((type) => typeof type === "string");
}

function text(json: Json | undefined): string {
  return typeof json === "string" ? json : "";
}

function idOf(json: Json | undefined): string {
  return isThing(json ?? null) ? text((json as Thing)["@id"]) : "";
}

function names(json: Json | undefined): string {
  const list = Array.isArray(json) ? json : [json ?? null];
  const found = list.map((each) => (isThing(each) ? text(each.name) : text(each)).trim());
  return found.filter(Boolean).join(", ");
}
