import { expect, it } from "vitest";
import { readMadeOn, readMaker } from "@/lib/sources/formats/read-maker";

it.each([
  ["Ada Brun", "Ada Brun"],
  ["by Ada Brun", "Ada Brun"],
  ["Microsoft Office User", ""],
  ["admin", ""],
  ["newsdesk-pc7", ""],
  ["DESKTOP-4F2K", ""],
  ["PAPER\\abrun", ""],
  ["ada.brun@paper.example", ""],
  ["abrun", ""],
  ["Ada", "Ada"],
  ["آدا", "آدا"],
  ["Brun-Marr, Ada", "Brun-Marr, Ada"],
  ["", ""],
])("takes “%s” for “%s”", (words, name) => expect(readMaker(words)).toBe(name));

it.each([
  ["2015-12-14", "2015-12-14"],
  ["2026-11-26", ""],
  ["2026-11-28", ""],
  ["yesterday", ""],
  ["", ""],
])("takes a file made on %s for published on “%s”", (day, published) => {
  expect(readMadeOn(day, new Date("2026-11-27T12:00:00Z"))).toBe(published);
});
