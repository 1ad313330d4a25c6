import { displayName } from "@/lib/actors/display-name";
import { shorten } from "@/lib/language/shorten";

const TOPIC_LENGTH = 72;

/** One side of a pair, as far as a headline needs it. */
export type HeadlineSide = {
  speaker: { id: string; kind: string; name: string };
  statement: string;
  /** The words of this side that conflict, in the order of the source; may be empty. */
  marked: readonly string[];
};

/**
 * The headline of a contradiction that nobody has given one: speaker against speaker, and what about, which is what was
 * marked on A, or else what A states.
 */
export function headlineOf(a: HeadlineSide, b: HeadlineSide): string {
  const [first, second] = [displayName(a.speaker), displayName(b.speaker)];
  // Within a sentence an unnamed actor is "unnamed".
  const against = b.speaker.kind === "unnamed" ? second.replace(/^U/, "u") : second;
  const who = a.speaker.id === b.speaker.id ? `${first}, then and later` : `${first} against ${against}`;
  const about = shorten(a.marked.join(" … ") || a.statement, TOPIC_LENGTH).replace(/[.,;:]+$/u, "");
  return `${who}: ${a.marked.length > 0 ? `“${about}”` : about}`;
}
