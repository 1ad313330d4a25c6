import { recordContradiction } from "@/lib/contradictions/record-contradiction";
import { CONTRADICTIONS, type ExampleContradiction } from "@/prisma/example/contradictions";
import { type ExampleDraft, taken, written } from "@/prisma/example/example-draft";
import { spanOf } from "@/prisma/example/span-of";

/** Links the claims of the example case that conflict, with the words that do. */
export async function writeContradictions(draft: ExampleDraft): Promise<void> {
  const { caseId, authors, claims, contradictions } = draft;
  for (const { key, sides, ...facts } of CONTRADICTIONS) {
    const { contradictionId } = taken(
      await recordContradiction(authors.ana, caseId, {
        ...facts,
        claimId: written(claims, sides[0].claim).id,
        otherClaimId: written(claims, sides[1].claim).id,
        marks: sides.flatMap((side) => marksOf(draft, side)),
      }),
      key,
    );
    contradictions.set(key, contradictionId);
  }
}

function marksOf(draft: ExampleDraft, { claim, marks }: ExampleContradiction["sides"][number]) {
  const { id, source, quotes } = written(draft.claims, claim);
  const { text } = written(draft.sources, source);
  return marks.map((words) => {
    const quote = quotes.find(({ start, end }) => text.slice(start, end).includes(words));
    return { claimId: id, ...spanOf(text, words, quote) };
  });
}
