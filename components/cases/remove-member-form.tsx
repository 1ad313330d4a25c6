"use client";

import { Button } from "@/components/ui/button";
import { FormFailure } from "@/components/ui/form-failure";
import { type FormAction, useActionForm } from "@/components/ui/use-action-form";

/** Takes somebody out of the case. It is undone by adding them again, so it doesn't ask. */
export function RemoveMemberForm({
  member,
  removeMember,
}: {
  member: { id: string; name: string };
  removeMember: FormAction;
}) {
  const { form, outcome, pending } = useActionForm(removeMember);
  return (
    <form {...form} className="flex flex-wrap items-center gap-2">
      <input type="hidden" name="analystId" value={member.id} />
      <Button
        type="submit"
        size="small"
        disabled={pending}
        aria-label={`Remove ${member.name} from the case`}
      >
        Remove
      </Button>
      <FormFailure outcome={outcome} />
    </form>
  );
}
