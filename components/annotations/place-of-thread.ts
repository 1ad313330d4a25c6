import type { AnnotatedThing, AnnotationView } from "@/lib/annotations/annotation";
import { shorten } from "@/lib/language/shorten";

/** A thing that threads are listed for, and how to speak of it ("on A"). */
export type Labelled = { label?: string; target: AnnotatedThing };

type Place = Pick<AnnotationView, "sourceId" | "claimId" | "contradictionId" | "start" | "end" | "exact">;

const SHOWN = 60;

/** What to say an annotation is on: the label of its thing, and the words of its passage if it has one. Pure. */
export function placeOfThread(annotation: Place, things: Labelled[]): string {
  const thing = things.find(({ target }) => isOn(annotation, target));
  const words = annotation.exact === null ? "" : `“${shorten(annotation.exact, SHOWN)}”`;
  const label = thing?.label ?? (words ? "on" : "");
  return [label, words].filter(Boolean).join(label === "on" ? " " : ", ");
}

function isOn(annotation: Place, target: AnnotatedThing): boolean {
  if ("sourceId" in target) return annotation.sourceId === target.sourceId && touches(annotation, target);
  if ("claimId" in target) return annotation.claimId === target.claimId;
  return annotation.contradictionId === target.contradictionId;
}

function touches({ start, end }: Place, stretch: { start?: number; end?: number }): boolean {
  return (start ?? 0) < (stretch.end ?? Number.POSITIVE_INFINITY) && (end ?? 0) > (stretch.start ?? -1);
}
