"use client";

import { useRouter } from "next/navigation";
import type { ImportActions } from "@/components/imports/import-actions";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/field";
import { FormFailure } from "@/components/ui/form-failure";
import { useActionForm } from "@/components/ui/use-action-form";

/** Addresses of pages or files, which the server fetches; leads to where one sees it happen. */
export function LinkForm({ caseId, takeLinks }: { caseId: string; takeLinks: ImportActions["takeLinks"] }) {
  const router = useRouter();
  const { form, outcome, errors, pending } = useActionForm(async (_, fields) => {
    const begun = await takeLinks(caseId, String(fields.get("links") ?? ""));
    if (begun.ok) router.push(`/cases/${caseId}/imports/${begun.value.importId}`);
    return begun;
  });
  return (
    <form {...form} aria-label="Capture from links" className="grid content-start gap-2">
      <div className="flex items-start gap-2">
        <TextArea
          label="Links"
          name="links"
          rows={1}
          placeholder="https://"
          spellCheck={false}
          inputMode="url"
          error={errors.links}
          hint="Pages, PDFs or Word files, one a line or apart by spaces. Enter fetches them."
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.shiftKey || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
          className="flex-1 [&_textarea]:field-sizing-content [&_textarea]:max-h-48"
        />
        <Button type="submit" aria-disabled={pending} className="mt-[23px]">
          {pending ? "Beginning…" : "Fetch"}
        </Button>
      </div>
      {errors.links ? null : <FormFailure outcome={outcome} />}
    </form>
  );
}
