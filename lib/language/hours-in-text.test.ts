import { describe, expect, test } from "vitest";
import { areHoursApart, findHours } from "./hours-in-text";

const clock = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
const hours = (text: string) =>
  findHours(text).map(
    ({ start, end, from, to }) =>
      `${text.slice(start, end)} = ${clock(from)}${from === to ? "" : `–${clock(to)}`}`,
  );

describe("hours of the day in a text", () => {
  test.each([
    ["The sirens were tested at 9.15 p.m. on Tuesday.", ["9.15 p.m. = 21:15"]],
    ["A guard was woken by shots at around 5 a.m.", ["5 a.m. = 4:45–5:15"]],
    ["The last tram left at 17:30 and never arrived.", ["17:30 = 17:30"]],
    ["The bridge was closed at noon.", ["noon = 12:00"]],
    ["The message went out four minutes past midnight.", ["four minutes past midnight = 0:04"]],
    ["The order came after midnight.", ["midnight = 0:00–6:00"]],
    ["It was raised shortly before noon.", ["noon = 11:30–12:00"]],
    ["They met at half past six in the evening.", ["half past six in the evening = 18:30"]],
    ["The pumps stopped at ten to eight this morning.", ["ten to eight this morning = 7:50"]],
    ["At 12am the gates were open, at 12pm they were shut.", ["12am = 0:00", "12pm = 12:00"]],
    ["The price rose by 9.15 per cent to 12.30.", []],
    ["Her son is six, and she left at six.", []],
    ["She read verse 3:16 and left at 5:40.", []],
    ["The log has 05:40.", ["05:40 = 5:40"]],
  ])("%s", (text, expected) => {
    expect(hours(text)).toEqual(expected);
  });
});

test.each([
  ["at 9.15 p.m.", "after midnight", true],
  ["after 9 p.m.", "at half past nine in the evening", false],
  ["at about 5 a.m.", "at 5.10 a.m.", false],
  ["around 11:55 p.m.", "just after midnight", false],
  ["at 5 a.m.", "at 6.10 a.m.", true],
])("%s and %s are apart: %s", (one, other, expected) => {
  const [[x], [y]] = [findHours(one), findHours(other)];
  if (!x || !y) throw new Error("no hour found");
  expect(areHoursApart(x, y)).toBe(expected);
  expect(areHoursApart(y, x)).toBe(expected);
});
