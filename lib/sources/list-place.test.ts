import { expect, test } from "vitest";
import { decodePlace, encodePlace } from "@/lib/sources/list-place";

const id = "01a205f4-d7e8-7459-b4cc-68ac75b7c63a";

test.each([
  "-infinity",
  "2015-12-13 10:00:00+00",
  "2016-02-29 23:59:59.999+00",
  "0001-01-01 00:00:00+00",
  "9999-12-31 23:59:59.999999+00",
])("%s is read as it was written", (at) => {
  expect(decodePlace(encodePlace({ at, id }))).toEqual({ at, id });
});

test.each([
  "2015-99-99 10:00:00+00",
  "2015-02-30 10:00:00+00",
  "2015-12-13 25:00:00+00",
  "2015-12-13 10:61:00+00",
  "0000-12-13 10:00:00+00",
  "2015-12-13 10:00:00+99",
  "2015-12-13 10:00:00",
  "infinity",
  "",
])("%s is no place", (at) => {
  expect(decodePlace(encodePlace({ at, id }))).toBeNull();
});

test.each(["", "x", id.slice(1), "no id at all, but as long as one is.".padEnd(60, "A")])(
  "%s is no place",
  (word) => {
    expect(decodePlace(word)).toBeNull();
  },
);
