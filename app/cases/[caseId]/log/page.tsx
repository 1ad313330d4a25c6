import type { Metadata } from "next";
import { orNotFound } from "@/app/or-not-found";
import { signedIn } from "@/app/signed-in";
import { EventList } from "@/components/events/event-list";
import { LogFilterForm } from "@/components/events/log-filter";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { listMembers } from "@/lib/cases/list-members";
import { withHeadlines } from "@/lib/contradictions/with-headlines";
import { listCaseEvents } from "@/lib/events/list-case-events";
import { readLogFilter } from "@/lib/events/read-log-filter";

export const metadata: Metadata = { title: "Log" };

export default async function LogPage({ params, searchParams }: PageProps<"/cases/[caseId]/log">) {
  const { caseId } = await params;
  const query = await searchParams;
  const analyst = await signedIn();
  const filter = readLogFilter(query);
  const { events, next } = await orNotFound(listCaseEvents(analyst, caseId, filter));
  const path = `/cases/${caseId}/log`;
  return (
    <>
      <PageHead title="Log">
        <p className="text-ink-2">Everything that was done in this case, newest first. Times are in UTC.</p>
      </PageHead>
      <LogFilterForm path={path} filter={filter} analysts={await listMembers(analyst, caseId)} />
      {events.length > 0 ? (
        <EventList caseId={caseId} events={await withHeadlines(caseId, events)} />
      ) : (
        <EmptyState title="Nothing here">
          <p>No event of this kind, or none that is older.</p>
        </EmptyState>
      )}
      <nav aria-label="Pages of the log" className="mt-4 flex gap-2">
        {filter.cursor ? (
          <ButtonLink href={pageOf(path, { ...filter, cursor: undefined })}>Newest</ButtonLink>
        ) : null}
        {next ? <ButtonLink href={pageOf(path, { ...filter, cursor: next })}>Older</ButtonLink> : null}
      </nav>
    </>
  );
}

function pageOf(path: string, { cursor, kind, analystId }: ReturnType<typeof readLogFilter>): string {
  const query = new URLSearchParams();
  if (cursor) query.set("before", String(cursor));
  if (kind) query.set("kind", kind);
  if (analystId) query.set("analyst", analystId);
  return query.size > 0 ? `${path}?${query}` : path;
}
