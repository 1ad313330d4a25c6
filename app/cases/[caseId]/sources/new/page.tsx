import type { Metadata } from "next";
import { sourceActions } from "@/app/cases/[caseId]/sources/source-actions";
import { orNotFound } from "@/app/or-not-found";
import { signedIn } from "@/app/signed-in";
import { CaptureForm } from "@/components/sources/capture-form";
import { FileDrop } from "@/components/sources/file-drop";
import { PageHead } from "@/components/ui/page-head";
import { listPublishers } from "@/lib/sources/list-publishers";

export const metadata: Metadata = { title: "New source" };

export default async function NewSourcePage({ params }: PageProps<"/cases/[caseId]/sources/new">) {
  const { caseId } = await params;
  const publishers = await orNotFound(listPublishers(await signedIn(), caseId));
  return (
    <>
      <PageHead crumbs={[{ label: "Sources", href: `/cases/${caseId}/sources` }]} title="New source" />
      <FileDrop caseId={caseId} captureFile={sourceActions.captureFile} />
      <CaptureForm caseId={caseId} publishers={publishers.map(({ name }) => name)} actions={sourceActions} />
    </>
  );
}
