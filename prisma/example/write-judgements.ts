import { resolveAnnotation } from "@/lib/annotations/resolve-annotation";
import { writeAnnotation } from "@/lib/annotations/write-annotation";
import { recordReview } from "@/lib/reviews/record-review";
import { type ExampleDraft, taken, written } from "@/prisma/example/example-draft";
import { ANNOTATIONS, type ExampleAnnotation, REVIEWS } from "@/prisma/example/judgements";
import { spanOf } from "@/prisma/example/span-of";

/** Reviews and annotates the example case. */
export async function writeJudgements(draft: ExampleDraft): Promise<void> {
  const { caseId, authors, contradictions } = draft;
  for (const { contradiction, by, ...review } of REVIEWS) {
    const id = written(contradictions, contradiction);
    taken(await recordReview(authors[by], caseId, id, review), contradiction);
  }
  const threads = new Map<string, string>();
  for (const { key, by, on, body } of ANNOTATIONS) {
    const input = { body, ...placeOf(draft, threads, on) };
    threads.set(key, taken(await writeAnnotation(authors[by], caseId, input), key).annotationId);
  }
  for (const { key, resolvedBy } of ANNOTATIONS) {
    if (!resolvedBy) continue;
    taken(await resolveAnnotation(authors[resolvedBy], caseId, written(threads, key)), key);
  }
}

function placeOf(draft: ExampleDraft, threads: Map<string, string>, on: ExampleAnnotation["on"]) {
  if ("replyTo" in on) return { parentId: written(threads, on.replyTo) };
  if ("claim" in on) return { target: { claimId: written(draft.claims, on.claim).id } };
  if ("contradiction" in on)
    return { target: { contradictionId: written(draft.contradictions, on.contradiction) } };
  const source = written(draft.sources, on.source);
  return { target: { sourceId: source.id, ...spanOf(source.text, on.words) } };
}
