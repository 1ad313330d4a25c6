import { readPoint } from "@/lib/dates/read-point";
import type { Reading } from "@/lib/dates/reading";

/** Reads "before June 2014", "since 2014", "between 3 and 5 May 2014", "3–5 May 2014", or a point in time. */
export function readRange(words: string, reference: Date): Reading {
  const open = /^(before|after|since|from|until|till|by|up to) (?!.* (?:to|until|till) )(.+)$/.exec(words);
  if (open) return readOpen(open[1] ?? "", readPoint(open[2] ?? "", reference));
  const days = /^(\d{1,2}) ?[-–] ?(\d{1,2}) ([a-z]+ \d{4})$/.exec(words);
  if (days)
    return join(readPoint(`${days[1]} ${days[3]}`, reference), readPoint(`${days[2]} ${days[3]}`, reference));
  const pair =
    /^between (.+) and (.+)$/.exec(words) ??
    /^(?:from )?(.+) (?:to|until|till|through|-) (.+)$/.exec(words) ??
    /^(.+?) ?– ?(.+)$/.exec(words);
  if (!pair) return readPoint(words, reference);
  const [, first = "", last = ""] = pair;
  return join(completed(first, last, reference), readPoint(last, reference));
}

/** "before June 2014" ends with May; "after" begins with the next day, month or year. */
function readOpen(word: string, point: Reading): Reading {
  if (!point || "message" in point) return point;
  if (point.edtf.includes("/")) return null;
  if (word === "since" || word === "from") return { edtf: `${point.edtf}/..` };
  if (word !== "before" && word !== "after") return { edtf: `../${point.edtf}` };
  const step = neighbour(point.edtf, word === "before" ? -1 : 1);
  if (step === null) return null;
  return { edtf: word === "before" ? `../${step}` : `${step}/..` };
}

/** The day, month or year before (-1) or after (1); null for anything less plain. */
function neighbour(edtf: string, step: 1 | -1): string | null {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(edtf);
  if (!match) return null;
  const [, year, month, day] = match;
  const date = new Date(0);
  date.setUTCFullYear(
    Number(year) + (month ? 0 : step),
    month ? Number(month) - 1 + (day ? 0 : step) : 0,
    day ? Number(day) + step : 1,
  );
  return date.toISOString().slice(0, edtf.length);
}

/** The first of two dates borrows the month and year it lacks from the second: "3 and 5 May 2014". */
function completed(first: string, last: string, reference: Date): Reading {
  const words = last.split(" ");
  for (const borrowed of [words.slice(-2), words.slice(-1)]) {
    if (borrowed.length === words.length) continue;
    const reading = readPoint(`${first} ${borrowed.join(" ")}`, reference);
    if (reading && "edtf" in reading) return reading;
  }
  return readPoint(first, reference);
}

function join(first: Reading, last: Reading): Reading {
  if (!first || "message" in first) return first;
  if (!last || "message" in last) return last;
  const [from, to] = [first.edtf.split("/")[0], last.edtf.split("/").at(-1)];
  return from && to ? { edtf: from === to ? from : `${from}/${to}` } : null;
}
