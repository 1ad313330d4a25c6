import { type NextRequest, NextResponse } from "next/server";
import { PATH_HEADER } from "@/app/path-header";

/** Tells a page its own address, so that signing in leads back to it. Who may see what is decided in lib, never here. */
export function proxy(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers);
  headers.set(PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search);
  return NextResponse.next({ request: { headers } });
}

export const config = { matcher: "/((?!_next/|api/).*)" };
