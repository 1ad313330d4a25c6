import type { Analyst } from "@/lib/accounts/analyst";
import type { ContradictionView } from "@/lib/contradictions/contradiction";
import type { ContradictionFilter } from "@/lib/contradictions/contradiction-filter";
import { listContradictions } from "@/lib/contradictions/list-contradictions";
import { renderContradictionsCsv } from "@/lib/exchange/render-contradictions-csv";

const AT_ONCE = 500;

/**
 * All contradictions of a case that match, as CSV.
 *
 * @param origin what addresses begin with ("http://127.0.0.1:3000")
 */
export async function exportContradictionsCsv(
  analyst: Analyst,
  caseId: string,
  filter: ContradictionFilter,
  origin: string,
): Promise<string> {
  const all: ContradictionView[] = [];
  let after: string | undefined;
  do {
    const page = await listContradictions(analyst, caseId, filter, { after, limit: AT_ONCE });
    all.push(...page.contradictions);
    after = page.next ?? undefined;
  } while (after);
  return renderContradictionsCsv(all, (id) => `${origin}/cases/${caseId}/contradictions/${id}`);
}
