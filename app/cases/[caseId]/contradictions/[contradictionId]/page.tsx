import type { Metadata } from "next";
import { cache } from "react";
import { annotationActions } from "@/app/cases/[caseId]/annotations/annotation-actions";
import { editContradiction, recordReview } from "@/app/cases/[caseId]/contradictions/actions";
import { queueActions } from "@/app/cases/[caseId]/queue/queue-actions";
import { orNotFound } from "@/app/or-not-found";
import { ownOrigin } from "@/app/own-origin";
import { signedIn } from "@/app/signed-in";
import { AnnotationThreads } from "@/components/annotations/annotation-threads";
import { annotatedThings } from "@/components/contradictions/annotated-things";
import { OtherContradictions } from "@/components/contradictions/other-contradictions";
import { PairFacts } from "@/components/contradictions/pair-facts";
import { PairSides } from "@/components/contradictions/pair-sides";
import { PairTools } from "@/components/contradictions/pair-tools";
import { WhyBlock } from "@/components/contradictions/why-block";
import { ReviewSection } from "@/components/reviews/review-section";
import { CopyButton } from "@/components/ui/copy-button";
import { PageHead } from "@/components/ui/page-head";
import { getCase } from "@/lib/cases/get-case";
import { readFilter, writeFilter } from "@/lib/contradictions/contradiction-filter";
import { findNeighbours } from "@/lib/contradictions/find-neighbours";
import { getContradiction } from "@/lib/contradictions/get-contradiction";
import { renderContradictionMarkdown } from "@/lib/exchange/render-contradiction-markdown";
import { listReviews } from "@/lib/reviews/list-reviews";

type Props = PageProps<"/cases/[caseId]/contradictions/[contradictionId]">;

/** Read once a request, for the title and for the page. */
const read = cache(async (caseId: string, id: string) =>
  orNotFound(getContradiction(await signedIn(), caseId, id)),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { caseId, contradictionId } = await params;
  const { contradiction } = await read(caseId, contradictionId);
  return { title: contradiction.headline };
}

/** Side by side: the two claims of a contradiction with their sources, what was judged, and what was noted. */
export default async function SideBySidePage({ params, searchParams }: Props) {
  const { caseId, contradictionId } = await params;
  const query = await searchParams;
  const filter = readFilter(query);
  const analyst = await signedIn();
  const full = await read(caseId, contradictionId);
  const [{ name }, reviews, neighbours, origin] = await Promise.all([
    getCase(analyst, caseId),
    listReviews(analyst, caseId, contradictionId),
    findNeighbours(analyst, caseId, contradictionId, filter),
    ownOrigin(),
  ]);
  const { contradiction, counts, others } = full;
  const list = `/cases/${caseId}`;
  const here = `${list}/contradictions`;
  const hrefOf = (id: string | null) => id && `${here}/${id}${writeFilter(filter)}`;
  return (
    <>
      <PageHead
        crumbs={[
          { label: name, href: list },
          { label: "Contradictions", href: `${list}${writeFilter(filter)}` },
        ]}
        title={contradiction.headline}
        actions={
          <>
            <CopyButton
              text={renderContradictionMarkdown(
                contradiction,
                `${origin}${here}/${contradictionId}`,
                reviews,
              )}
            >
              Copy as Markdown
            </CopyButton>
            <PairTools
              caseId={caseId}
              contradiction={{
                ...contradiction,
                headline: contradiction.givenHeadline,
                shownHeadline: contradiction.headline,
              }}
              neighbours={{ previous: hrefOf(neighbours.previous), next: hrefOf(neighbours.next) }}
              edit={editContradiction}
              annotate={annotationActions}
            />
          </>
        }
      >
        <PairFacts contradiction={contradiction} counts={counts} />
      </PageHead>
      <WhyBlock contradiction={contradiction} />
      <PairSides
        caseId={caseId}
        full={full}
        whole={[query.whole].flat()}
        wholeHref={(tag) => writeFilter(filter, { whole: tag })}
        edit={editContradiction}
      />
      <div className="mt-4 grid items-start gap-4 md:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <AnnotationThreads
          analyst={analyst}
          caseId={caseId}
          targets={annotatedThings(contradiction)}
          actions={annotationActions}
        />
        <div className="grid gap-4">
          <ReviewSection
            caseId={caseId}
            contradiction={contradiction}
            reviews={reviews}
            record={recordReview}
            undo={queueActions.undo}
          />
          <OtherContradictions caseId={caseId} others={others} />
        </div>
      </div>
    </>
  );
}
