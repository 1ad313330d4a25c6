import type { Metadata } from "next";
import { orNotFound } from "@/app/or-not-found";
import { signedIn } from "@/app/signed-in";
import { ImportTable } from "@/components/imports/import-table";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { listImports } from "@/lib/imports/list-imports";

export const metadata: Metadata = { title: "Imports" };

/** The newest imports of a case. */
export default async function ImportsPage({ params }: PageProps<"/cases/[caseId]/imports">) {
  const { caseId } = await params;
  const imports = await orNotFound(listImports(await signedIn(), caseId));
  const capture = (
    <ButtonLink href={`/cases/${caseId}/sources/new`} variant="primary">
      Capture a source
    </ButtonLink>
  );
  return (
    <>
      <PageHead
        crumbs={[{ label: "Sources", href: `/cases/${caseId}/sources` }]}
        title="Imports"
        actions={
          <>
            <ButtonLink href={`/cases/${caseId}/imports/claims`}>Claims from a table</ButtonLink>
            {imports.length > 0 ? capture : null}
          </>
        }
      />
      {imports.length > 0 ? (
        <ImportTable caseId={caseId} imports={imports} />
      ) : (
        <EmptyState title="No imports yet">
          <p>What is taken in by link or by file is listed here, with what failed and why.</p>
          {capture}
        </EmptyState>
      )}
    </>
  );
}
