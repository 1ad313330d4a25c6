import { daysOfMonth, SEASONS } from "@/lib/dates/months";
import { readDay } from "@/lib/dates/read-day";
import type { Reading } from "@/lib/dates/reading";

const PARTS: Record<string, 0 | 1 | 2> = {
  early: 0,
  beginning: 0,
  start: 0,
  mid: 1,
  middle: 1,
  late: 2,
  end: 2,
};

/**
 * Reads a part of a month or year. EDTF has no "early", so it becomes the interval that the word means at its widest in
 * plain use: of a month the days 1–10, 11–20 and 21 to the end; of a year four months each ("mid-2015" is May to August);
 * halves are halves. A season is EDTF's own. A person is shown the days, and can type others.
 */
export function readPart(words: string, reference: Date): Reading {
  return readThird(words, reference) ?? readHalf(words) ?? readSeason(words);
}

function readThird(words: string, reference: Date): Reading {
  const match =
    /^(early|mid|late)[- ](?:in )?(.+)$/.exec(words) ?? /^(beginning|start|middle|end) (.+)$/.exec(words);
  const part = PARTS[match?.[1] ?? ""];
  if (!match || part === undefined) return null;
  const whole = readDay(match[2] ?? "", reference);
  if (!whole || "message" in whole) return whole;
  const [year = "", month, day] = whole.edtf.split("-");
  if (day !== undefined || year.includes("X")) return null;
  if (month === undefined) {
    const months = [`${year}-01/${year}-04`, `${year}-05/${year}-08`, `${year}-09/${year}-12`];
    return { edtf: months[part] ?? whole.edtf };
  }
  const last = daysOfMonth(Number(year), Number(month));
  const days =
    [
      ["01", "10"],
      ["11", "20"],
      ["21", String(last)],
    ][part] ?? [];
  return { edtf: days.map((date) => `${year}-${month}-${date}`).join("/") };
}

function readHalf(words: string): Reading {
  const match = /^(first|second) half (\d{4})$/.exec(words);
  if (!match) return null;
  return { edtf: match[1] === "first" ? `${match[2]}-01/${match[2]}-06` : `${match[2]}-07/${match[2]}-12` };
}

function readSeason(words: string): Reading {
  const match =
    /^(spring|summer|autumn|fall|winter)(?: (?:in ))? ?(\d{4})(?:\s?[/–-]\s?(\d{2}|\d{4}))?$/.exec(words);
  if (!match) return null;
  const [, name = "", year = "", next] = match;
  const season = SEASONS.findIndex((each) => each === (name === "fall" ? "autumn" : name));
  if (name === "winter") return readWinter(Number(year), next);
  return next === undefined ? { edtf: `${year}-${21 + season}` } : null;
}

function readWinter(year: number, next: string | undefined): Reading {
  if (next === undefined) {
    const before = `winter ${year - 1}/${String(year).slice(-2)}`;
    return {
      message: `A winter has two years: type “${before}” or “winter ${year}/${String(year + 1).slice(-2)}”.`,
    };
  }
  return String(year + 1).endsWith(next) ? { edtf: `${year}-24` } : null;
}
