import { expect, test } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { createCase } from "@/lib/cases/create-case";
import { db } from "@/lib/db/client";
import { INDEXED_CHARACTERS } from "@/lib/db/search";
import { captureSource } from "@/lib/sources/capture-source";
import { listSources } from "@/lib/sources/list-sources";

const owner = await createTestOwner();

/**
 * Distinct words of a script whose letters take four bytes each, two and two joined by a hyphen: PostgreSQL keeps the whole
 * and both parts, each as long as a word may be, so that the vector comes to nearly eight bytes a character.
 */
function worstText(characters: number): string {
  const letter = (index: number) => String.fromCodePoint(0x20000 + index);
  const word = (index: number) =>
    letter(Math.floor(index / 100)) + letter(200 + (index % 100)) + letter(400).repeat(252);
  const pairs = Array.from(
    { length: Math.ceil(characters / 510) },
    (_, at) => `${word(2 * at)}-${word(2 * at + 1)}`,
  );
  return pairs.join(" ");
}

test("the text that fills the index most can be captured, and its words are found", async () => {
  const created = await createCase(owner, { name: "Index", description: "" });
  if (!created.ok) throw new Error(created.message);
  const { caseId } = created.value;
  const text = worstText(250_000);
  const captured = await captureSource(owner, caseId, { text, title: "Worst" });
  expect(captured).toMatchObject({ ok: true });
  const [row] = await db.$queryRaw<{ bytes: number }[]>`
    SELECT pg_column_size(to_tsvector('simple', left(${text}, ${INDEXED_CHARACTERS}::int))) AS "bytes"`;
  expect(row?.bytes).toBeGreaterThan(7 * INDEXED_CHARACTERS);
  expect((await listSources(owner, caseId, { search: text.slice(0, 40) })).total).toBe(1);
  expect((await listSources(owner, caseId, { search: text.slice(-40) })).total).toBe(1);
});
