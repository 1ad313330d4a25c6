import type { Tx } from "@/lib/db/client";
import type { ClaimsInput } from "@/lib/imports/claims-csv/claims-input";
import { type Plan, planClaims } from "@/lib/imports/claims-csv/plan-claims";
import { normaliseUrl } from "@/lib/sources/normalise-url";
import { sourceTitle } from "@/lib/sources/source-title";

/** Plans a table of claims against the sources that a case has at its addresses. */
export async function planInCase(
  tx: Tx,
  caseId: string,
  { rows, match, fileName }: ClaimsInput,
): Promise<Plan> {
  const at = match.url;
  const urls = at === undefined ? [] : rows.map(({ cells }) => cells[at] ?? "");
  const known = new Set(
    urls.flatMap((typed) => {
      const read = normaliseUrl(typed);
      return read.ok ? [read.url] : [];
    }),
  );
  const sources = await tx.source.findMany({
    where: { caseId, url: { in: [...known] }, withdrawnAt: null },
    // The newest capture of an address comes last, and counts.
    orderBy: { id: "asc" },
    select: { id: true, url: true, title: true, text: { select: { body: true } } },
  });
  return planClaims(
    rows,
    match,
    sources.map(({ id, url, title, text }) => ({
      id,
      url: url ?? "",
      title: sourceTitle({ title }),
      body: text.body,
    })),
    fileName ?? "claims.csv",
  );
}
