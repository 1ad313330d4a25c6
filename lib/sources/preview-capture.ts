import type { Analyst } from "@/lib/accounts/analyst";
import { requireMember } from "@/lib/cases/require-member";
import { db } from "@/lib/db/client";
import { announceJob } from "@/lib/jobs/queue-job";
import { findKnownCaptures, type KnownCaptures } from "@/lib/sources/find-known-captures";
import { hashText } from "@/lib/sources/hash-text";
import { normaliseText } from "@/lib/sources/normalise-text";
import { normaliseUrl } from "@/lib/sources/normalise-url";

const NOTHING: KnownCaptures = { same: null, withdrawn: null, reprints: [], previous: null };

/**
 * What capturing this would meet in the case, before it is saved; what can't be captured meets nothing. What can is likely to
 * be captured, and read for claims then.
 *
 * @throws NotFound when the analyst isn't a member.
 */
export async function previewCapture(
  analyst: Analyst,
  caseId: string,
  typed: { text: string; publisher: string; url: string },
): Promise<KnownCaptures> {
  await requireMember(analyst, caseId);
  const text = normaliseText(typed.text);
  if (!text.ok) return NOTHING;
  await announceJob(db, "source");
  const url = normaliseUrl(typed.url);
  return findKnownCaptures(db, caseId, {
    sha256: hashText(text.body),
    publisher: typed.publisher.normalize("NFC").replace(/\s+/g, " ").trim(),
    url: url.ok ? url.url : null,
  });
}
