import { notFound } from "next/navigation";
import { NotFound } from "@/lib/outcome";

/** A page's read: what isn't there, or isn't this analyst's, becomes the page that says so. */
export async function orNotFound<T>(read: Promise<T>): Promise<T> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof NotFound) notFound();
    throw error;
  }
}
