import type { Relation } from "@/lib/actors/relate-actors";
import { isBasis } from "@/lib/contradictions/basis";
import { type ContradictionState, STATES } from "@/lib/contradictions/derive-state";
import { isRelation } from "@/lib/contradictions/relation";
import type { Basis } from "@/lib/db/generated/enums";

/** Which contradictions of a case are meant; what is left out doesn't matter. */
export type ContradictionFilter = {
  state?: ContradictionState;
  basis?: Basis;
  relation?: Relation["relation"];
  /** One of the two speakers, those merged into it included. */
  actorId?: string;
  /** One of the two claims. */
  claimId?: string;
  /** The source of one of the two claims. */
  sourceId?: string;
  /** From 0 to 1: pairs with at least this score of an engine, and those that an analyst linked. */
  minScore?: number;
  /** Words that all occur in the headline, the reasons, the statements, the quotes or the speakers' names. */
  search?: string;
};

type Params = Record<string, string | string[] | undefined>;

/** The filter that an address carries. What isn't understood is left out, so that an old link still opens a list. */
export function readFilter(params: Params): ContradictionFilter {
  const one = (name: string) => [params[name]].flat()[0]?.trim() || undefined;
  const [state, basis, relation] = [one("state"), one("basis"), one("relation")];
  const score = Number(one("score") ?? Number.NaN);
  const filter: ContradictionFilter = {
    state: STATES.find((known) => known === state),
    basis: isBasis(basis) ? basis : undefined,
    relation: isRelation(relation) ? relation : undefined,
    actorId: one("actor"),
    claimId: one("claim"),
    sourceId: one("source"),
    minScore: score > 0 && score <= 1 ? score : undefined,
    search: one("search"),
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

/** The same filter as the end of an address, "?" included, or "" when there is none. `more` is added to it. */
export function writeFilter(filter: ContradictionFilter, more: Record<string, string> = {}): string {
  const { actorId, claimId, sourceId, minScore, ...rest } = filter;
  const named = { ...rest, actor: actorId, claim: claimId, source: sourceId, score: minScore, ...more };
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(named)) if (value) params.set(name, String(value));
  return params.size > 0 ? `?${params}` : "";
}
