import type { Metadata } from "next";
import { cache } from "react";
import { annotationActions } from "@/app/cases/[caseId]/annotations/annotation-actions";
import { claimActions } from "@/app/cases/[caseId]/claims/claim-actions";
import { linkActions } from "@/app/cases/[caseId]/contradictions/link-actions";
import { orNotFound } from "@/app/or-not-found";
import { ownOrigin } from "@/app/own-origin";
import { signedIn } from "@/app/signed-in";
import { AnnotationThreads } from "@/components/annotations/annotation-threads";
import { ClaimFactsList } from "@/components/claims/claim-facts-list";
import { ClaimHistory } from "@/components/claims/claim-history";
import { ClaimQuote } from "@/components/claims/claim-quote";
import { ClaimTools } from "@/components/claims/claim-tools";
import { isMarked } from "@/components/claims/is-marked";
import { AttributionChain } from "@/components/contradictions/attribution-chain";
import { ContradictionRow } from "@/components/contradictions/contradiction-row";
import { QuotesSince } from "@/components/sources/quotes-again";
import { CopyButton } from "@/components/ui/copy-button";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { listActors } from "@/lib/actors/list-actors";
import { getCase } from "@/lib/cases/get-case";
import { getClaim } from "@/lib/claims/get-claim";
import { listClaimHistory } from "@/lib/claims/list-claim-history";
import { listReanchoringsOfClaim } from "@/lib/claims/reanchor/list-reanchorings";
import { listContradictions } from "@/lib/contradictions/list-contradictions";
import { renderClaimMarkdown } from "@/lib/exchange/render-claim-markdown";
import { shorten } from "@/lib/language/shorten";

type Props = { params: Promise<{ caseId: string; claimId: string }> };

/** Read once a request, for the title and for the page. */
const read = cache(async (caseId: string, id: string) => orNotFound(getClaim(await signedIn(), caseId, id)));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { caseId, claimId } = await params;
  return { title: shorten((await read(caseId, claimId)).statement, 80) };
}

/** One claim: its words, how they reached us, what it stands in, and what happened to it. */
export default async function ClaimPage({ params }: Props) {
  const { caseId, claimId } = await params;
  const claim = await read(caseId, claimId);
  const analyst = await signedIn();
  const [{ name }, actors, { contradictions }, history, origin, since] = await Promise.all([
    getCase(analyst, caseId),
    listActors(analyst, caseId, { sourceId: claim.source.id }, { limit: 2000 }),
    listContradictions(analyst, caseId, { claimId }),
    listClaimHistory(analyst, caseId, claimId),
    ownOrigin(),
    listReanchoringsOfClaim(analyst, caseId, claimId),
  ]);
  const base = `/cases/${caseId}`;
  const here = `${base}/claims/${claimId}`;
  return (
    <>
      <PageHead
        crumbs={[
          { label: name, href: base },
          { label: "Claims", href: `${base}/claims` },
        ]}
        title={<span dir="auto">{claim.statement}</span>}
        actions={
          <>
            <CopyButton text={renderClaimMarkdown(claim, `${origin}${here}`)}>Copy as Markdown</CopyButton>
            <ClaimTools
              caseId={caseId}
              claim={claim}
              actors={actors}
              claimActions={claimActions}
              linkActions={linkActions}
              annotationActions={annotationActions}
            />
          </>
        }
      >
        <AttributionChain claim={claim} />
      </PageHead>
      <div className="grid items-start gap-4 md:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <Section size="small" title="Quote">
          <ClaimQuote caseId={caseId} claim={claim} />
          <QuotesSince caseId={caseId} quotes={since} />
        </Section>
        <Section size="small" title="Facts">
          <ClaimFactsList caseId={caseId} claim={claim} />
        </Section>
      </div>
      <section aria-label="Contradictions" className="mt-4">
        <h2 className="mb-2">Contradictions</h2>
        {contradictions.length > 0 ? (
          <ul className="rounded-[10px] border border-line bg-card">
            {contradictions.map((contradiction) => (
              <ContradictionRow
                key={contradiction.id}
                contradiction={contradiction}
                href={`${base}/contradictions/${contradiction.id}`}
              />
            ))}
          </ul>
        ) : (
          <p className="text-ink-2">
            It stands in none.{isMarked(claim) ? " Link it with a claim that conflicts." : ""}
          </p>
        )}
      </section>
      <div className="mt-4 grid items-start gap-4 md:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <AnnotationThreads
          analyst={analyst}
          caseId={caseId}
          target={{ claimId }}
          actions={annotationActions}
        />
        <Section size="small" title="History">
          <ClaimHistory entries={history} />
        </Section>
      </div>
    </>
  );
}
