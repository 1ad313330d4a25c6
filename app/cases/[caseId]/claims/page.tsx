import type { Metadata } from "next";
import { orNotFound } from "@/app/or-not-found";
import { signedIn } from "@/app/signed-in";
import { ClaimFilters, type ClaimQuery } from "@/components/claims/claim-filters";
import { ClaimList } from "@/components/claims/claim-list";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { displayName } from "@/lib/actors/display-name";
import { listActors } from "@/lib/actors/list-actors";
import { countClaims, listClaims } from "@/lib/claims/list-claims";
import { countContradictionsByClaim } from "@/lib/contradictions/count-by-claim";
import { ClaimState } from "@/lib/db/generated/enums";
import { LISTED_STATES } from "@/lib/db/listed-states";
import { readPageNumber } from "@/lib/read-page-number";
import { listSourceTitles } from "@/lib/sources/list-source-titles";
import { sourceTitle } from "@/lib/sources/source-title";

type Props = {
  params: Promise<{ caseId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const metadata: Metadata = { title: "Claims" };

const PAGE = 50;

/** The claims of a case. */
export default async function ClaimsPage({ params, searchParams }: Props) {
  const { caseId } = await params;
  const { page, ...query } = readQuery(await searchParams);
  const analyst = await signedIn();
  const filter = {
    search: query.search,
    ...(query.actor ? { actorId: query.actor } : {}),
    ...(query.source ? { sourceId: query.source } : {}),
    state: Object.values(ClaimState).find((state) => state === query.state) ?? LISTED_STATES,
  };
  const [claims, total, actors, sources] = await orNotFound(
    Promise.all([
      listClaims(analyst, caseId, filter, { limit: PAGE, offset: (page - 1) * PAGE }),
      countClaims(analyst, caseId, filter),
      listActors(analyst, caseId),
      listSourceTitles(analyst, caseId),
    ]),
  );
  const counts = await countContradictionsByClaim(
    analyst,
    caseId,
    claims.map(({ id }) => id),
  );
  const path = `/cases/${caseId}/claims`;
  const isNarrowed = Object.values(query).some(Boolean);
  if (total === 0 && !isNarrowed) {
    return (
      <>
        <PageHead title="Claims" />
        <EmptyState title="No claims yet">
          <p>
            Capture a source, and settle the claims that are proposed; or select what somebody said in it.
          </p>
          <ButtonLink href={`/cases/${caseId}/sources`} variant="primary">
            Go to the sources
          </ButtonLink>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHead title="Claims" />
      <ClaimFilters
        key={JSON.stringify(query)}
        path={path}
        query={query}
        actors={actors.map((actor) => ({ id: actor.id, name: displayName(actor) }))}
        sources={sources.map((source) => ({ id: source.id, name: sourceTitle(source) }))}
      />
      <p role="status" className="mb-2 text-sm text-ink-2">
        {total === 1 ? "1 claim" : `${total} claims`}
        {isNarrowed ? " found" : ""}
      </p>
      {claims.length > 0 ? (
        <ClaimList caseId={caseId} claims={claims} contradictions={counts} />
      ) : (
        <EmptyState title="Nothing found">
          <p>No claim has all of these words. Each counts as a word or the beginning of one.</p>
          <ButtonLink href={path}>Show all</ButtonLink>
        </EmptyState>
      )}
      <nav aria-label="Pages of claims" className="mt-4 flex gap-2">
        {page > 1 ? <ButtonLink href={pageOf(path, query, page - 1)}>Previous page</ButtonLink> : null}
        {page * PAGE < total ? <ButtonLink href={pageOf(path, query, page + 1)}>Next page</ButtonLink> : null}
      </nav>
    </>
  );
}

function readQuery(query: Record<string, string | string[] | undefined>): ClaimQuery & { page: number } {
  const first = (name: string) => [query[name]].flat()[0]?.trim() ?? "";
  return {
    search: first("search"),
    actor: first("actor"),
    source: first("source"),
    state: first("state"),
    page: readPageNumber(first("page")),
  };
}

function pageOf(path: string, query: ClaimQuery, page: number): string {
  const filled = Object.entries(query).filter(([, value]) => value !== "");
  return `${path}?${new URLSearchParams([...filled, ["page", String(page)]])}`;
}
