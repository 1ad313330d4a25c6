import { z } from "zod";
import { analyseClaim } from "@/lib/contradictions/compare/analyse-claim";
import { compareClaims } from "@/lib/contradictions/compare/compare-claims";
import { understandDate } from "@/lib/dates/understand-date";
import { mapRows } from "./jsonl/map-rows";
import { basisName, round } from "./verdict-fields";

const text = (what: string) => z.string(`${what} has to be a string.`);

/** As people type dates; read as EDTF. */
const date = (what: string) =>
  text(what)
    .transform((typed, context) => {
      const understood = understandDate(typed);
      if (understood.ok) return understood.edtf;
      context.addIssue({ code: "custom", message: `${what}: ${understood.message}` });
      return z.NEVER;
    })
    .nullish();

const pairRow = z.object(
  {
    id: z.union([z.string(), z.number()], "an id is needed, a string or a number."),
    a: text("a"),
    b: text("b"),
    sameSpeaker: z.boolean("sameSpeaker has to be true or false.").nullish(),
    dateA: date("dateA"),
    dateB: date("dateB"),
  },
  "a row is an object with id, a and b.",
);

/**
 * `gainsay compare`: a verdict on each pair of sentences of a JSONL file. It needs no database.
 *
 * @throws BadRow for a row that can't be read.
 */
export async function compare(files: { in: string; out: string }): Promise<void> {
  await mapRows(files, pairRow, ({ id, a, b, sameSpeaker, dateA, dateB }) => {
    const relation = sameSpeaker == null ? null : sameSpeaker ? "same-actor" : "different";
    const { contradiction, score, basis, why } = compareClaims(
      analyseClaim({ statement: a, said: dateA }),
      analyseClaim({ statement: b, said: dateB }),
      { relation, answers: null },
    );
    return { id, contradiction, score: round(score), basis: basis && basisName(basis), reason: why };
  });
}
