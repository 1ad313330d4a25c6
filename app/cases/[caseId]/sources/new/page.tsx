import type { Metadata } from "next";
import { after } from "next/server";
import { importActions } from "@/app/cases/[caseId]/imports/import-actions";
import { sourceActions } from "@/app/cases/[caseId]/sources/source-actions";
import { orNotFound } from "@/app/or-not-found";
import { ownOrigin } from "@/app/own-origin";
import { signedIn } from "@/app/signed-in";
import { BookmarkletLink } from "@/components/imports/bookmarklet-link";
import { FileDrop } from "@/components/imports/file-drop";
import { LinkForm } from "@/components/imports/link-form";
import { CaptureForm } from "@/components/sources/capture-form";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { expectImport } from "@/lib/imports/expect-import";
import { listPublishers } from "@/lib/sources/list-publishers";

export const metadata: Metadata = { title: "New source" };

export default async function NewSourcePage({ params }: PageProps<"/cases/[caseId]/sources/new">) {
  const { caseId } = await params;
  const publishers = await orNotFound(listPublishers(await signedIn(), caseId));
  after(expectImport);
  return (
    <>
      <PageHead
        crumbs={[{ label: "Sources", href: `/cases/${caseId}/sources` }]}
        title="New source"
        actions={
          <>
            <ButtonLink href={`/cases/${caseId}/imports/claims`} variant="quiet">
              Claims from a table
            </ButtonLink>
            <ButtonLink href={`/cases/${caseId}/imports`} variant="quiet">
              Imports
            </ButtonLink>
          </>
        }
      />
      <div className="mb-5 grid grid-cols-[minmax(0,1fr)] gap-x-5 gap-y-3 lg:grid-cols-2">
        <LinkForm caseId={caseId} takeLinks={importActions.takeLinks} />
        <FileDrop caseId={caseId} actions={importActions} />
      </div>
      <div className="mb-5">
        <BookmarkletLink origin={await ownOrigin()} />
      </div>
      <CaptureForm caseId={caseId} publishers={publishers.map(({ name }) => name)} actions={sourceActions} />
    </>
  );
}
