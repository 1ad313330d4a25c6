import type { Metadata } from "next";
import { signedIn } from "@/app/signed-in";
import { HomeFrame } from "@/components/accounts/home-frame";
import { CaseList } from "@/components/cases/case-list";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { listCases } from "@/lib/cases/list-cases";

export const metadata: Metadata = { title: "Cases" };

export default async function CasesPage() {
  const analyst = await signedIn();
  const cases = await listCases(analyst);
  const newCase = analyst.isOwner ? (
    <ButtonLink href="/cases/new" variant="primary">
      New case
    </ButtonLink>
  ) : null;
  return (
    <HomeFrame analyst={analyst}>
      <PageHead title="Cases" actions={newCase} />
      {cases.length > 0 ? (
        <CaseList cases={cases} />
      ) : (
        <EmptyState title="No case yet">
          {analyst.isOwner
            ? "A case is one investigation: its sources, its claims and the contradictions between them."
            : "You are not a member of a case yet. The owner of this installation can add you to one."}
        </EmptyState>
      )}
    </HomeFrame>
  );
}
