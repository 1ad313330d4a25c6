import { AMOUNTS } from "@/lib/language/lexicon/opposites/amounts";
import { BUSINESS } from "@/lib/language/lexicon/opposites/business";
import { DECISIONS } from "@/lib/language/lexicon/opposites/decisions";
import { FORCE } from "@/lib/language/lexicon/opposites/force";
import type { OppositeSet } from "@/lib/language/lexicon/opposites/opposite-set";
import { PEOPLE } from "@/lib/language/lexicon/opposites/people";

/**
 * Our own opposites and reversives, those that news uses and WordNet lacks or has only for a sense that is rarely meant. A
 * pair belongs here when a text that says one of somebody, and a text that says the other of the same at the same time,
 * would be noticed as being at odds.
 */
export const OPPOSITES: readonly OppositeSet[] = [...AMOUNTS, ...DECISIONS, ...FORCE, ...BUSINESS, ...PEOPLE];
