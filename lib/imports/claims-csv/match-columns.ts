import { CLAIM_FIELDS, type ClaimField, type ColumnMatch } from "@/lib/imports/claims-csv/claim-row";

/** How columns are called, in the order in which a name is looked for; folded. */
const NAMES: Record<ClaimField, string[]> = {
  statement: [
    "statement",
    "claim",
    "claimtext",
    "assertion",
    "aussage",
    "behauptung",
    "affirmation",
    "утверждение",
  ],
  speaker: [
    "speaker",
    "claimant",
    "person",
    "actor",
    "who",
    "saidby",
    "name",
    "sprecher",
    "locuteur",
    "кто",
    "спикер",
  ],
  role: ["role", "position", "function", "office", "rolle", "amt", "fonction", "должность"],
  said: ["said", "date", "saidon", "claimdate", "datesaid", "when", "datum", "gesagtam", "дата"],
  quote: ["quote", "quotation", "words", "verbatim", "zitat", "citation", "цитата"],
  cue: ["cue", "verb", "reportingverb", "verbe"],
  denies: ["denies", "denial", "denied", "negated", "bestreitet", "dementi"],
  title: ["title", "headline", "sourcetitle", "source", "titel", "titre", "quelle", "заголовок"],
  publisher: [
    "publisher",
    "outlet",
    "medium",
    "media",
    "site",
    "publication",
    "herausgeber",
    "editeur",
    "издание",
  ],
  published: [
    "published",
    "publishedat",
    "publicationdate",
    "datepublished",
    "pubdate",
    "veroffentlicht",
    "publie",
  ],
  byline: ["byline", "author", "authors", "reporter", "autor", "auteur", "автор"],
  url: ["url", "link", "address", "sourceurl", "reviewurl", "adresse", "ссылка"],
  text: ["text", "sourcetext", "fulltext", "body", "content", "articletext", "volltext", "текст"],
};

/** Guesses from their names what the columns of a table hold; each column holds one thing at most. Pure. */
export function matchColumns(columns: readonly string[]): ColumnMatch {
  const folded = columns.map(fold);
  const taken = new Set<number>();
  const match: ColumnMatch = {};
  for (const field of CLAIM_FIELDS) {
    const found = NAMES[field].map((name) =>
      folded.findIndex((column, at) => column === name && !taken.has(at)),
    );
    const at = found.find((index) => index >= 0);
    if (at === undefined) continue;
    taken.add(at);
    match[field] = at;
  }
  return match;
}

function fold(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
