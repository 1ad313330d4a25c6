import Papa from "papaparse";
import { displayName } from "@/lib/actors/display-name";
import { BASIS } from "@/lib/contradictions/basis";
import type { ContradictionView, Side } from "@/lib/contradictions/contradiction";
import { STATE } from "@/lib/contradictions/derive-state";
import { RELATION_LABEL } from "@/lib/contradictions/relation";
import { chainOf } from "@/lib/exchange/render-claim-markdown";
import { REASON } from "@/lib/reviews/reasons";

/** Says to spreadsheets that what follows is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Contradictions as CSV (RFC 4180, with a byte order mark), a row each. A cell that a spreadsheet would take for a formula
 * gets an apostrophe in front.
 *
 * @param addressOf the address of a contradiction by its id
 */
export function renderContradictionsCsv(
  contradictions: readonly ContradictionView[],
  addressOf: (id: string) => string,
): string {
  const rows = contradictions.map((contradiction) => toRow(contradiction, addressOf(contradiction.id)));
  const data = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, harmless(cell)])),
  );
  return BYTE_ORDER_MARK + Papa.unparse(data, { newline: "\r\n", columns: COLUMNS }).concat("\r\n");
}

/** Keeps a spreadsheet from running a cell: those signs begin a formula, and tabs and line ends hide them. */
function harmless(cell: string): string {
  return /^\s*[=+\-@\t\r＝＋－＠]|^[\t\r\n]/u.test(cell) ? `'${cell}` : cell;
}

const SIDE_COLUMNS = [
  "speaker",
  "role",
  "said",
  "statement",
  "denies",
  "reported",
  "quote",
  "words",
  "chain",
  "source",
  "publisher",
  "published",
  "url",
];

const COLUMNS = [
  "headline",
  "state",
  "basis",
  "relation",
  "institution",
  "apart",
  ...["a", "b"].flatMap((side) => SIDE_COLUMNS.map((column) => `${side}_${column}`)),
  "why",
  "but_note",
  "reason",
  "rationale",
  "reviewed_by",
  "reviewed_at",
  "recorded_by",
  "score",
  "recorded_at",
  "link",
];

function toRow(contradiction: ContradictionView, link: string): Record<string, string> {
  const { relation, verdict, a, b } = contradiction;
  return {
    headline: contradiction.headline,
    state: STATE[contradiction.state].label,
    basis: BASIS[contradiction.basis].label,
    relation: RELATION_LABEL[relation.relation],
    institution: relation.institution ?? "",
    apart: contradiction.apart ?? "",
    ...sideCells("a", a),
    ...sideCells("b", b),
    why: contradiction.why,
    but_note: contradiction.butNote,
    reason: verdict?.reason ? REASON[verdict.reason].label : "",
    rationale: verdict?.rationale ?? "",
    reviewed_by: verdict?.analyst.name ?? "",
    reviewed_at: verdict?.createdAt.toISOString() ?? "",
    recorded_by: contradiction.foundBy,
    score: contradiction.score === null ? "" : String(contradiction.score),
    recorded_at: contradiction.createdAt.toISOString(),
    link,
  };
}

function sideCells(tag: "a" | "b", { claim, marks }: Side): Record<string, string> {
  const { attribution, source } = claim;
  return {
    [`${tag}_speaker`]: displayName(attribution.speaker),
    [`${tag}_role`]: attribution.role,
    [`${tag}_said`]: claim.said ?? "",
    [`${tag}_statement`]: claim.statement,
    [`${tag}_denies`]: claim.denies ? "yes" : "no",
    [`${tag}_reported`]: claim.reported ? "yes" : "no",
    [`${tag}_quote`]: claim.quotes.map(({ exact }) => exact).join(" … "),
    [`${tag}_words`]: marks.map(({ exact }) => exact).join(" … "),
    [`${tag}_chain`]: chainOf(claim),
    [`${tag}_source`]: source.title,
    [`${tag}_publisher`]: source.publisher?.name ?? "",
    [`${tag}_published`]: source.published ?? "",
    [`${tag}_url`]: source.url ?? "",
  };
}
