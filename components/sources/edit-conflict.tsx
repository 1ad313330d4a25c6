import type { SourceFieldValues } from "@/components/sources/source-fields";
import { Notice } from "@/components/ui/notice";

const LABELS: Record<keyof SourceFieldValues, string> = {
  title: "Title",
  publisher: "Publisher",
  published: "Published",
  byline: "Byline",
  url: "URL",
  kind: "Kind",
  language: "Language",
};

/** What somebody else has saved meanwhile; what was typed stays in the fields. */
export function EditConflict({ current }: { current: SourceFieldValues }) {
  return (
    <Notice tone="warn">
      <p>
        Somebody else has changed this source meanwhile. What you typed is still in the fields. Now it says:
      </p>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5">
        {(Object.keys(LABELS) as (keyof SourceFieldValues)[]).map((field) => (
          <div key={field} className="contents">
            <dt>{LABELS[field]}</dt>
            <dd className="break-words" dir="auto">
              {current[field] || "—"}
            </dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}
