import { isFromOurPages } from "@/app/act";
import { readBody } from "@/app/read-body";
import { findSignedIn } from "@/app/signed-in";
import { addFile } from "@/lib/imports/import-files";
import { tooLargeFile } from "@/lib/imports/too-large-file";
import { type Failure, fail, NotFound } from "@/lib/outcome";
import { LARGEST_FILE } from "@/lib/sources/limits";

/**
 * Takes one file of an import: the body is the file, `name` and `position` stand in the query. Under /api, where the proxy, which
 * would keep a body in memory, doesn't come by.
 */
export async function POST(
  request: Request,
  { params }: RouteContext<"/api/cases/[caseId]/imports/[importId]/files">,
) {
  if (!(await isFromOurPages())) return refuse(403, "This request did not come from Gainsay's own pages.");
  const analyst = await findSignedIn();
  if (!analyst) return refuse(401, "Your session has ended. Sign in again, then add the file again.");
  const { caseId, importId } = await params;
  const query = new URL(request.url).searchParams;
  const size = Number(request.headers.get("content-length") ?? 0);
  const bytes = size > LARGEST_FILE ? null : await readBody(request, LARGEST_FILE);
  if (!bytes) return refuse(413, tooLargeFile(Math.max(size, LARGEST_FILE + 1), query.get("name") ?? ""));
  try {
    const outcome = await addFile(analyst, caseId, importId, {
      name: query.get("name") ?? "",
      type: request.headers.get("content-type") ?? "",
      position: Number(query.get("position") ?? Number.NaN),
      bytes,
    });
    return Response.json(outcome, { status: outcome.ok ? 201 : 422 });
  } catch (error) {
    if (error instanceof NotFound) return refuse(404, error.message);
    throw error;
  }
}

function refuse(status: number, message: string): Response {
  const failure: Failure = fail(
    status === 401 ? "signed-out" : status === 404 ? "not-found" : "invalid",
    message,
  );
  return Response.json(failure, { status });
}
