import type { TextActor } from "@/lib/claims/extract/speakers/find-actors";

/** How a sentence names an actor: with an article where the text gives one; an unnamed one is known by now ("the top Kremlin aide"). */
export function nameInText(actor: TextActor): string {
  if (actor.kind === "unnamed" && !actor.article) return actor.name.replace(/^(?:an?|one) (?!of\b)/u, "the ");
  return actor.article ? `the ${actor.name}` : actor.name;
}

/** The name when it comes again in one sentence: a person's surname, with its particles. */
export function shortName(actor: TextActor): string {
  if (actor.kind !== "person") return nameInText(actor);
  const words = actor.name.split(" ");
  let from = words.length - 1;
  while (from > 1 && /^\p{Ll}|^(?:jr|sr)\.?$/iu.test(words[from] ?? "")) from--;
  while (from > 1 && /^\p{Ll}/u.test(words[from - 1] ?? "")) from--;
  return words.slice(from).join(" ") || actor.name;
}

/** Names of bodies that no sentence has without an article. */
const WITH_ARTICLE =
  /(?:Ministry|Department|Agency|Union|Alliance|Party|Council|Commission|Army|Navy|House|Office|Kremlin|Pentagon|Court|Senate|Police|Authority|Bureau|Association|Federation|Committee|Board|Government|Forces?|Service|Campaign|Administration|Institute|Organi[sz]ation|Treasury|Staff|Mission|Museum|Monitor|Foundation|Society|Trust|League|Centre|Center|Network|Institution)$/;

/** An institution as a sentence has it; institutions are kept without their article. */
export function bodyInText(name: string): string {
  if (/^\p{Lu}[^'’]*['’]s? /u.test(name)) return name;
  return WITH_ARTICLE.test(name) || /(?:^|\s)\p{Ll}[\p{L}\p{M}-]*$/u.test(name) ? `the ${name}` : name;
}
