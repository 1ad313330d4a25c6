import type { Metadata } from "next";
import Link from "next/link";
import { cache } from "react";
import { actorActions, matchActions } from "@/app/cases/[caseId]/actors/actor-actions";
import { orNotFound } from "@/app/or-not-found";
import { signedIn } from "@/app/signed-in";
import { ActorSections } from "@/components/actors/actor-sections";
import { EditActor } from "@/components/actors/edit-actor";
import { MatchQuestion } from "@/components/actors/match-question";
import { MergeActor } from "@/components/actors/merge-actor";
import { ClaimList } from "@/components/claims/claim-list";
import { Chip } from "@/components/ui/chip";
import { PageHead } from "@/components/ui/page-head";
import { displayName } from "@/lib/actors/display-name";
import { getActor } from "@/lib/actors/get-actor";
import { listActors } from "@/lib/actors/list-actors";
import { getCase } from "@/lib/cases/get-case";
import { listClaims } from "@/lib/claims/list-claims";
import { countContradictionsByClaim } from "@/lib/contradictions/count-by-claim";
import { sourceTitle } from "@/lib/sources/source-title";

type Props = { params: Promise<{ caseId: string; actorId: string }> };

const NOT_REJECTED = ["accepted", "suggested", "withdrawn"] as const;

/** Read once a request, for the title and for the page. */
const read = cache(async (caseId: string, id: string) => orNotFound(getActor(await signedIn(), caseId, id)));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { caseId, actorId } = await params;
  return { title: displayName(await read(caseId, actorId)) };
}

/** An actor: what it is, and all it claimed, by date. */
export default async function ActorPage({ params }: Props) {
  const { caseId, actorId } = await params;
  const actor = await read(caseId, actorId);
  const analyst = await signedIn();
  const [{ name }, claims, actors] = await Promise.all([
    getCase(analyst, caseId),
    listClaims(analyst, caseId, { actorId, state: NOT_REJECTED }),
    listActors(analyst, caseId),
  ]);
  const others = actors
    .filter(({ id }) => id !== actorId)
    .map((each) => ({ id: each.id, name: displayName(each) }));
  const counts = await countContradictionsByClaim(
    analyst,
    caseId,
    claims.map(({ id }) => id),
  );
  const held = claims.filter(({ state }) => state !== "suggested").length;
  const base = `/cases/${caseId}`;
  return (
    <>
      <PageHead
        crumbs={[
          { label: name, href: base },
          { label: "Actors", href: `${base}/actors` },
        ]}
        title={<span dir="auto">{displayName(actor)}</span>}
        actions={
          <>
            <MergeActor caseId={caseId} actor={actor} others={others} actions={actorActions} />
            <EditActor caseId={caseId} actor={actor} save={actorActions.edit} />
          </>
        }
      >
        <p className="flex flex-wrap items-center gap-2 text-ink-2">
          <Chip>{actor.kind}</Chip>
          {actor.source ? (
            <span>
              as{" "}
              <Link href={`${base}/sources/${actor.source.id}`} className="underline">
                {sourceTitle(actor.source)}
              </Link>{" "}
              calls it
            </span>
          ) : null}
          {actor.mergedInto ? (
            <span>
              merged into{" "}
              <Link href={`${base}/actors/${actor.mergedInto.id}`} className="underline">
                {displayName(actor.mergedInto)}
              </Link>
            </span>
          ) : null}
          {actor.merged.length > 0 ? <span>also {actor.merged.map(displayName).join(", ")}</span> : null}
        </p>
        {actor.match && !actor.mergedInto ? (
          <div className="max-w-2xl">
            <MatchQuestion
              caseId={caseId}
              actorId={actorId}
              offered={{ actor: actor.match, reason: actor.matchReason }}
              actions={matchActions}
            />
          </div>
        ) : null}
        {actor.description ? <p className="mt-2 max-w-2xl whitespace-pre-line">{actor.description}</p> : null}
      </PageHead>
      <div className="grid items-start gap-4 md:grid-cols-[minmax(0,7fr)_minmax(300px,5fr)]">
        <section aria-label="Claims">
          <h2 className="mb-2">
            {held === 1 ? "1 claim" : `${held} claims`}
            {held < claims.length ? (
              <span className="font-normal text-ink-2">, {claims.length - held} to settle</span>
            ) : null}
          </h2>
          {claims.length > 0 ? (
            <ClaimList caseId={caseId} claims={claims} contradictions={counts} />
          ) : (
            <p className="text-ink-2">
              {actor.mergedInto
                ? `Its claims stand with ${displayName(actor.mergedInto)}, whom it is merged into.`
                : "No claim of this actor is marked yet."}
            </p>
          )}
        </section>
        <ActorSections caseId={caseId} actor={actor} actions={actorActions} />
      </div>
    </>
  );
}
