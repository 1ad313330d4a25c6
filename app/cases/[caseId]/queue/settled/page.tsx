import type { Metadata } from "next";
import { queueActions } from "@/app/cases/[caseId]/queue/queue-actions";
import { orNotFound } from "@/app/or-not-found";
import { signedIn } from "@/app/signed-in";
import { SettledList } from "@/components/queue/settled-list";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { getCase } from "@/lib/cases/get-case";
import { listDecisions } from "@/lib/reviews/list-decisions";

export const metadata: Metadata = { title: "Settled" };

/** What was settled in a case, decision by decision, each with its undo. */
export default async function SettledPage({
  params,
  searchParams,
}: PageProps<"/cases/[caseId]/queue/settled">) {
  const { caseId } = await params;
  const { after } = await searchParams;
  const analyst = await signedIn();
  const { name } = await orNotFound(getCase(analyst, caseId));
  const { decisions, next } = await listDecisions(analyst, caseId, { after: [after].flat()[0] });
  const caseHref = `/cases/${caseId}`;
  const here = `${caseHref}/queue/settled`;
  return (
    <>
      <PageHead
        crumbs={[
          { label: name, href: caseHref },
          { label: "Queue", href: `${caseHref}/queue` },
        ]}
        title="Settled"
      />
      {decisions.length > 0 ? (
        <SettledList {...{ caseId, caseHref, decisions }} undo={queueActions.undo} />
      ) : (
        <EmptyState title="Nothing is settled yet" />
      )}
      {next ? (
        <ButtonLink href={`${here}?after=${next}`} className="mt-3">
          Older decisions
        </ButtonLink>
      ) : null}
    </>
  );
}
