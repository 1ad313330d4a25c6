import type { Metadata } from "next";
import { cache } from "react";
import { matchActions } from "@/app/cases/[caseId]/actors/actor-actions";
import { annotationActions } from "@/app/cases/[caseId]/annotations/annotation-actions";
import { claimActions } from "@/app/cases/[caseId]/claims/claim-actions";
import { linkActions } from "@/app/cases/[caseId]/contradictions/link-actions";
import { extractionActions } from "@/app/cases/[caseId]/extraction/extraction-actions";
import { join, split } from "@/app/cases/[caseId]/sources/origin-actions";
import { orNotFound } from "@/app/or-not-found";
import { signedIn } from "@/app/signed-in";
import { AnnotationThreads } from "@/components/annotations/annotation-threads";
import { QuotesAgain } from "@/components/sources/quotes-again";
import { Reader } from "@/components/sources/reader/reader";
import { readerClaims } from "@/components/sources/reader/reader-claim";
import { SourceHead } from "@/components/sources/source-head";
import { listActors } from "@/lib/actors/list-actors";
import { listAnnotations } from "@/lib/annotations/list-annotations";
import { getCase } from "@/lib/cases/get-case";
import { listClaims } from "@/lib/claims/list-claims";
import { listReanchoringsOfSource } from "@/lib/claims/reanchor/list-reanchorings";
import { listConflictsOfSource } from "@/lib/contradictions/list-conflicts-of-source";
import { findSelection } from "@/lib/sources/find-words";
import { getSource } from "@/lib/sources/get-source";
import { listSourceTitles } from "@/lib/sources/list-source-titles";
import { sourceTitle } from "@/lib/sources/source-title";
import { getExtraction } from "@/lib/work/get-extraction";

type Props = {
  params: Promise<{ caseId: string; sourceId: string }>;
  searchParams: Promise<{ claim?: string | string[]; select?: string | string[] }>;
};

/** Beyond what the longest text that is read in one piece comes to. */
const MOST_CLAIMS = 5000;

/** Read once a request, for the title and for the page. */
const read = cache(async (caseId: string, id: string) => orNotFound(getSource(await signedIn(), caseId, id)));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { caseId, sourceId } = await params;
  return { title: sourceTitle(await read(caseId, sourceId)) };
}

/** The reader: a source with its claims marked in place. */
export default async function SourcePage({ params, searchParams }: Props) {
  const { caseId, sourceId } = await params;
  const { claim, select } = await searchParams;
  const analyst = await signedIn();
  const source = await read(caseId, sourceId);
  const [{ name }, claims, reading, conflicts, threads, actors, titles, quotes] = await Promise.all([
    getCase(analyst, caseId),
    listClaims(analyst, caseId, { sourceId }, { limit: MOST_CLAIMS }),
    getExtraction(analyst, caseId, sourceId),
    listConflictsOfSource(analyst, caseId, sourceId),
    listAnnotations(analyst, caseId, { targets: [{ sourceId }] }),
    listActors(analyst, caseId, { sourceId, withProposed: true }, { limit: 2000 }),
    listSourceTitles(analyst, caseId),
    listReanchoringsOfSource(analyst, caseId, sourceId),
  ]);
  return (
    <>
      <SourceHead
        caseId={caseId}
        caseName={name}
        source={source}
        choices={titles}
        originActions={{ join, split }}
      />
      <QuotesAgain caseId={caseId} quotes={quotes} />
      <Reader
        caseId={caseId}
        source={{
          id: sourceId,
          published: source.published,
          language: source.language,
          body: source.text.body,
          pages: source.text.pages,
        }}
        reading={reading}
        claims={readerClaims(claims, conflicts)}
        passages={threads.flatMap(({ id, start, end, resolvedAt }) =>
          start === null || end === null || resolvedAt ? [] : [{ id, start, end }],
        )}
        actors={actors.map(({ id, kind, name, aliases, description }) => ({
          id,
          kind,
          name,
          aliases,
          description,
        }))}
        firstClaim={typeof claim === "string" ? claim : null}
        firstSelection={findSelection(source.text.body, select)}
        actions={{
          claims: claimActions,
          links: linkActions,
          annotations: annotationActions,
          extraction: extractionActions,
          matches: matchActions,
        }}
      />
      {threads.length > 0 ? (
        <div className="mt-8 max-w-[640px]">
          <AnnotationThreads
            analyst={analyst}
            caseId={caseId}
            target={{ sourceId }}
            actions={annotationActions}
          />
        </div>
      ) : null}
    </>
  );
}
