import Link from "next/link";
import { comparingActions } from "@/app/cases/[caseId]/comparing/comparing-actions";
import { orNotFound } from "@/app/or-not-found";
import { signedIn } from "@/app/signed-in";
import { CaseComparing } from "@/components/contradictions/case-comparing";
import { ContradictionRow } from "@/components/contradictions/contradiction-row";
import { FirstSteps } from "@/components/contradictions/first-steps";
import { FilterForm, StateTabs } from "@/components/contradictions/list-filters";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { RowKeys } from "@/components/ui/keys/row-keys";
import { PageHead } from "@/components/ui/page-head";
import { displayName } from "@/lib/actors/display-name";
import { listActors } from "@/lib/actors/list-actors";
import { getCase } from "@/lib/cases/get-case";
import { COMPARE_ENGINE } from "@/lib/contradictions/compare/verdict";
import { readFilter, writeFilter } from "@/lib/contradictions/contradiction-filter";
import { countContradictions } from "@/lib/contradictions/count-contradictions";
import { listContradictions } from "@/lib/contradictions/list-contradictions";
import { engineName } from "@/lib/events/engine-name";
import { findComparing } from "@/lib/work/find-comparing";

/** The contradictions of a case: its first page. */
export default async function CasePage({ params, searchParams }: PageProps<"/cases/[caseId]">) {
  const { caseId } = await params;
  const query = await searchParams;
  const filter = readFilter(query);
  const analyst = await signedIn();
  const { name, counts } = await orNotFound(getCase(analyst, caseId));
  const [page, byState, actors, run] = await Promise.all([
    listContradictions(analyst, caseId, filter, { after: [query.after].flat()[0] }),
    countContradictions(analyst, caseId, filter),
    listActors(analyst, caseId),
    findComparing(analyst, caseId),
  ]);
  const base = `/cases/${caseId}`;
  const comparing = (
    <CaseComparing caseId={caseId} run={run} engine={engineName(COMPARE_ENGINE)} actions={comparingActions} />
  );
  if (counts.contradictions === 0) {
    return (
      <>
        <PageHead crumbs={[{ label: "Cases", href: "/cases" }]} title={name} />
        {comparing}
        <FirstSteps base={base} sources={counts.sources} claims={counts.claims} />
      </>
    );
  }
  return (
    <>
      <PageHead
        crumbs={[{ label: "Cases", href: "/cases" }]}
        title={name}
        actions={
          <ButtonLink href={`${base}/contradictions/csv${writeFilter(filter)}`} prefetch={false} download>
            CSV
          </ButtonLink>
        }
      />
      {comparing}
      <div className="mb-3 grid gap-2">
        <StateTabs base={base} filter={filter} counts={byState} />
        <FilterForm
          key={writeFilter(filter)}
          base={base}
          filter={filter}
          actors={actors.map((actor) => ({ id: actor.id, name: displayName(actor) }))}
        />
      </div>
      <RowKeys>
        <h2 className="sr-only">Contradictions</h2>
        <ol className="overflow-hidden rounded-[10px] border border-line bg-card empty:hidden">
          {page.contradictions.map((contradiction) => (
            <ContradictionRow
              key={contradiction.id}
              contradiction={contradiction}
              href={`${base}/contradictions/${contradiction.id}${writeFilter(filter)}`}
            />
          ))}
        </ol>
      </RowKeys>
      {page.contradictions.length === 0 ? (
        <EmptyState title="Nothing matches">
          <Link href={base} className="underline">
            Show all contradictions
          </Link>
        </EmptyState>
      ) : null}
      {page.next ? (
        <ButtonLink href={`${base}${writeFilter(filter, { after: page.next })}`} className="mt-3">
          Older contradictions
        </ButtonLink>
      ) : null}
    </>
  );
}
