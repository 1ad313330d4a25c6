import { z } from "zod";
import type { Analyst } from "@/lib/accounts/analyst";
import { refuseUnlessOwner } from "@/lib/accounts/refuse-unless-owner";
import { caseInput } from "@/lib/cases/case";
import { writeInCase } from "@/lib/events/write-in-case";
import { fail, type Outcome, ok } from "@/lib/outcome";
import { parseInput } from "@/lib/parse-input";

/** A case has no revision: what the form showed takes its place. Without it, what stands isn't looked at. */
const editInput = caseInput.extend({
  seenName: z.string().optional(),
  seenDescription: z.string().optional(),
});

/**
 * Renames or describes a case. Writes nothing when nothing changes.
 *
 * @param input see `editInput`
 * @returns `forbidden` for anybody but the owner; `conflict` with `detail.current` when it isn't what was seen any more.
 */
export async function editCase(analyst: Analyst, caseId: string, input: unknown): Promise<Outcome> {
  return writeInCase(analyst, caseId, async ({ tx, append }) => {
    const refused = refuseUnlessOwner(analyst);
    if (refused) return refused;
    const parsed = parseInput(editInput, input);
    if (!parsed.ok) return parsed;
    const { seenName, seenDescription, ...after } = parsed.value;
    const before = await tx.case.findUniqueOrThrow({
      where: { id: caseId },
      select: { name: true, description: true },
    });
    if (before.name === after.name && before.description === after.description) return ok();
    const isSeen = isSame(before.name, seenName) && isSame(before.description, seenDescription);
    if (!isSeen) return conflict(before);
    await tx.case.update({ where: { id: caseId }, data: after });
    await append({ kind: "case.edited", targetId: caseId, before, after });
    return ok();
  });
}

/** Browsers send the line breaks of a form as CRLF. */
function isSame(stands: string, seen: string = stands): boolean {
  const plain = (text: string) => text.replace(/\r\n?/g, "\n").normalize("NFC").trim();
  return plain(stands) === plain(seen);
}

function conflict(current: { name: string; description: string }) {
  const message = "Somebody has changed this case since you opened it. Your words are still here.";
  return fail("conflict", message, {}, { current });
}
