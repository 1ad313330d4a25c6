import { AFTER_ADJECTIVE, BEFORE_OF, NOT_OF_THE_STATE } from "@/lib/actors/relations/organs";
import { stateOf } from "@/lib/actors/state-of";

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
 * The stem of the place whose office a phrase names, where the list doesn't know it, a region, a county, a people: "Bavarian interior minister" and
 * "minister of Bavaria" are of one. Null for what `stateOf` knows, and for what isn't its government's. Pure.
 */
export function polityOf(phrase: string): string | null {
  if (NOT_OF_THE_STATE.test(phrase) || stateOf(phrase)) return null;
  const { adjective, owner, place } = OF_PLACE.exec(phrase)?.groups ?? {};
  const found = adjective ?? owner ?? place;
  if (!found || NO_PLACE.test(found)) return null;
  return found.toLowerCase().replace(/(?:ian|an|ese|ish|ia|ic|i|a|en)$/, "");
}

/** A pattern of small letters that takes capitals at the beginnings of words too, beside parts where they count. */
function insensitive(pattern: string): string {
  return pattern.replace(
    /(?<![\\{[\p{L}])\p{Ll}(?=[\p{L}'-])/gu,
    (letter) => `[${letter}${letter.toUpperCase()}]`,
  );
}
