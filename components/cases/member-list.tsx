import { RemoveMemberForm } from "@/components/cases/remove-member-form";
import { Chip } from "@/components/ui/chip";
import { DateTime } from "@/components/ui/date-time";
import type { FormAction } from "@/components/ui/use-action-form";
import type { CaseMember } from "@/lib/cases/list-members";

/**
 * Who works on the case.
 *
 * @param removeMember given to the owner alone.
 */
export function MemberList({ members, removeMember }: { members: CaseMember[]; removeMember?: FormAction }) {
  return (
    <ul className="divide-y divide-line rounded-[10px] border border-line bg-card">
      {members.map((member) => (
        <li key={member.id} className="flex flex-wrap items-center gap-x-4 gap-y-1.5 px-4 py-2.5">
          <div className="min-w-0 flex-1 basis-56">
            <p className="font-medium break-words">{member.name}</p>
            <p className="text-sm break-all text-ink-2">{member.email}</p>
          </div>
          {member.isOwner ? <Chip tone="accent">Owner</Chip> : null}
          {member.canSignIn ? null : <Chip>Can’t sign in</Chip>}
          <span className="text-sm text-ink-2 tabular-nums">
            since <DateTime at={member.addedAt} />
          </span>
          {removeMember && !member.isOwner ? (
            <RemoveMemberForm member={member} removeMember={removeMember} />
          ) : null}
        </li>
      ))}
    </ul>
  );
}
