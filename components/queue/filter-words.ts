import { BASIS } from "@/lib/contradictions/basis";
import { writeFilter } from "@/lib/contradictions/contradiction-filter";
import type { DisputeFilter } from "@/lib/contradictions/disputes/dispute";
import { RELATION_LABEL } from "@/lib/contradictions/relation";

/** A part of a filter in words, and the end of the address without it. */
export type FilterWord = { name: keyof DisputeFilter; label: string; without: string };

type Named = { id: string; name: string }[];

/** A filter in words, part by part. Actors and sources are named by those given; what isn't among them is called so. Pure. */
export function filterWords(filter: DisputeFilter, actors: Named, sources: Named): FilterWord[] {
  const { basis, relation, actorId, sourceId, minScore } = filter;
  const nameOf = (named: Named, id: string, otherwise: string) =>
    named.find((one) => one.id === id)?.name ?? otherwise;
  const labels: Record<keyof DisputeFilter, string | undefined> = {
    basis: basis && BASIS[basis].label,
    relation: relation && RELATION_LABEL[relation],
    actorId: actorId && nameOf(actors, actorId, "An unknown actor"),
    minScore: minScore === undefined ? undefined : `Score ${minScore} and more`,
    sourceId: sourceId && nameOf(sources, sourceId, "An unknown source"),
  };
  return (Object.keys(labels) as (keyof DisputeFilter)[]).flatMap((name) => {
    const label = labels[name];
    return label ? [{ name, label, without: writeFilter({ ...filter, [name]: undefined }) }] : [];
  });
}
