import { isFirstName } from "@/lib/language/names/people";
import { CITIES, DOCUMENTS, ORGANISATIONS, TITLES } from "@/lib/language/names/words";
import { wordSet } from "@/lib/language/word-set";

/**
 * What a short line of names is likely called after: "publisher" ends like one ("Aegean Wire", "Ministry of Ports"), "likely" has such
 * a word elsewhere; "place", "person" and "section" are no publishers; "unknown" tells nothing; null is no name at all.
 */
export type NameKind = "publisher" | "likely" | "place" | "person" | "section" | "unknown" | null;

/** What papers, agencies and stations are called, beyond the words for organisations. */
const PAPERS = wordSet(`
  ledger courier record star independent argus echo sentinel advertiser mercury voice digest register citizen insider correspondent
  reporter review report reports tv online today newspaper newswire newsroom line agence agencia agenzia diario gazzetta
  corriere giornale zeitung tagblatt kurier presse nachrichten novosti pravda vesti
`);

/** Parts of a paper, and what stands over a text of any of them. */
const SECTION =
  /^(?:(?:(?:breaking|latest|local|world|top|business|sports?) )?news|world|politics|business|economy|opinions?|analysis|comment|commentary|editorial|sports?|culture|science|health|climate|features?|exclusive|interview|live|updates?|explainer|fact[- ]?check|home|(?:press|media|news) (?:release|statement|advisory|briefing|conference|note|office)|our correspondent|staff (?:writer|reporter|correspondent))$/i;

const NAME_WORD = /^(?:[\p{Lu}\p{Lo}\d][\p{L}\p{M}\d.'’&+-]*|&)$/u;
const SMALL = wordSet("of the and & for in on de la le les du des der die das den el al y e von van");
const DOMAIN = /^(?:www\.)?[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}$/i;
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i;
const TOWN =
  /^(?:new|san|santa|los|las|saint|st|port|fort|cape|tel|abu|ras|puerto|rio) |\b(?:city|town|beach|springs|island|islands)$|^the hague$/i;
const MOST_WORDS = 7;
const LONGEST = 60;

/** Tells what a name is likely that of; see `NameKind`. Pure. */
export function kindOfName(name: string): NameKind {
  if (name.length > LONGEST) return null;
  if (DOMAIN.test(name) && !name.includes("@")) return "publisher";
  if (SECTION.test(name)) return "section";
  const words = name.split(" ");
  const isName = words.every((word, at) => NAME_WORD.test(word) || (at > 0 && SMALL.has(word.toLowerCase())));
  if (!isName || words.length > MOST_WORDS || !/\p{L}{2}/u.test(name)) return null;
  if (isPlace(name)) return "place";
  const bare = words.map((word) => word.toLowerCase().replace(/[.'’]s?$/, ""));
  if (words.length > 1 && TITLES.has(bare[0] ?? "")) return "person";
  const last = bare.at(-1) ?? "";
  // "Times of Velm", "Ministry of Ports and Shipping".
  const of = bare.findIndex((word) => word === "of" || word === "for");
  if (isBody(last) || (of > 0 && isBody(bare[of - 1] ?? ""))) return "publisher";
  if (bare.some(isBody)) return "likely";
  if (DOCUMENTS.has(last) || words.some((word) => CALENDAR.test(word))) return null;
  if (words.length > 1 && words.length < 5 && isFirstName(bare[0] ?? "")) return "person";
  return "unknown";
}

function isBody(word: string): boolean {
  return ORGANISATIONS.has(word) || PAPERS.has(word);
}

let places: ReadonlySet<string> | null = null;

/** A city or a country. The names of time zones are a list of larger cities that needs no upkeep. */
function isPlace(name: string): boolean {
  places ??= new Set([...zones(), ...CITIES]);
  const words = name.toLowerCase();
  return places.has(words) || isCountry(words) || TOWN.test(words);
}

function zones(): string[] {
  return Intl.supportedValuesOf("timeZone").map((zone) =>
    (zone.split("/").at(-1) ?? "").replaceAll("_", " ").toLowerCase(),
  );
}

let countries: ReadonlySet<string> | null = null;

function isCountry(words: string): boolean {
  if (!countries) {
    const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
    const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
    const codes = letters.flatMap((one) => letters.map((other) => one + other));
    countries = new Set(codes.map((code) => names.of(code)?.toLowerCase() ?? ""));
  }
  return countries.has(words);
}
