import { readDay } from "@/lib/dates/read-day";
import type { Reading } from "@/lib/dates/reading";

/** Minutes east of UTC, or the place whose clock it is. CST and IST mean several zones each, so they aren't here. */
const ZONES: Record<string, number | string> = {
  z: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  bst: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  est: -300,
  edt: -240,
  et: "America/New_York",
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  pt: "America/Los_Angeles",
  jst: 540,
};

const CLOCK =
  "(?:at )?(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2})(?::(?<second>\\d{2}))?)?(?: ?(?<half>[ap])\\.?m\\.?)?(?: ?\\(?(?<zone>[a-z]{1,4}|(?:utc|gmt)? ?[+-]\\d{1,2}(?::?\\d{2})?)\\)?)?";
const AFTER = new RegExp(`^(?<date>.+?),? ${CLOCK}$`);
const BEFORE = new RegExp(`^${CLOCK},? (?:on )?(?<date>.+)$`);

/**
 * Reads a day with a time: "14 December 2015 10:30 GMT", "3:15 p.m. ET, Dec 14 2015". Without a zone it stays a local time.
 */
export function readTime(words: string, reference: Date): Reading {
  for (const pattern of [AFTER, BEFORE]) {
    const groups = pattern.exec(words)?.groups;
    if (!groups?.date || (groups.minute === undefined && groups.half === undefined)) continue;
    const date = readDay(groups.date.replace(/,$/, ""), reference);
    if (!date) continue;
    if ("message" in date) return date;
    return date.edtf.length === 10 && !date.edtf.includes("X") ? withClock(date.edtf, groups) : null;
  }
  return null;
}

function withClock(date: string, groups: Record<string, string | undefined>): Reading {
  const typed = Number(groups.hour);
  const hour = groups.half ? (typed % 12) + (groups.half === "p" ? 12 : 0) : typed;
  const clock = [hour, Number(groups.minute ?? 0), Number(groups.second ?? 0)];
  const [, minute = 0, second = 0] = clock;
  if (hour > 23 || minute > 59 || second > 59 || (groups.half && (typed < 1 || typed > 12))) {
    return { message: "There is no such time of day." };
  }
  const time = `${date}T${clock.map((part) => String(part).padStart(2, "0")).join(":")}`;
  if (!groups.zone) return { edtf: time };
  const offset = minutesEast(groups.zone, time);
  if (offset === null) {
    return {
      message: `The time zone “${groups.zone.toUpperCase()}” isn't known for sure: type it as UTC+3.`,
    };
  }
  return { edtf: `${time}${formatOffset(offset)}` };
}

function minutesEast(zone: string, time: string): number | null {
  const typed = /^(?:utc|gmt)? ?([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (typed) {
    const minutes = Number(typed[2]) * 60 + Number(typed[3] ?? 0);
    return minutes > 14 * 60 ? null : minutes * (typed[1] === "-" ? -1 : 1);
  }
  const known = Object.hasOwn(ZONES, zone) ? ZONES[zone] : undefined;
  return typeof known === "string" ? offsetOfPlace(known, time) : (known ?? null);
}

/** Off by at most the hour in which a place changes its clocks, since the time is read as if it were UTC. */
function offsetOfPlace(place: string, time: string): number | null {
  const format = new Intl.DateTimeFormat("en", { timeZone: place, timeZoneName: "longOffset" });
  const name = format.formatToParts(new Date(`${time}Z`)).find((part) => part.type === "timeZoneName")?.value;
  const offset = /GMT([+-])(\d{2}):(\d{2})/.exec(name ?? "");
  if (!offset) return null;
  return (Number(offset[2]) * 60 + Number(offset[3])) * (offset[1] === "-" ? -1 : 1);
}

function formatOffset(minutes: number): string {
  if (minutes === 0) return "Z";
  const size = Math.abs(minutes);
  const parts = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, "0"));
  return `${minutes < 0 ? "-" : "+"}${parts.join(":")}`;
}
