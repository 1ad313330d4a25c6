import type { Metadata } from "next";
import Link from "next/link";

export const metadata: Metadata = { title: "Not found" };

/** For what isn't there and for what isn't this analyst's: the two look the same. */
export default function NotFoundPage() {
  return (
    <main className="mx-auto grid max-w-md gap-3 px-4 py-24">
      <h1>There is nothing here for you</h1>
      <p className="text-ink-2">
        The page doesn’t exist, or it belongs to a case that you are not a member of. The owner of this
        installation can add you to a case.
      </p>
      <p>
        <Link href="/cases" className="text-accent underline">
          Your cases
        </Link>
      </p>
    </main>
  );
}
