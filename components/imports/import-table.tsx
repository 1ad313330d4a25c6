import Link from "next/link";
import { describeImport, describeProgress } from "@/components/imports/describe-import";
import { Chip } from "@/components/ui/chip";
import { DateTime } from "@/components/ui/date-time";
import type { ImportMention } from "@/lib/imports/import";

/** The imports of a case, the newest first, each with how it went. */
export function ImportTable({ caseId, imports }: { caseId: string; imports: readonly ImportMention[] }) {
  return (
    <ul aria-label="Imports" className="divide-y divide-line rounded-[10px] border border-line bg-card">
      {imports.map((each) => (
        <li key={each.id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 px-3 py-2">
          <Link href={`/cases/${caseId}/imports/${each.id}`} className="font-medium text-accent underline">
            {describeImport(each)}
          </Link>
          {each.undoneAt ? (
            <Chip>undone</Chip>
          ) : (
            <span className="text-ink-2 tabular-nums">{describeProgress(each.counts)}</span>
          )}
          <span className="ml-auto text-sm text-ink-3">
            <DateTime at={each.createdAt} /> by {each.createdBy.name}
          </span>
        </li>
      ))}
    </ul>
  );
}
