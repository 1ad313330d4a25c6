import type { UndoneClaims } from "@/lib/imports/claims-csv/undo-claims";

/** What undoing an import of claims takes away, and what stays, in words. Pure. */
export function describeUndo({ claims, sources, kept }: UndoneClaims): string {
  const go = claims === 1 ? "1 claim is withdrawn" : `${amount(claims, "claim")} are withdrawn`;
  const with_ = sources > 0 ? `, and ${amount(sources, "source")} that this import made` : "";
  const stay =
    kept > 0
      ? ` ${amount(kept, "source")} of it ${kept === 1 ? "stays" : "stay"}, since somebody has worked on ${kept === 1 ? "it" : "them"}.`
      : "";
  return `${go}${with_}.${stay}`;
}

/** After the undoing: what of its sources is there all the same. Pure. */
export function describeKept({ kept }: UndoneClaims): string {
  return kept > 0 ? `, but for ${amount(kept, "source")} on which somebody has worked` : "";
}

/** "1 claim", "1,000 claims". */
export function amount(number: number, thing: string): string {
  return number === 1 ? `1 ${thing}` : `${number.toLocaleString("en-GB")} ${thing}s`;
}
