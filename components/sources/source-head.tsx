import Link from "next/link";
import type { OriginActions } from "@/components/sources/origin/origin-actions";
import { OriginTools } from "@/components/sources/origin/origin-tools";
import { SourceFacts } from "@/components/sources/source-facts";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import type { SourceView } from "@/lib/sources/source";
import { sourceTitle } from "@/lib/sources/source-title";

/** The top of a source's page: what it is, whose, when, of which origin and version, and the ways to its original. */
export function SourceHead({
  caseId,
  caseName,
  source,
  choices,
  originActions,
}: {
  caseId: string;
  caseName: string;
  source: SourceView;
  /** The sources of the case, of which it can be put under one's origin. */
  choices: readonly { id: string; title: string }[];
  originActions: OriginActions;
}) {
  const path = `/cases/${caseId}/sources/${source.id}`;
  return (
    <PageHead
      crumbs={[
        { label: caseName, href: `/cases/${caseId}` },
        { label: "Sources", href: `/cases/${caseId}/sources` },
      ]}
      title={
        <span dir="auto" lang={source.language || undefined}>
          {sourceTitle(source)}
        </span>
      }
      actions={
        <>
          <ButtonLink href={`${path}/edit`}>Edit description</ButtonLink>
          {/* A plain link: the router must not fetch a download. */}
          <a
            href={`${path}/original`}
            download
            className="inline-flex min-h-[34px] items-center rounded-lg border border-edge bg-card px-[11px] py-1.5 hover:bg-sunk"
          >
            Original
          </a>
        </>
      }
    >
      <SourceFacts source={source} />
      <OriginTools
        caseId={caseId}
        sourceId={source.id}
        others={namesOfCopies(source)}
        choices={choices.map(({ id, title }) => ({ id, title: sourceTitle({ title }) }))}
        actions={originActions}
      />
      <Versions caseId={caseId} source={source} />
    </PageHead>
  );
}

/** By their publishers, where those tell them apart; else by their titles. */
function namesOfCopies({ id, publisher, origin }: SourceView): { id: string; name: string }[] {
  const all = origin.sources.map((each) => (each.id === id ? publisher : each.publisher)?.name ?? "");
  const tells = all.every((name, index) => name !== "" && all.indexOf(name) === index);
  return origin.sources
    .filter((other) => other.id !== id)
    .map((other) => ({ id: other.id, name: (tells && other.publisher?.name) || sourceTitle(other) }));
}

function Versions({ caseId, source }: { caseId: string; source: SourceView }) {
  const { previous, next } = source;
  if (!previous && next.length === 0) return null;
  const link = (id: string, words: string) => (
    <Link key={id} href={`/cases/${caseId}/sources/${id}`} className="text-accent underline">
      {words}
    </Link>
  );
  return (
    <p className="mt-1 flex flex-wrap gap-x-3 text-sm text-ink-2">
      {previous ? (
        <span>A newer capture of this address: {link(previous.id, "the version before")}</span>
      ) : null}
      {next.map((later) => (
        <span key={later.id}>Captured again since: {link(later.id, "the next version")}</span>
      ))}
    </p>
  );
}
