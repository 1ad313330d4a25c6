const FORMAT = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
});

/** An instant, in UTC for everyone, so that two analysts in two zones read the same. */
export function DateTime({ at, className }: { at: Date; className?: string }) {
  return (
    <time
      dateTime={at.toISOString()}
      title={`${at.toISOString().slice(0, 19).replace("T", " ")} UTC`}
      className={className}
    >
      {FORMAT.format(at)}
    </time>
  );
}
