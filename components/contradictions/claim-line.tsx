/** A claim in two lines: who, and what. The statement is an analyst's words, so that it has no quotation marks. */
export function ClaimLine({ speaker, statement }: { speaker: string; statement: string }) {
  return (
    <div className="rounded-lg bg-sunk px-3 py-2">
      <b dir="auto" className="block font-medium">
        {speaker}
      </b>
      <p dir="auto" className="line-clamp-3 text-ink-2">
        {statement}
      </p>
    </div>
  );
}
