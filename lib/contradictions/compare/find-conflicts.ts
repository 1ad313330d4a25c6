import { findByAnswer } from "@/lib/contradictions/compare/conflicts/by-answer";
import { findByAcross } from "./conflicts/by-across";
import { findByAntonym, findByOppositeWord } from "./conflicts/by-antonym";
import { findByDate } from "./conflicts/by-date";
import { findByExclusive } from "./conflicts/by-exclusive";
import { findByHour } from "./conflicts/by-hour";
import { findByIdentity } from "./conflicts/by-identity";
import { findByNegation, findByNone, findByPolarity } from "./conflicts/by-negation";
import { findByOnlyOne } from "./conflicts/by-only-one";
import { findByPlace } from "./conflicts/by-place";
import { findByQuantifier } from "./conflicts/by-quantifier";
import { findByQuantity } from "./conflicts/by-quantity";
import { findByRejection } from "./conflicts/by-rejection";
import { findByRole, findBySwap } from "./conflicts/by-role";
import { type Finding, type Pair, turnBack, turned } from "./finding";

/** Finders that see both sides at once. */
const EVEN = [
  findByAntonym,
  findByOppositeWord,
  findByAcross,
  findByQuantity,
  findByDate,
  findByHour,
  findByPlace,
  findByIdentity,
  findByOnlyOne,
  findBySwap,
  findByRole,
  findByExclusive,
  findByQuantifier,
];
/** Finders that ask whether A turns what B says; they are asked from both sides. */
const SIDED = [findByNegation, findByPolarity, findByNone, findByRejection, findByAnswer];

/** Every way in which two claims seem to conflict, unscored. Pure. */
export function findConflicts(pair: Pair): Finding[] {
  const other = turned(pair);
  return [
    ...EVEN.flatMap((find) => find(pair)),
    ...SIDED.flatMap((find) => find(pair).map((finding): Finding => ({ ...finding, turnedBy: "A" }))),
    ...SIDED.flatMap((find) => find(other).map(turnBack)),
  ];
}
