import { BASIS } from "@/lib/contradictions/basis";
import type { ContradictionView, Side } from "@/lib/contradictions/contradiction";
import { STATE } from "@/lib/contradictions/derive-state";
import { describeFinder } from "@/lib/contradictions/describe-finder";
import { describeRelation } from "@/lib/contradictions/relation";
import { escapeMarkdown } from "@/lib/exchange/escape-markdown";
import { claimBody, heading } from "@/lib/exchange/render-claim-markdown";
import type { ReviewView } from "@/lib/reviews/list-reviews";
import { REASON } from "@/lib/reviews/reasons";

/**
 * A contradiction as Markdown: both quotes with their chains and dates, why they conflict, the verdict, and the link.
 * Everything that was typed or comes from a source is escaped.
 *
 * @param url the contradiction's address
 * @param reviews newest first
 */
export function renderContradictionMarkdown(
  contradiction: ContradictionView,
  url: string,
  reviews: readonly ReviewView[] = [],
): string {
  const { headline, basis, relation, apart, why, butNote, a, b } = contradiction;
  const facts = [
    STATE[contradiction.state].label,
    BASIS[basis].label,
    describeRelation(relation),
    apart,
    describeFinder(contradiction),
  ];
  return [
    `# ${escapeMarkdown(headline)}`,
    facts
      .filter(Boolean)
      .map((fact) => escapeMarkdown(fact ?? ""))
      .join(" · "),
    why ? `**Why:** ${escapeMarkdown(why)}` : "",
    butNote ? `**But note:** ${escapeMarkdown(butNote)}` : "",
    renderSide(a),
    renderSide(b),
    reviews.length > 0 ? `## Reviews\n\n${reviews.map(renderReview).join("\n")}` : "",
    `[Side by side in Gainsay](<${url}>)`,
  ]
    .filter(Boolean)
    .join("\n\n")
    .concat("\n");
}

function renderSide({ tag, claim, marks }: Side): string {
  const words = marks.map(({ exact }) => `“${escapeMarkdown(exact)}”`).join(", ");
  const conflict = words ? `\n- Words that conflict: ${words}` : "";
  return `## ${tag}: ${heading(claim)}\n\n${claimBody(claim)}${conflict}`;
}

function renderReview(review: ReviewView): string {
  const { verdict, reason, rationale, createdAt, analyst, editedSince, undone } = review;
  const because = reason ? ` (${REASON[reason].label.toLowerCase()})` : "";
  const why = rationale && ` ${escapeMarkdown(rationale)}`;
  const stale = editedSince.length > 0 ? " A claim was edited since." : "";
  const undoing = undone ? ` Undone on ${day(undone.at)} by ${escapeMarkdown(undone.analyst.name)}.` : "";
  return `- ${day(createdAt)}, ${escapeMarkdown(analyst.name)}: **${verdict}**${because}.${why}${stale}${undoing}`;
}

function day(at: Date): string {
  return at.toISOString().slice(0, 10);
}
