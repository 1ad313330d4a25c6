import type { Metadata } from "next";
import { comparingActions } from "@/app/cases/[caseId]/comparing/comparing-actions";
import { queueActions } from "@/app/cases/[caseId]/queue/queue-actions";
import { readQueue, readQueueFilter } from "@/app/cases/[caseId]/queue/read-queue";
import { orNotFound } from "@/app/or-not-found";
import { signedIn } from "@/app/signed-in";
import { CaseComparing } from "@/components/contradictions/case-comparing";
import { filterWords } from "@/components/queue/filter-words";
import { Queue } from "@/components/queue/queue";
import { QueueEmpty } from "@/components/queue/queue-empty";
import { QueueFilters } from "@/components/queue/queue-filters";
import { toQueuePair } from "@/components/queue/queue-pair";
import { QueueStanding } from "@/components/queue/queue-standing";
import { wantedPairs } from "@/components/queue/wanted-pairs";
import type { Analyst } from "@/lib/accounts/analyst";
import { displayName } from "@/lib/actors/display-name";
import { listActors } from "@/lib/actors/list-actors";
import { getCase } from "@/lib/cases/get-case";
import { COMPARE_ENGINE } from "@/lib/contradictions/compare/verdict";
import { writeFilter } from "@/lib/contradictions/contradiction-filter";
import type { Dispute } from "@/lib/contradictions/disputes/dispute";
import { getDispute } from "@/lib/contradictions/disputes/get-dispute";
import { engineName } from "@/lib/events/engine-name";
import { findLastDecision } from "@/lib/reviews/list-decisions";
import { precisionByBasis } from "@/lib/reviews/precision-by-basis";
import { listSourceTitles } from "@/lib/sources/list-source-titles";
import { findComparing } from "@/lib/work/find-comparing";

export const metadata: Metadata = { title: "Queue" };

/** The queue of a case: what conflicts and waits for a verdict, dispute by dispute. */
export default async function QueuePage({ params, searchParams }: PageProps<"/cases/[caseId]/queue">) {
  const { caseId } = await params;
  const filter = readQueueFilter(await searchParams);
  const analyst = await signedIn();
  const { name, counts } = await orNotFound(getCase(analyst, caseId));
  const [queue, precision, last, actors, titles, run] = await Promise.all([
    readQueue(caseId, writeFilter(filter)),
    precisionByBasis(analyst, caseId),
    findLastDecision(analyst, caseId),
    listActors(analyst, caseId),
    listSourceTitles(analyst, caseId),
    findComparing(analyst, caseId),
  ]);
  const given = await loadFirst(analyst, caseId, queue.disputes);
  const caseHref = `/cases/${caseId}`;
  const named = actors.map((actor) => ({ id: actor.id, name: displayName(actor) }));
  const sources = titles.map(({ id, title }) => ({ id, name: title || "Untitled" }));
  const words = filterWords(filter, named, sources);
  const filtered = words.length > 0;
  return (
    <>
      <CaseComparing
        caseId={caseId}
        run={run}
        engine={engineName(COMPARE_ENGINE)}
        actions={comparingActions}
      />
      <Queue
        // Another filter is another queue: what was skipped or open in one says nothing of the other.
        key={words.map(({ label }) => label).join(" ")}
        caseId={caseId}
        caseHref={caseHref}
        crumbs={[{ label: name, href: caseHref }, { label: "Queue" }]}
        queue={queue}
        given={given}
        pairsHref={`${caseHref}/queue/pairs`}
        lastDecisionId={last?.id ?? null}
        actions={queueActions}
        bulk={filtered ? { filter, words: words.map(({ label }) => label).join(", ") } : null}
        parts={{
          filters: <QueueFilters base={`${caseHref}/queue`} {...{ filter, words, sources }} actors={named} />,
          standing: (
            <QueueStanding {...{ queue, filtered, precision }} settledHref={`${caseHref}/queue/settled`} />
          ),
          empty: (
            <QueueEmpty
              {...{ caseHref, filtered }}
              contradictions={counts.contradictions}
              settledToday={queue.settledToday}
            />
          ),
        }}
      />
    </>
  );
}

/** So many pairs come with the page: the first dispute, and enough of what comes after it. */
const FIRST = 24;

async function loadFirst(analyst: Analyst, caseId: string, disputes: Dispute[]) {
  const ids = wantedPairs(disputes, 0).slice(0, FIRST);
  return ids.length > 0 ? (await getDispute(analyst, caseId, ids)).map(toQueuePair) : [];
}
