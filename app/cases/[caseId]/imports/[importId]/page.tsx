import type { Metadata } from "next";
import { undo } from "@/app/cases/[caseId]/imports/claims/actions";
import { importActions } from "@/app/cases/[caseId]/imports/import-actions";
import { orNotFound } from "@/app/or-not-found";
import { signedIn } from "@/app/signed-in";
import { UndoClaimsBar } from "@/components/imports/claims/undo-claims";
import { describeImport } from "@/components/imports/describe-import";
import { ImportProgress } from "@/components/imports/import-progress";
import { ButtonLink } from "@/components/ui/button-link";
import { DateTime } from "@/components/ui/date-time";
import { PageHead } from "@/components/ui/page-head";
import { previewUndo } from "@/lib/imports/claims-csv/undo-claims";
import { getImport } from "@/lib/imports/get-import";

export const metadata: Metadata = { title: "Import" };

/** One import: item by item how it went, and what can be done about it. */
export default async function ImportPage({
  params,
  searchParams,
}: PageProps<"/cases/[caseId]/imports/[importId]">) {
  const { caseId, importId } = await params;
  const select = [(await searchParams).select].flat()[0] ?? "";
  const analyst = await signedIn();
  const found = await orNotFound(getImport(analyst, caseId, importId));
  const going = found.kind === "claims" ? await orNotFound(previewUndo(analyst, caseId, importId)) : null;
  const sources = `/cases/${caseId}/sources`;
  return (
    <>
      <PageHead
        crumbs={[
          { label: "Sources", href: sources },
          { label: "Imports", href: `/cases/${caseId}/imports` },
        ]}
        title={describeImport(found)}
        actions={<ButtonLink href={`${sources}/new`}>Capture more</ButtonLink>}
      >
        <p className="text-sm text-ink-2">
          begun <DateTime at={found.createdAt} /> by {found.createdBy.name}
        </p>
      </PageHead>
      {going ? (
        <UndoClaimsBar
          caseId={caseId}
          importId={importId}
          claims={found._count.claims}
          going={going}
          isUndone={found.undoneAt !== null}
          undo={undo}
        />
      ) : null}
      <ImportProgress
        caseId={caseId}
        importId={importId}
        given={found}
        actions={importActions}
        isUndone={found.undoneAt !== null}
        opensAlone
        select={select}
      />
    </>
  );
}
