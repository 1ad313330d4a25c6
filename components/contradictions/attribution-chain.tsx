import { displayName } from "@/lib/actors/display-name";
import type { ClaimView } from "@/lib/claims/claim";

/** What of a claim tells its chain. */
type ChainedClaim = {
  attribution: ClaimView["attribution"];
  source: { publisher: { name: string } | null };
};

/** How a statement reached us, from the speaker outwards to who published it. */
export function AttributionChain({ claim }: { claim: ChainedClaim }) {
  const { speaker, cue, chain } = claim.attribution;
  const steps = chain.map(({ position, actor, words, verb }) => ({
    key: String(position),
    words: [actor ? displayName(actor) : words, verb].filter(Boolean).join(" "),
  }));
  const publisher = claim.source.publisher?.name;
  if (publisher) steps.push({ key: "publisher", words: publisher });
  return (
    <ol
      className="flex flex-wrap items-baseline gap-x-1.5 gap-y-0.5 text-sm text-ink-2"
      aria-label="Chain of attribution"
    >
      <li>
        <b className="font-semibold text-ink">{displayName(speaker)}</b> {cue}
      </li>
      {steps.map(({ key, words }) => (
        <li key={key}>
          <span aria-hidden="true" className="mr-1.5 text-ink-3">
            →
          </span>
          {words}
        </li>
      ))}
    </ol>
  );
}
