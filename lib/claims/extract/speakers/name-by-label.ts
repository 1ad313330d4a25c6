import type { TextActor } from "@/lib/claims/extract/speakers/find-actors";
import { BODIES, ORGANISATIONS } from "@/lib/language/names/words";

const CAPITALS = /^[\p{Lu}\p{M}'’.-]+(?: [\p{Lu}\p{M}'’.-]+)*$/u;

/** Whom a transcript only knows by a label in capitals: "KOVAC" is a person called Kovac, unless the label reads as a body's. */
export function nameByLabel(actor: TextActor, label: string): void {
  if (actor.name !== label || !CAPITALS.test(label) || isBody(label)) return;
  Object.assign(actor, { kind: "person", sure: true, name: label.replace(/[\p{L}\p{M}]+/gu, inSmall) });
}

/** A body's word, or an acronym: nobody's name has no vowel behind its first letter. */
function isBody(label: string): boolean {
  const words = label.toLowerCase().split(" ");
  if (words.some((word) => BODIES.has(word) || ORGANISATIONS.has(word))) return true;
  return words.length === 1 && !/^.+[aeiouy]/u.test(label.normalize("NFD").toLowerCase());
}

function inSmall(word: string): string {
  const small = word.charAt(0) + word.slice(1).toLowerCase();
  return small.replace(/^Mc\p{L}/u, (start) => start.slice(0, 2) + start.slice(2).toUpperCase());
}
