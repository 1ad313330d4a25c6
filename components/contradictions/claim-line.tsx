/** A claim in two lines: who, and what. */
export function ClaimLine({ speaker, statement }: { speaker: string; statement: string }) {
  return (
    <p className="line-clamp-3 rounded-lg bg-sunk px-3 py-2">
      <b className="font-medium">{speaker}</b> <span className="font-serif text-ink-2">“{statement}”</span>
    </p>
  );
}
