import { AFTER_ADJECTIVE, BEFORE_OF, NOT_OF_THE_STATE } from "@/lib/actors/relations/organs";

const PLACE = "\\p{Lu}\\p{L}{2,}(?: (?:County|City|State))?";
const OF_PLACE = new RegExp(
  [
    `(?<![\\p{L}-])(?<adjective>\\p{Lu}\\p{L}{2,}(?:an|ese|ish|i|ic)) (?:${insensitive(AFTER_ADJECTIVE)})(?!\\p{L})`,
    `(?<![\\p{L}-])(?<owner>${PLACE})['’]s (?:${insensitive(AFTER_ADJECTIVE)})(?!\\p{L})`,
    `(?<!\\p{L})(?:${insensitive(BEFORE_OF)}) of (?<place>${PLACE})(?!\\p{L})`,
  ].join("|"),
  "u",
);

/** Adjectives of many places, of a belief or a party: they tell of no one government. */
const NO_PLACE =
  /^(?:european|african|asian|arab|american|western|christian|catholic|islamic|republican|democratic|olympic|public|economic|medical|academic|civilian|federal|regional|municipal|parliamentary)$/i;

/**
 * The place whose office a phrase names, where the list doesn't know it, a region, a county, a people: "Cumbrian health
 * officials" and "authorities of Cumbria" are of one, which `key` tells; `name` is as written. Null for what isn't its
 * government's. Pure.
 */
export function polityOf(phrase: string): { key: string; name: string } | null {
  if (NOT_OF_THE_STATE.test(phrase)) return null;
  const { adjective, owner, place } = OF_PLACE.exec(phrase)?.groups ?? {};
  const name = adjective ?? owner ?? place;
  if (!name || NO_PLACE.test(name)) return null;
  return { key: name.toLowerCase().replace(/(?:ian|an|ese|ish|ia|ic|i|a|en)$/, ""), name };
}

/** A pattern of small letters that takes capitals at the beginnings of words too, beside parts where they count. */
function insensitive(pattern: string): string {
  return pattern.replace(
    /(?<![\\{[\p{L}])\p{Ll}(?=[\p{L}'-])/gu,
    (letter) => `[${letter}${letter.toUpperCase()}]`,
  );
}
