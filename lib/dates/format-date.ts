import { daysOfMonth, MONTHS, SEASONS } from "@/lib/dates/months";

/** "short" is for tables and chips ("14 Dec 2015"), "long" for sentences ("14 December 2015"). */
type Length = "short" | "long";

const PARTS_OF_A_YEAR = new Map([
  ["01-04", "early "],
  ["05-08", "mid-"],
  ["09-12", "late "],
]);

/** What an EDTF string says, short: "14 Dec 2015", "mid-Dec 2015", "about 2010", "May 2014 or earlier". Pure and light. */
export function formatDate(edtf: string): string {
  return say(edtf, "short");
}

/** What an EDTF string says, spelled out: what a person who typed a date is shown as understood. Pure and light. */
export function describeDate(edtf: string): string {
  const named = partName(edtf, "long");
  return named ? `${named} (${sayInterval(edtf, "long")})` : say(edtf, "long");
}

/** An instant, always in UTC and saying so: "14 Dec 2015, 10:30 UTC". */
export function formatInstant(date: Date): string {
  if (Number.isNaN(date.getTime())) return "";
  const iso = date.toISOString();
  return `${saySide(iso.slice(0, 10), "short")}, ${iso.slice(11, 16)} UTC`;
}

function say(edtf: string, length: Length): string {
  return edtf.includes("/") ? (partName(edtf, length) ?? sayInterval(edtf, length)) : saySide(edtf, length);
}

function sayInterval(edtf: string, length: Length): string {
  const [from = "", to = ""] = edtf.split("/");
  if (from === "" || from === "..") return `${saySide(to, length)} or earlier`;
  if (to === "" || to === "..") return `${saySide(from, length)} or later`;
  const joint = length === "long" ? " to " : "–";
  const sameYear =
    from.slice(0, 4) === to.slice(0, 4) && /^[\d-]{7,10}$/.test(from) && /^[\d-]{7,10}$/.test(to);
  if (!sameYear) return `${saySide(from, length)}${length === "long" ? joint : " – "}${saySide(to, length)}`;
  const sameMonth = from.length === 10 && to.length === 10 && from.slice(0, 7) === to.slice(0, 7);
  const start = sameMonth ? String(Number(from.slice(8))) : saySide(from, length).replace(/ \d{4}$/, "");
  return `${start}${sameMonth || length === "long" ? joint : " – "}${saySide(to, length)}`;
}

/** "mid-Dec 2015", when the interval is one of the parts that `understandDate` cuts months and years into. */
function partName(edtf: string, length: Length): string | null {
  const days = /^(\d{4})-(\d{2})-(\d{2})\/\1-\2-(\d{2})$/.exec(edtf);
  if (days) {
    const [, year = "", month = "", first, last = ""] = days;
    const end = String(daysOfMonth(Number(year), Number(month)));
    const part = { "01-10": "early ", "11-20": "mid-", [`21-${end}`]: "late " }[`${first}-${last}`];
    return part ? `${part}${saySide(`${year}-${month}`, length)}` : null;
  }
  const months = /^(\d{4})-(\d{2})\/\1-(\d{2})$/.exec(edtf);
  if (!months) return null;
  const part = PARTS_OF_A_YEAR.get(`${months[2]}-${months[3]}`);
  return part ? `${part}${months[1]}` : null;
}

function saySide(side: string, length: Length): string {
  const qualifier = /[~?%]$/.exec(side)?.[0];
  const bare = qualifier ? side.slice(0, -1) : side;
  const said = sayBare(bare, length);
  if (qualifier === "~") return `about ${said}`;
  if (qualifier === "?") return `perhaps ${said}`;
  return qualifier ? `perhaps about ${said}` : said;
}

function sayBare(bare: string, length: Length): string {
  const [date = "", time] = bare.split("T");
  const [year = "", month, day] = date.split("-");
  if (time) return `${sayBare(date, length)}, ${sayTime(time)}`;
  if (month === undefined) return sayYear(year);
  const season = /^2[1-4]$/.test(month) ? SEASONS[Number(month) - 21] : undefined;
  if (season)
    return `${season} ${season === "winter" ? `${year}/${String(Number(year) + 1).slice(-2)}` : year}`;
  const name = MONTHS[Number(month) - 1];
  if (!name) return `a month of ${sayYear(year)}`;
  const shown = length === "short" ? name.slice(0, 3) : name;
  if (day === undefined || day === "XX") return `${day ? "a day of " : ""}${shown} ${sayYear(year)}`;
  if (day.endsWith("X")) return `${tenDays(day, year, month)} ${shown} ${sayYear(year)}`;
  return `${Number(day)} ${shown} ${sayYear(year)}`;
}

/** "10–19" for "1X". */
function tenDays(day: string, year: string, month: string): string {
  const tens = Number(day[0]) * 10;
  return `${Math.max(tens, 1)}–${Math.min(tens + 9, daysOfMonth(Number(year), Number(month)))}`;
}

function sayYear(year: string): string {
  if (year.endsWith("XX")) return `${year.slice(0, 2)}00–${year.slice(0, 2)}99`;
  return year.endsWith("X") ? `${year.slice(0, 3)}0s` : year;
}

/** Hours and minutes, with the zone as it was given; seconds only where they say something. */
function sayTime(time: string): string {
  const zone = time.slice(8);
  const clock = time.slice(6, 8) === "00" ? time.slice(0, 5) : time.slice(0, 8);
  if (zone === "") return clock;
  return `${clock} ${zone === "Z" ? "UTC" : `UTC${zone}`}`;
}
