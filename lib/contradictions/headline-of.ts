import { shorten } from "@/lib/contradictions/shorten";

const TOPIC_LENGTH = 72;

/** One side of a pair, as far as a headline needs it. */
export type HeadlineSide = {
  speaker: { id: string; name: string };
  statement: string;
  /** The words of this side that conflict, in the order of the source; may be empty. */
  marked: readonly string[];
};

/**
 * The headline of a contradiction that nobody has given one: speaker against speaker, and what about, which is what was
 * marked on A, or else what A states.
 */
export function headlineOf(a: HeadlineSide, b: HeadlineSide): string {
  const who =
    a.speaker.id === b.speaker.id
      ? `${a.speaker.name} against an earlier statement`
      : `${a.speaker.name} against ${b.speaker.name}`;
  const topic = a.marked.length > 0 ? a.marked.join(" … ") : a.statement;
  const about = shorten(topic, TOPIC_LENGTH).replace(/[.,;:]+$/u, "");
  return about ? `${who}: ${about}` : who;
}
