import { displayName } from "@/lib/actors/display-name";
import type { ClaimView } from "@/lib/claims/claim";
import { formatDate } from "@/lib/dates/format-date";
import { escapeMarkdown } from "@/lib/exchange/escape-markdown";
import { sourceTitle } from "@/lib/sources/source-title";

/**
 * A claim as Markdown: who said it, the quote, how it reached us, when, and a link. Everything from a source is escaped.
 *
 * @param url the claim's address
 */
export function renderClaimMarkdown(claim: ClaimView, url: string): string {
  return [
    `## ${heading(claim)}`,
    claimBody(claim),
    `Statement: ${escapeMarkdown(claim.statement)}`,
    `[Claim in Gainsay](<${url}>)`,
  ]
    .join("\n\n")
    .concat("\n");
}

/** "Valery Gerasimov (chief of staff), 14 Dec 2015". */
export function heading({ attribution, said }: ClaimView): string {
  const { speaker } = attribution;
  // An unnamed actor is often called by its role.
  const role = attribution.role && attribution.role !== speaker.name ? ` (${attribution.role})` : "";
  return escapeMarkdown(`${displayName(speaker)}${role}, ${said ? formatDate(said) : "undated"}`);
}

/** The quote, and under it the chain, the source and what has to be known of the claim. */
export function claimBody(claim: ClaimView): string {
  const quote = claim.quotes.map(({ exact }) => escapeMarkdown(exact)).join(" … ");
  const facts = [chainOf(claim), sourceOf(claim), ...flagsOf(claim)];
  return `> ${quote}\n\n${facts.map((fact) => `- ${escapeMarkdown(fact)}`).join("\n")}`;
}

/** "Gerasimov said → quoted by news agencies → Daily digest". */
export function chainOf({ attribution, source }: ClaimView): string {
  const steps = attribution.chain.map(({ actor, words, verb }) =>
    [actor ? displayName(actor) : words, verb].filter(Boolean).join(" "),
  );
  const publisher = source.publisher?.name;
  return [`${displayName(attribution.speaker)} ${attribution.cue}`, ...steps, publisher]
    .filter(Boolean)
    .join(" → ");
}

function sourceOf({ source, page }: ClaimView): string {
  const facts = [
    sourceTitle(source),
    source.publisher?.name,
    source.published && formatDate(source.published),
    page,
    source.url,
  ];
  return `Source: ${facts.filter(Boolean).join(", ")}`;
}

function flagsOf({ denies, reported, happened, state }: ClaimView): string[] {
  return [
    denies ? "Denied: the words as written are rejected" : "",
    reported ? "Reported, not held, by the speaker" : "",
    happened ? `About: ${formatDate(happened)}` : "",
    state === "accepted" ? "" : `State: ${state}`,
  ].filter(Boolean);
}
