/** Headings of links to other articles. */
const LIST_HEADING = new RegExp(
  `^(?:${[
    "more (?:on this|from [^.]{1,40}|stories|coverage|news)",
    "(?:related|recommended|latest|top|popular|trending|featured)(?: (?:stories|story|articles?|topics?|content|news|coverage|posts?|links?|reading|for you|now|videos?))?",
    "most (?:read|popular|viewed|shared|recent)",
    "editors?['’]?s? picks?",
    "(?:previous|next|also|see) (?:article|post|story|also|read)",
    "(?:read|what to read|up) (?:next|more|also)",
    "you (?:may|might) (?:also like|be interested in)[^.]{0,20}",
    "(?:further reading|in case you missed it|don['’]t miss)",
  ].join("|")})\\W*$`,
  "i",
);
/** Headings of what a company or a writer says of itself below its text. */
const ABOUT_HEADING =
  /^(?:About (?:the )?(?:authors?|writers?|reporters?|us|\p{Lu}[\p{L}.'’-]*(?: (?:and|of|for|the|\p{Lu}[\p{L}.'’-]*)){0,7})|Notes? to editors)\W*$/u;

/** Whether a line heads a list of links, or what a writer or company tells of itself; null for neither. Pure. */
export function headingKind(line: string): "links" | "about" | null {
  if (line.length > 60) return null;
  if (LIST_HEADING.test(line)) return "links";
  return ABOUT_HEADING.test(line) ? "about" : null;
}
