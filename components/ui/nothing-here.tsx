import Link from "next/link";

/** For what isn't there and for what isn't this analyst's: the two look the same. */
export function NothingHere() {
  return (
    <div className="mx-auto grid max-w-md gap-3 px-4 py-24">
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
    </div>
  );
}
