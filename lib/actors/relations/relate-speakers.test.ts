import { describe, expect, test } from "vitest";
import { mergeSpeakers } from "./merge-speakers";
import type { NamedSpeaker } from "./named-speaker";
import { readSpeaker } from "./read-speaker";
import { relateSpeakers } from "./relate-speakers";

const speaker = (given: Partial<NamedSpeaker>): NamedSpeaker => ({
  kind: "person",
  name: "",
  aliases: [],
  role: "",
  institution: null,
  ...given,
});

const general = speaker({
  name: "Pavel Orlov",
  aliases: ["Orlov"],
  role: "chief of the Russian General Staff",
});
const aide = speaker({ kind: "unnamed", name: "a top Kremlin aide" });
const company = speaker({ kind: "organisation", name: "Halden Water", aliases: ["HW"] });

describe("two speakers", () => {
  test.each([
    ["one person in two texts", general, speaker({ name: "P. Orlov" }), "same-actor"],
    ["a surname in the other text", general, speaker({ name: "Orlov" }), "same-actor"],
    ["two of one surname", general, speaker({ name: "Irina Orlova" }), "different"],
    ["two unnamed ones", aide, speaker({ kind: "unnamed", name: "a top Kremlin aide" }), "same-institution"],
    ["two voices of one state", general, aide, "same-institution"],
    ["of two states", general, speaker({ kind: "unnamed", name: "a White House official" }), "different"],
    [
      "a company and its manager",
      company,
      speaker({ name: "Ida Lund", role: "manager", institution: "Halden Water" }),
      "same-institution",
    ],
    [
      "an organisation and its initials",
      company,
      speaker({ kind: "organisation", name: "Halden Water" }),
      "same-actor",
    ],
    [
      "rebels don't speak for the state",
      speaker({ kind: "unnamed", name: "Syrian rebels" }),
      speaker({ role: "Syrian foreign minister", name: "Walid Nasser" }),
      "different",
    ],
    [
      "two ministers of a state the list lacks",
      speaker({ name: "Ada Moss", role: "Bavarian interior minister" }),
      speaker({ kind: "unnamed", name: "a senior Bavarian official" }),
      "same-institution",
    ],
    [
      "a paper of the company",
      company,
      speaker({ kind: "unnamed", name: "an internal Halden presentation" }),
      "same-institution",
    ],
    [
      "two offices of a place the list lacks",
      speaker({ name: "Ada Moss", institution: "Cumbrian health authority" }),
      speaker({ kind: "unnamed", name: "the authorities of Cumbria" }),
      "same-institution",
    ],
    [
      "two ministries of one name",
      speaker({ name: "Ada Moss", role: "Norwegian minister", institution: "Defence Ministry" }),
      speaker({ name: "Ben Ruiz", role: "Chilean minister", institution: "Defence Ministry" }),
      "different",
    ],
    [
      "a mayor and the deputy",
      speaker({ name: "Ada Moss", role: "Mayor" }),
      speaker({ name: "Ben Ruiz", role: "deputy mayor" }),
      "same-institution",
    ],
    [
      "a sheriff and a mayor",
      speaker({ name: "Ada Moss", role: "Mayor" }),
      speaker({ name: "Ben Ruiz", role: "Sheriff" }),
      "different",
    ],
    [
      "a surname taken for an organisation",
      speaker({ kind: "organisation", name: "Lund" }),
      speaker({ name: "Ida Lund", role: "manager" }),
      "same-actor",
    ],
    [
      "the company that a person's institution is",
      speaker({ name: "Ida Lund", institution: "Halden Water" }),
      speaker({ name: "Ben Ruiz", institution: "Halden Water" }),
      "same-institution",
    ],
    ["nothing known", speaker({ name: "Ada Moss" }), speaker({ name: "Ben Ruiz" }), "different"],
  ])("%s", (_, a, b, relation) => {
    expect(relateSpeakers(readSpeaker(a), readSpeaker(b)).relation).toBe(relation);
    expect(relateSpeakers(readSpeaker(b), readSpeaker(a)).relation).toBe(relation);
  });

  test("tells what both belong to", () => {
    expect(relateSpeakers(readSpeaker(general), readSpeaker(aide))).toEqual({
      relation: "same-institution",
      institution: "Russia",
    });
  });
});

test("what one text says of a person is known in the others", () => {
  const here = speaker({ name: "Lund" });
  const there = speaker({ name: "Ida Lund", role: "manager", institution: "Halden Water" });
  const merged = mergeSpeakers([
    { text: "Lund said so.", speakers: [here] },
    { text: "", speakers: [there, aide] },
  ]);
  expect(merged.get(here)).toBe(merged.get(there));
  expect(merged.get(here)?.speaker).toMatchObject({
    name: "Ida Lund",
    role: "manager",
    institution: "Halden Water",
  });
  expect(merged.get(aide)?.speaker.name).toBe("a top Kremlin aide");
});
