import {
  type Article,
  makeArticle,
  makeParagraph,
  pickFrom,
  quote,
  type Random,
  textOf,
} from "../articles/made-articles";

type Edit = (article: Article, random: Random) => string;

/** What becomes of an article when others print it. */
export const REPRINTS: Readonly<Record<string, Edit>> = {
  "word for word, re-titled, with a dateline": (article, random) =>
    `${makeParagraph(random, article.event)}\n\n${article.event.place.toUpperCase()} (Agency) — ${textOf(article)}`,
  "cut to its first half": (article) => cut(article, 0.5),
  "cut to its first third": (article) => cut(article, 0.34),
  "two paragraphs of its own on top": (article, random) =>
    [own(article, random), own(article, random), textOf(article)].join("\n\n"),
  "cut to two thirds, a paragraph of its own": (article, random) =>
    [cut(article, 0.67), own(article, random)].join("\n\n"),
  "paragraphs left out at will": (article, random) =>
    atLeastOne(article.paragraphs.filter((_, at) => at === 0 || random() < 0.6)).join("\n\n"),
  "paragraphs in another order": ({ paragraphs }) => paragraphs.toReversed().join("\n\n"),
  "typed in another way: marks, hyphens, capitals, lines": (article) => retyped(textOf(article)),
  "one word in thirty changed or left out": (article, random) => subedited(textOf(article), random, 1 / 30),
  "one word in twelve changed or left out": (article, random) => subedited(textOf(article), random, 1 / 12),
  "one word in six changed or left out": (article, random) => subedited(textOf(article), random, 1 / 6),
  "cut to its first half, one word in twenty changed, a paragraph of its own": (article, random) =>
    [subedited(cut(article, 0.5), random, 1 / 20), own(article, random)].join("\n\n"),
};

/** What may look like a reprint of an article, and is none. */
export const OTHERS: Readonly<Record<string, Edit>> = {
  "another article on the same event": ({ event }, random) => textOf(makeArticle(random, event)),
  "another, with every statement that this one quotes": (article, random) => {
    const { event, paragraphs } = article;
    const quoted = event.statements.filter((words) =>
      paragraphs.some((paragraph) => paragraph.includes(words)),
    );
    const other = makeArticle(random, { ...event, statements: [] });
    return [...other.paragraphs, ...quoted.map((words) => quote(random, event, words))].join("\n\n");
  },
  "another of the same agency, with its background and notice": (article, random) => {
    const other = makeArticle(random, article.event);
    return textOf({ paragraphs: [...other.paragraphs, article.event.background], notice: article.notice });
  },
  "a follow-up that repeats a fifth of it": (article, random) => {
    const other = makeArticle(random, { ...article.event, statements: [] });
    return [...other.paragraphs, ...fifthOf(article.paragraphs)].join("\n\n");
  },
  "an answer that quotes two sentences of it": ({ event, paragraphs }, random) => {
    const [first = "", second = ""] = (paragraphs[0] ?? "").split(/(?<=\.) /);
    const other = makeArticle(random, { ...event, statements: [] });
    return [`“${first} ${second}” So it was printed.`, ...other.paragraphs].join("\n\n");
  },
  "a round-up that begins with its first paragraph": (article, random) => {
    const others = Array.from({ length: 3 }, () => makeArticle(random, article.event));
    return [article, ...others].flatMap(({ paragraphs }) => paragraphs.slice(0, 1)).join("\n\n");
  },
  "a short statement of one paragraph on it": ({ event }, random) =>
    `${makeParagraph(random, event)} “${pickFrom(random, event.statements)}”`,
};

function own({ event }: Article, random: Random): string {
  return makeParagraph(random, event);
}

/** The first paragraphs, up to this part of all characters, at least one. */
function cut({ paragraphs }: Article, part: number): string {
  const most = paragraphs.join("").length * part;
  let length = 0;
  return atLeastOne(
    paragraphs.filter((paragraph) => {
      length += paragraph.length;
      return length <= most;
    }),
    paragraphs,
  ).join("\n\n");
}

function fifthOf(paragraphs: readonly string[]): string[] {
  const most = paragraphs.join("").length / 5;
  const kept: string[] = [];
  for (const paragraph of paragraphs)
    if (kept.join("").length + paragraph.length <= most) kept.push(paragraph);
  return kept;
}

function atLeastOne(kept: string[], all: readonly string[] = kept): string[] {
  return kept.length > 0 ? kept : all.slice(0, 1);
}

function retyped(text: string): string {
  return text
    .replaceAll("“", '"')
    .replaceAll("”", '"')
    .replaceAll("’", "'")
    .replaceAll(", and ", " – and ")
    .replaceAll(/^\S+ \S+/gm, (opening) => opening.toUpperCase())
    .replaceAll(/(.{60,70}) /g, "$1\n");
}

/** As an editor's hand goes over it. */
function subedited(text: string, random: Random, rate: number): string {
  return text.replaceAll(/\p{L}+ ?/gu, (word) => {
    if (random() >= rate) return word;
    return random() < 0.4 ? "" : `${pickFrom(random, ["some", "this", "then", "also", "well", "rather"])} `;
  });
}
