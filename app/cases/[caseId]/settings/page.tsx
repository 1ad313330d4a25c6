import type { Metadata } from "next";
import { editCaseAction, removeCaseAction } from "@/app/cases/[caseId]/settings/actions";
import { orNotFound } from "@/app/or-not-found";
import { signedIn } from "@/app/signed-in";
import { CaseForm } from "@/components/cases/case-form";
import { RemoveCase } from "@/components/cases/remove-case";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { getCase } from "@/lib/cases/get-case";

export const metadata: Metadata = { title: "Settings" };

export default async function CaseSettingsPage({ params }: PageProps<"/cases/[caseId]/settings">) {
  const { caseId } = await params;
  const analyst = await signedIn();
  const { name, description, isExample } = await orNotFound(getCase(analyst, caseId));
  if (!analyst.isOwner) {
    return (
      <>
        <PageHead title={name} />
        <p className="max-w-prose break-words whitespace-pre-line text-ink-2">
          {description || "Nothing is written yet on what this case is about."}
        </p>
      </>
    );
  }
  return (
    <>
      <PageHead title="Settings of the case" />
      <div className="grid max-w-xl gap-4">
        <Section title="Name and description">
          <CaseForm
            given={{ name, description }}
            submitLabel="Save"
            save={editCaseAction.bind(null, caseId)}
          />
        </Section>
        <Section title="Removing">
          <p className="text-ink-2">
            {isExample
              ? "The example shows what a case looks like. It doesn’t come back once it is removed."
              : "A case is removed with all that is in it. It can’t be brought back."}
          </p>
          <RemoveCase name={name} isExample={isExample} removeCase={removeCaseAction.bind(null, caseId)} />
        </Section>
      </div>
    </>
  );
}
