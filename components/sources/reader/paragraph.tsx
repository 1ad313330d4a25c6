import { Fragment, memo } from "react";
import { type LaidMark, layOutMarks, type Segment } from "@/components/sources/reader/lay-out-marks";
import { classNames } from "@/components/ui/class-names";

/** A mark with what it says about the text. */
export type ReaderMark = LaidMark & { kind: "claim" | "annotation"; number?: number; isSuggested?: boolean };

const SELECTION = "selection";

/** Words on which several accepted claims lie have two lines under them; a suggested one has a dashed line. */
const TWICE = "shadow-[inset_0_-2px_var(--accent),inset_0_-4px_var(--card),inset_0_-6px_var(--accent)]";

/**
 * One paragraph with all that lies on it. It is drawn again only when its own marks or its part of the selection change, since
 * a text can have thousands.
 */
export const Paragraph = memo(DrawnParagraph, isSame);

type ParagraphProps = {
  /** Where it begins in the text. */
  start: number;
  words: string;
  /** The page that begins in it, if one does. */
  page: number | null;
  marks: ReaderMark[];
  /** The claim whose card is current, if it lies here. */
  current: string | null;
  selectedFrom: number | null;
  selectedTo: number | null;
  lazy: boolean;
};

function DrawnParagraph({
  start,
  words,
  page,
  marks,
  current,
  selectedFrom,
  selectedTo,
  lazy,
}: ParagraphProps) {
  const selection: LaidMark[] =
    selectedFrom === null || selectedTo === null
      ? []
      : [{ id: SELECTION, start: selectedFrom, end: selectedTo }];
  const segments = layOutMarks({ start, end: start + words.length }, [...marks, ...selection]);
  return (
    <p
      dir="auto"
      data-paragraph={start}
      data-page={page ?? undefined}
      className={classNames(
        "mb-3.5 whitespace-pre-line",
        page !== null &&
          "border-t border-line pt-1 before:float-right before:ml-3 before:font-sans before:text-xs before:leading-[2.2] before:text-ink-3 before:content-['p._'attr(data-page)]",
        lazy && "[contain-intrinsic-size:auto_140px] [content-visibility:auto]",
      )}
    >
      {segments.map((segment) => {
        const here = marks.filter(({ id }) => segment.ids.includes(id));
        return (
          <Fragment key={segment.start}>
            {here.map((mark) =>
              mark.kind === "claim" && mark.start === segment.start ? (
                <ClaimNumber key={mark.id} mark={mark} />
              ) : null,
            )}
            <span
              data-start={segment.start}
              data-claims={
                here
                  .map(({ kind, id }) => (kind === "claim" ? id : ""))
                  .join(" ")
                  .trim() || undefined
              }
              className={lookOf(segment, here, current)}
            >
              {words.slice(segment.start - start, segment.end - start)}
            </span>
          </Fragment>
        );
      })}
    </p>
  );
}

/** Settling one claim makes all marks anew: what counts is whether those of this paragraph differ. */
function isSame({ marks: before, ...was }: ParagraphProps, { marks: after, ...is }: ParagraphProps): boolean {
  const names = Object.keys(was) as (keyof typeof was)[];
  return (
    names.every((name) => was[name] === is[name]) &&
    before.length === after.length &&
    before.every((mark, index) => {
      const other = after[index];
      return (
        other !== undefined &&
        mark.id === other.id &&
        mark.number === other.number &&
        mark.isSuggested === other.isSuggested
      );
    })
  );
}

/** The claim's number before its first word: a link to its card, out of the way of Tab and of what is copied. */
function ClaimNumber({ mark }: { mark: ReaderMark }) {
  const [claimId = ""] = mark.id.split(":");
  return (
    <sup
      data-aside=""
      className="mr-0.5 font-sans text-[10.5px] leading-none font-semibold text-ink-2 select-none"
    >
      <a
        href={`#claim-${claimId}`}
        id={`quote-${mark.id}`}
        tabIndex={-1}
        aria-label={`${mark.isSuggested ? "Suggested claim" : "Claim"} ${mark.number}`}
      >
        {mark.number}
      </a>
    </sup>
  );
}

function lookOf({ ids }: Segment, here: ReaderMark[], current: string | null): string | undefined {
  const claims = here.filter(({ kind }) => kind === "claim");
  const isCurrent = current !== null && claims.some(({ id }) => id.startsWith(current));
  const isSelected = ids.includes(SELECTION);
  const accepted = claims.filter(({ isSuggested }) => !isSuggested).length;
  return (
    classNames(
      (claims.length > 0 || isSelected) && "rounded-[3px] box-decoration-clone py-px",
      accepted > 0 && isCurrent && "shadow-[inset_0_-2px_var(--warn)]",
      accepted > 0 && !isCurrent && (accepted > 1 ? TWICE : "shadow-[inset_0_-2px_var(--accent)]"),
      claims.length > accepted && "border-b-2 border-dashed",
      claims.length > accepted && (isCurrent ? "border-warn" : "border-edge"),
      isSelected && "bg-[color-mix(in_oklab,var(--ink)_20%,var(--paper))]",
      !isSelected && claims.length > 0 && isCurrent && "bg-warn-soft",
      !isSelected && accepted > 0 && !isCurrent && "bg-accent-soft",
      here.some(({ kind }) => kind === "annotation") &&
        "underline decoration-ink-3 decoration-dotted decoration-2 underline-offset-[5px]",
    ) || undefined
  );
}
