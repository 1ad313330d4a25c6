/** Stretches of lines that are named one by one. */
const MOST = 6;

/** Lines of a file in words: "line 4", "lines 2–4, 9". Pure. @param lines ascending or not, each once. */
export function describeLines(lines: readonly number[]): string {
  const stretches: { from: number; to: number }[] = [];
  for (const line of [...lines].sort((one, other) => one - other)) {
    const last = stretches.at(-1);
    if (last && line === last.to + 1) last.to = line;
    else stretches.push({ from: line, to: line });
  }
  const named = stretches.slice(0, MOST).map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
  return `${lines.length === 1 ? "line" : "lines"} ${named.join(", ")}${stretches.length > MOST ? " …" : ""}`;
}
