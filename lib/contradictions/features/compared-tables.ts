/** The tables that comparing looks things up in: what `refreshStatistics` takes before much of it. */
export const COMPARED_TABLES = [
  "Claim",
  "ClaimVersion",
  "ClaimFeatures",
  "ClaimKey",
  "Quote",
  "Attribution",
  "Actor",
  "Source",
] as const;
