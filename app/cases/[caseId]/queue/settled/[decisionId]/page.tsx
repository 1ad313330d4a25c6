import type { Metadata } from "next";
import { queueActions } from "@/app/cases/[caseId]/queue/queue-actions";
import { orNotFound } from "@/app/or-not-found";
import { signedIn } from "@/app/signed-in";
import { ContradictionRow } from "@/components/contradictions/contradiction-row";
import { DecisionFacts, UndoOrUndone } from "@/components/queue/decision-facts";
import { counted } from "@/components/queue/describe-decision";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { getCase } from "@/lib/cases/get-case";
import { getDecision } from "@/lib/reviews/get-decision";

export const metadata: Metadata = { title: "Decision" };

/** The pairs that were settled with one verdict, as they stand now. */
export default async function DecisionPage({
  params,
  searchParams,
}: PageProps<"/cases/[caseId]/queue/settled/[decisionId]">) {
  const { caseId, decisionId } = await params;
  const { after } = await searchParams;
  const analyst = await signedIn();
  const { name } = await orNotFound(getCase(analyst, caseId));
  const { decision, contradictions, next } = await orNotFound(
    getDecision(analyst, caseId, decisionId, { after: [after].flat()[0] }),
  );
  const caseHref = `/cases/${caseId}`;
  const settled = `${caseHref}/queue/settled`;
  return (
    <>
      <PageHead
        crumbs={[
          { label: name, href: caseHref },
          { label: "Queue", href: `${caseHref}/queue` },
          { label: "Settled", href: settled },
        ]}
        title={`${counted(decision.pairs, "pair")} decided${decision.pairs > 1 ? " at once" : ""}`}
      />
      <div className="mb-3 flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <div className="min-w-0">
          <DecisionFacts decision={decision} />
        </div>
        <UndoOrUndone {...{ caseId, decision }} undo={queueActions.undo} />
      </div>
      <ol
        aria-label="Pairs of this decision"
        className="overflow-hidden rounded-[10px] border border-line bg-card"
      >
        {contradictions.map((contradiction) => (
          <ContradictionRow
            key={contradiction.id}
            contradiction={contradiction}
            href={`${caseHref}/contradictions/${contradiction.id}`}
          />
        ))}
      </ol>
      {next ? (
        <ButtonLink href={`${settled}/${decisionId}?after=${next}`} className="mt-3">
          More pairs
        </ButtonLink>
      ) : null}
    </>
  );
}
