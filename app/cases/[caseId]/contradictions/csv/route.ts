import { ownOrigin } from "@/app/own-origin";
import { findSignedIn } from "@/app/signed-in";
import { getCase } from "@/lib/cases/get-case";
import { readFilter } from "@/lib/contradictions/contradiction-filter";
import { exportContradictionsCsv } from "@/lib/exchange/export-contradictions-csv";
import { fileName } from "@/lib/exchange/file-name";
import { NotFound } from "@/lib/outcome";

/** The contradictions that the list's filters leave, as a CSV file. */
export async function GET(request: Request, { params }: RouteContext<"/cases/[caseId]/contradictions/csv">) {
  const { caseId } = await params;
  const analyst = await findSignedIn();
  if (!analyst) return new Response("Sign in first.", { status: 401 });
  const { searchParams } = new URL(request.url);
  const filter = readFilter(Object.fromEntries(searchParams));
  try {
    const { name } = await getCase(analyst, caseId);
    const csv = await exportContradictionsCsv(analyst, caseId, filter, await ownOrigin());
    return new Response(csv, {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="${fileName(name, "contradictions.csv")}"`,
        "cache-control": "no-store",
      },
    });
  } catch (error) {
    if (error instanceof NotFound) return new Response(error.message, { status: 404 });
    throw error;
  }
}
