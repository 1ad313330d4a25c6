"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { KnownNotice } from "@/components/sources/known-notice";
import type { SourceActions } from "@/components/sources/source-actions";
import { knownSource, SourceFailure } from "@/components/sources/source-failure";
import { readFields, SourceFields } from "@/components/sources/source-fields";
import { useCaptureDraft } from "@/components/sources/use-capture-draft";
import { useRichPaste } from "@/components/sources/use-rich-paste";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { useActionForm } from "@/components/ui/use-action-form";
import type { KnownCaptures } from "@/lib/sources/find-known-captures";
import { LARGEST_TEXT } from "@/lib/sources/limits";

/** One paste takes the article; the fields beside it are filled in where they can be read off it. */
export function CaptureForm({
  caseId,
  publishers,
  actions,
}: {
  caseId: string;
  publishers: readonly string[];
  actions: SourceActions;
}) {
  const router = useRouter();
  const area = useRef<HTMLTextAreaElement>(null);
  const [known, setKnown] = useState<KnownCaptures | null>(null);
  const asked = useRef("");
  const paste = useRichPaste(area, actions.readPaste, () => {
    draft.keep();
    look();
  });
  const draft = useCaptureDraft(caseId, area, paste.html, look);
  const { form, outcome, errors, pending } = useActionForm(async (_, fields) => {
    // Not from the form data, which would mend half a surrogate pair in silence.
    const text = area.current?.value ?? "";
    const captured = await actions.capture(caseId, { ...readFields(fields), text, html: paste.html.current });
    if (captured.ok) {
      draft.forget();
      router.push(`/cases/${caseId}/sources/${captured.value.sourceId}`);
    }
    return captured;
  });

  /** Asks what the case knows of it, when something that matters for that has changed. */
  async function look() {
    if (!area.current?.form) return;
    const { publisher, url } = readFields(new FormData(area.current.form));
    const typed = { text: area.current.value, publisher, url };
    const question = JSON.stringify(typed);
    if (question === asked.current) return;
    asked.current = question;
    const worth = typed.text.trim() !== "" && typed.text.length <= LARGEST_TEXT;
    const answer = worth ? await actions.preview(caseId, typed).catch(() => null) : null;
    if (question === asked.current) setKnown(answer?.ok ? answer.value : null);
  }

  return (
    <form
      {...form}
      onBlur={look}
      onInput={draft.keep}
      className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-[minmax(0,1fr)_340px]"
    >
      <div className="grid gap-2">
        {draft.restored ? (
          <Notice className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
            <span>Restored what you had typed.</span>
            <Button type="button" onClick={draft.startAnew}>
              Start anew
            </Button>
          </Notice>
        ) : null}
        <TextArea
          ref={area}
          label="Text"
          autoFocus
          dir="auto"
          rows={18}
          spellCheck={false}
          onPaste={paste.onPaste}
          onInput={(event) => {
            if (event.currentTarget.value === "") paste.html.current = "";
          }}
          error={errors.text}
          hint="Paste the article, as rich text or plain. Only the text is required."
          className="[&_textarea]:font-serif [&_textarea]:leading-relaxed lg:[&_textarea]:h-[calc(100dvh-330px)]"
        />
        <p role="status" className="min-h-5 text-sm text-ink-2">
          {paste.told}
        </p>
      </div>
      <div className="grid gap-3">
        <SourceFields errors={errors} publishers={publishers} understand={actions.understand} />
        {knownSource(outcome) ? null : <KnownNotice caseId={caseId} known={known} />}
        <SourceFailure caseId={caseId} outcome={outcome} />
        <div>
          <Button type="submit" variant="primary" disabled={pending} keys="Ctrl ↵">
            {pending ? "Capturing…" : "Capture"}
          </Button>
        </div>
      </div>
    </form>
  );
}
