import type { Metadata } from "next";
import { extractionActions } from "@/app/cases/[caseId]/extraction/extraction-actions";
import { orNotFound } from "@/app/or-not-found";
import { signedIn } from "@/app/signed-in";
import { CaseReading } from "@/components/sources/case-reading";
import { SourceFilter } from "@/components/sources/source-filter";
import { SourceTable } from "@/components/sources/source-table";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { countSuggestedBySource } from "@/lib/claims/count-suggested-by-source";
import { listPublishers } from "@/lib/sources/list-publishers";
import { listSources } from "@/lib/sources/list-sources";
import { findCaseRun } from "@/lib/work/find-case-run";

export const metadata: Metadata = { title: "Sources" };

export default async function SourcesPage({ params, searchParams }: PageProps<"/cases/[caseId]/sources">) {
  const { caseId } = await params;
  const { search, publisher, after } = firstOfEach(await searchParams);
  const analyst = await signedIn();
  const filter = { search, publisherId: publisher, after };
  const { sources, total, next } = await orNotFound(listSources(analyst, caseId, filter));
  const ids = sources.map(({ id }) => id);
  const [publishers, suggested, run] = await Promise.all([
    listPublishers(analyst, caseId),
    countSuggestedBySource(analyst, caseId, ids),
    findCaseRun(analyst, caseId),
  ]);
  const path = `/cases/${caseId}/sources`;
  const filtered = search !== "" || publisher !== "";
  const capture = (
    <ButtonLink href={`${path}/new`} variant="primary">
      Capture a source
    </ButtonLink>
  );
  if (total === 0 && !filtered) {
    return (
      <>
        <PageHead
          title="Sources"
          actions={
            <ButtonLink href={`/cases/${caseId}/feeds`} variant="quiet">
              Feeds
            </ButtonLink>
          }
        />
        <EmptyState title="No sources yet">
          <p>Paste links or an article, or drop files. Its claims are proposed at once.</p>
          {capture}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHead
        title="Sources"
        actions={
          <>
            <ButtonLink href={`/cases/${caseId}/feeds`} variant="quiet">
              Feeds
            </ButtonLink>
            <ButtonLink href={`/cases/${caseId}/imports`} variant="quiet">
              Imports
            </ButtonLink>
            {capture}
          </>
        }
      />
      <CaseReading caseId={caseId} run={run} actions={extractionActions} />
      <SourceFilter path={path} search={search} publisherId={publisher} publishers={publishers} />
      <p role="status" className="mb-2 text-sm text-ink-2">
        {total === 1 ? "1 source" : `${total} sources`}
        {filtered ? " found" : ""}, newest published first
      </p>
      {sources.length > 0 ? (
        <SourceTable caseId={caseId} sources={sources} suggested={suggested} />
      ) : (
        <EmptyState title="Nothing found">
          <p>No source has all of these words. Each counts as a word or the beginning of one.</p>
          <ButtonLink href={path}>Show all</ButtonLink>
        </EmptyState>
      )}
      <nav aria-label="Pages of sources" className="mt-4 flex gap-2">
        {after ? <ButtonLink href={pageOf(path, { search, publisher })}>First page</ButtonLink> : null}
        {next ? (
          <ButtonLink href={pageOf(path, { search, publisher, after: next })}>Next page</ButtonLink>
        ) : null}
      </nav>
    </>
  );
}

function firstOfEach(query: Record<string, string | string[] | undefined>) {
  const first = (name: string) => [query[name]].flat()[0] ?? "";
  return { search: first("search"), publisher: first("publisher"), after: first("after") };
}

function pageOf(path: string, filter: Record<string, string>): string {
  const query = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ""));
  return query.size > 0 ? `${path}?${query}` : path;
}
