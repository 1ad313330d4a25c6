import { findSignedIn } from "@/app/signed-in";
import { NotFound } from "@/lib/outcome";
import { getOriginal } from "@/lib/sources/get-original";
import { originalFileName } from "@/lib/sources/original-file-name";

/** The original as it came, always as a download: no HTML of a source is ever shown by a browser from here. */
export async function GET(
  _: Request,
  { params }: RouteContext<"/cases/[caseId]/sources/[sourceId]/original">,
) {
  const { caseId, sourceId } = await params;
  const analyst = await findSignedIn();
  if (!analyst) return new Response("Sign in first.", { status: 401 });
  try {
    const original = await getOriginal(analyst, caseId, sourceId);
    return new Response(original.bytes, {
      headers: {
        "content-type": original.type.startsWith("text/plain") ? original.type : "application/octet-stream",
        "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(originalFileName(original))}`,
        "content-security-policy": "sandbox; default-src 'none'",
        "x-content-type-options": "nosniff",
        "cache-control": "private, no-store",
      },
    });
  } catch (error) {
    if (error instanceof NotFound) return new Response(error.message, { status: 404 });
    throw error;
  }
}
