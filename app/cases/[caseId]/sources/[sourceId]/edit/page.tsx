import type { Metadata } from "next";
import { sourceActions } from "@/app/cases/[caseId]/sources/source-actions";
import { orNotFound } from "@/app/or-not-found";
import { signedIn } from "@/app/signed-in";
import { EditForm } from "@/components/sources/edit-form";
import { PageHead } from "@/components/ui/page-head";
import { getSource } from "@/lib/sources/get-source";
import { listPublishers } from "@/lib/sources/list-publishers";
import { sourceTitle } from "@/lib/sources/source-title";

export const metadata: Metadata = { title: "Edit description" };

export default async function EditSourcePage({
  params,
}: PageProps<"/cases/[caseId]/sources/[sourceId]/edit">) {
  const { caseId, sourceId } = await params;
  const analyst = await signedIn();
  const source = await orNotFound(getSource(analyst, caseId, sourceId));
  const publishers = await listPublishers(analyst, caseId);
  const { title, byline, kind, language } = source;
  return (
    <>
      <PageHead
        crumbs={[
          { label: "Sources", href: `/cases/${caseId}/sources` },
          { label: sourceTitle(source), href: `/cases/${caseId}/sources/${sourceId}` },
        ]}
        title="Edit description"
      >
        <p className="text-ink-2">What was captured, the text itself, never changes.</p>
      </PageHead>
      <EditForm
        caseId={caseId}
        sourceId={sourceId}
        revision={source.revision}
        values={{
          ...{ title, byline, kind, language },
          publisher: source.publisher?.name ?? "",
          url: source.url ?? "",
          published: source.published ?? "",
        }}
        foundIn={source.foundIn as Record<string, string>}
        publishers={publishers.map(({ name }) => name)}
        actions={sourceActions}
      />
    </>
  );
}
