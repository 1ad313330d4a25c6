import type { Metadata } from "next";
import Link from "next/link";
import { addMemberAction, removeMemberAction } from "@/app/cases/[caseId]/members/actions";
import { orNotFound } from "@/app/or-not-found";
import { signedIn } from "@/app/signed-in";
import { AddMemberForm } from "@/components/cases/add-member-form";
import { MemberList } from "@/components/cases/member-list";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { listAccounts } from "@/lib/accounts/list-accounts";
import { listMembers } from "@/lib/cases/list-members";

export const metadata: Metadata = { title: "Members" };

export default async function MembersPage({ params }: PageProps<"/cases/[caseId]/members">) {
  const { caseId } = await params;
  const analyst = await signedIn();
  const members = await orNotFound(listMembers(analyst, caseId));
  if (!analyst.isOwner) {
    return (
      <>
        <PageHead title="Members" />
        <MemberList members={members} />
      </>
    );
  }
  const candidates = (await listAccounts(analyst)).filter(
    (account) => !members.some((member) => member.id === account.id),
  );
  return (
    <>
      <PageHead title="Members" />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_380px]">
        <MemberList members={members} removeMember={removeMemberAction.bind(null, caseId)} />
        <Section title="Add a member">
          {candidates.length > 0 ? (
            <AddMemberForm candidates={candidates} addMember={addMemberAction.bind(null, caseId)} />
          ) : (
            <p className="text-ink-2">
              Every account is a member.{" "}
              <Link href="/accounts" className="text-accent underline">
                Add an account
              </Link>
            </p>
          )}
        </Section>
      </div>
    </>
  );
}
