import { monthNumber } from "@/lib/dates/months";
import { analyseText } from "@/lib/language/analyse-text";
import { indexTerms } from "./index-terms";
import { lowerHeadline } from "./lower-headline";
import { termsOf } from "./terms-of";

/** Characters: news tells what it is about in its first paragraphs. */
const LEAD = 1500;
const NAMES = 24;

/** Any two reports may name January and Monday. */
function isOfCalendar(word: string): boolean {
  return monthNumber(word) !== null || /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word);
}

/**
 * What a source is about: the names in its title and its first paragraphs, and the most telling words of the title. Two claims whose sources share
 * none of it are about different things, however alike their words are ("they were not consulted"). Pure; once a source.
 */
export function settingOf(source: { title?: string | null; text: string }): string[] {
  const title = termsOf(analyseText(lowerHeadline(source.title ?? "")).tokens, "").terms;
  const lead = termsOf(analyseText(source.text.slice(0, LEAD)).tokens, "").terms;
  const names = lead.filter(({ pos }) => pos === "p").map(({ key }) => key);
  return [...new Set([...indexTerms(title), ...names])].filter((key) => !isOfCalendar(key)).slice(0, NAMES);
}
