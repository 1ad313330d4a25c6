import type { Analyst } from "@/lib/accounts/analyst";
import { countUnreadClaims } from "@/lib/contradictions/features/list-unread-claims";
import { db } from "@/lib/db/client";
import { type CaseRun, findCaseRun } from "@/lib/work/find-case-run";

/**
 * The newest run over the claims of a case, as long as it says something: that it waits or goes on, or that it ended early and claims
 * wait to be compared. Else null.
 *
 * @throws NotFound when the analyst isn't a member.
 */
export async function findComparing(analyst: Analyst, caseId: string): Promise<CaseRun | null> {
  const run = await findCaseRun(analyst, caseId, "compare_case");
  if (!run || run.state === "done") return null;
  if (run.state === "queued" || run.state === "running") return run;
  return (await countUnreadClaims(db, { caseId })) > 0 ? run : null;
}
