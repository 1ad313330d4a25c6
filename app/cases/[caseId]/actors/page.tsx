import type { Metadata } from "next";
import Link from "next/link";
import { orNotFound } from "@/app/or-not-found";
import { signedIn } from "@/app/signed-in";
import { SuggestedChip } from "@/components/claims/suggested-chip";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Select, TextInput } from "@/components/ui/field";
import { RowKeys } from "@/components/ui/keys/row-keys";
import { PageHead } from "@/components/ui/page-head";
import { displayName } from "@/lib/actors/display-name";
import { type ListedActor, listActors } from "@/lib/actors/list-actors";
import { ActorKind } from "@/lib/db/generated/enums";

type Props = {
  params: Promise<{ caseId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const metadata: Metadata = { title: "Actors" };

/** The actors of a case, whoever spoke last first. */
export default async function ActorsPage({ params, searchParams }: Props) {
  const { caseId } = await params;
  const query = await searchParams;
  const search = [query.search].flat()[0]?.trim() ?? "";
  const kind = Object.values(ActorKind).find((one) => one === [query.kind].flat()[0]);
  const analyst = await signedIn();
  const actors = await orNotFound(listActors(analyst, caseId, { search, ...(kind ? { kind } : {}) }));
  const path = `/cases/${caseId}/actors`;
  const isNarrowed = search !== "" || kind !== undefined;
  if (actors.length === 0 && !isNarrowed) {
    return (
      <>
        <PageHead title="Actors" />
        <EmptyState title="No actors yet">
          <p>
            Whoever speaks in a claim stands here: people, organisations, and those who are only described.
          </p>
          <ButtonLink href={`/cases/${caseId}/sources`} variant="primary">
            Go to the sources
          </ButtonLink>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHead title="Actors" />
      <search>
        <form action={path} className="mb-4 flex flex-wrap items-end gap-2" key={`${search} ${kind}`}>
          <TextInput
            type="search"
            name="search"
            label="Search names"
            defaultValue={search}
            aria-keyshortcuts="/"
            className="min-w-60 grow sm:max-w-sm"
          />
          <Select label="Kind" name="kind" defaultValue={kind ?? ""} className="min-w-40 max-sm:grow">
            <option value="">Any kind</option>
            <option value="person">Person</option>
            <option value="organisation">Organisation</option>
            <option value="unnamed">Unnamed</option>
          </Select>
          <Button type="submit">Filter</Button>
          {isNarrowed ? (
            <Link href={path} className="py-1.5 text-sm text-ink-2 underline">
              Clear
            </Link>
          ) : null}
        </form>
      </search>
      <p role="status" className="mb-2 text-sm text-ink-2">
        {actors.length === 1 ? "1 actor" : `${actors.length} actors`}
        {isNarrowed ? " found" : ""}, last speaking first
      </p>
      {actors.length > 0 ? (
        <RowKeys>
          <ul className="rounded-[10px] border border-line bg-card">
            {actors.map((actor) => (
              <Row key={actor.id} href={`${path}/${actor.id}`} actor={actor} />
            ))}
          </ul>
        </RowKeys>
      ) : (
        <EmptyState title="Nobody found">
          <p>No actor has a name with all of these words.</p>
          <ButtonLink href={path}>Show all</ButtonLink>
        </EmptyState>
      )}
    </>
  );
}

function Row({ href, actor }: { href: string; actor: ListedActor }) {
  return (
    <li className="relative flex flex-wrap items-baseline gap-x-3 border-t border-line px-3 py-2 first:border-t-0 focus-within:bg-sunk hover:bg-sunk">
      <Link
        href={href}
        data-row
        dir="auto"
        className="font-medium after:absolute after:inset-0 hover:underline"
      >
        {displayName(actor)}
      </Link>
      <span className="min-w-0 truncate text-sm text-ink-2" dir="auto">
        {[actor.kind, ...actor.aliases].join(" · ")}
      </span>
      <span className="ml-auto flex items-baseline gap-2 text-sm text-ink-2 tabular-nums">
        {actor.suggested > 0 ? <SuggestedChip>{actor.suggested} to settle</SuggestedChip> : null}
        {actor.claims === 1 ? "1 claim" : `${actor.claims} claims`}
      </span>
    </li>
  );
}
