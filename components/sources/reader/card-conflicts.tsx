import Link from "next/link";
import type { ReaderConflict } from "@/components/sources/reader/reader-claim";
import { classNames } from "@/components/ui/class-names";
import { formatDate } from "@/lib/dates/format-date";

type Props = {
  caseId: string;
  conflicts: ReaderConflict[];
  /** The numbers of the claims of this source, by id. */
  numbers: ReadonlyMap<string, number>;
  isCurrent: boolean;
};

/** What a claim conflicts with, and more quietly what it was found not to conflict with; each linked side by side. */
export function CardConflicts({ conflicts, ...rest }: Props) {
  const standing = conflicts.filter(({ isDismissed }) => !isDismissed);
  const dismissed = conflicts.filter(({ isDismissed }) => isDismissed);
  return (
    <>
      <Conflicts label="Conflicts with" className="text-b" conflicts={standing} {...rest} />
      <Conflicts label="Dismissed: with" className="text-ink-3" conflicts={dismissed} {...rest} />
    </>
  );
}

function Conflicts({
  caseId,
  label,
  className,
  conflicts,
  numbers,
  isCurrent,
}: Props & { label: string; className: string }) {
  if (conflicts.length === 0) return null;
  return (
    <p className={classNames("mt-1.5 text-sm", className)}>
      {label}{" "}
      {conflicts.map(({ id, otherClaimId, ...other }, index) => (
        <span key={id}>
          {index > 0 ? ", " : ""}
          <Link
            href={`/cases/${caseId}/contradictions/${id}`}
            className="underline"
            tabIndex={isCurrent ? 0 : -1}
          >
            {numbers.get(otherClaimId) ?? nameOf(other, conflicts)}
          </Link>
        </span>
      ))}
    </p>
  );
}

/** With the day where one speaker said several things. */
function nameOf(
  { otherSpeaker, otherSaid }: Pick<ReaderConflict, "otherSpeaker" | "otherSaid">,
  conflicts: readonly ReaderConflict[],
): string {
  const isOften = conflicts.filter((each) => each.otherSpeaker === otherSpeaker).length > 1;
  return isOften && otherSaid ? `${otherSpeaker} (${formatDate(otherSaid)})` : otherSpeaker;
}
