import { describe, expect, it } from "vitest";
import { isSameName, readName } from "@/lib/actors/compare-names";
import { type Candidate, matchSpeaker, rosterOf, type Speaker } from "@/lib/actors/match-speaker";

function candidate(
  id: string,
  kind: Candidate["kind"],
  names: string[],
  more: Partial<Candidate> = {},
): Candidate {
  return { id, kind, names, roles: [], known: true, ...more };
}

const CASE = rosterOf([
  candidate("strand", "person", ["Ida Strand", "Captain Strand"]),
  candidate("ozturk", "person", ["Ayşe Öztürk"], {
    roles: [{ title: "foreign minister", institution: "Norland" }],
  }),
  candidate("berg-jon", "person", ["Jon Berg"]),
  candidate("berg-ole", "person", ["Ole Berg"], {
    roles: [{ title: "harbour master", institution: "Port of Vik" }],
  }),
  candidate("sergey", "person", ["Sergey Zelinsky"]),
  candidate("hale", "person", ["Hale"], { known: false }),
  candidate("foreign", "organisation", ["Foreign Ministry"], { known: false }),
  candidate("union", "organisation", ["Free Harbour Union"]),
  candidate("ministry", "organisation", ["Ministry of Transport of Norland"]),
  candidate("aide", "unnamed", ["a top aide"]),
]);

function speaker(name: string, more: Partial<Speaker> = {}): Speaker {
  return { kind: "person", name, role: "", institution: null, ...more };
}

const organisation = { kind: "organisation" } as const;

describe("a certain match", () => {
  it.each<[string, Speaker, string]>([
    ["the same name", speaker("Ida Strand"), "strand"],
    ["in another case of letters", speaker("IDA STRAND"), "strand"],
    ["with courtesy", speaker("Ms. Ida Strand"), "strand"],
    ["an alias", speaker("Captain Strand"), "strand"],
    ["an organisation with its article", speaker("the Free Harbour Union", organisation), "union"],
  ])("is made by %s", (_, who, actorId) => {
    expect(matchSpeaker(who, CASE)).toEqual({ actorId, reason: null });
  });
});

describe("an uncertain match", () => {
  it.each<[string, Speaker, string, string]>([
    ["a surname", speaker("Strand"), "strand", "The same surname."],
    ["an initial", speaker("I. Strand"), "strand", "The same surname and initial."],
    ["a name between", speaker("Ida Marie Strand"), "strand", "The same first name and surname."],
    ["accents", speaker("Ayse Ozturk"), "ozturk", "The same name, spelled differently."],
    ["another transliteration", speaker("Sergei Zelinskiy"), "sergey", "The same name, spelled differently."],
    [
      "a surname that two have, by the role",
      speaker("Berg", { role: "harbour master", institution: "Port of Vik" }),
      "berg-ole",
      "The same surname.",
    ],
    ["a bare surname of another source", speaker("Hale"), "hale", "Another source calls somebody just so."],
    [
      "an institution that every state has",
      speaker("the foreign ministry", organisation),
      "foreign",
      "Another source calls somebody just so.",
    ],
    ["initials", speaker("FHU", organisation), "union", "One is the initials of the other."],
    [
      "the order of words",
      speaker("Norland Transport Ministry", organisation),
      "ministry",
      "The same words in another order.",
    ],
    [
      "a role and its institution",
      speaker("the foreign minister of Norland", { kind: "unnamed" }),
      "ozturk",
      "The same role: foreign minister, Norland.",
    ],
  ])("is offered for %s", (_, who, actorId, reason) => {
    expect(matchSpeaker(who, CASE)).toEqual({ actorId, reason });
  });
});

describe("a single word that may be a surname", () => {
  it("is offered as the person whose surname it is, where the source took it for an organisation", () => {
    expect(matchSpeaker(speaker("Strand", organisation), CASE)).toEqual({
      actorId: "strand",
      reason: "The same surname.",
      kind: "person",
    });
  });

  it.each<[string, Speaker]>([
    ["a surname that two have", speaker("Berg", organisation)],
    ["an acronym", speaker("STRAND", organisation)],
    ["several words", speaker("Strand Shipping", organisation)],
    ["a first name", speaker("Ida", organisation)],
  ])("isn't, for %s", (_, who) => {
    expect(matchSpeaker(who, CASE)).toBeNull();
  });

  it("is the organisation that the case knows by that word", () => {
    const both = rosterOf([
      candidate("strand", "person", ["Ida Strand"]),
      candidate("firm", "organisation", ["Strand"]),
      candidate("kern", "person", ["Ada Kern"]),
      candidate("guess", "organisation", ["Kern"], { known: false }),
    ]);
    expect(matchSpeaker(speaker("Strand", organisation), both)).toEqual({ actorId: "firm", reason: null });
    expect(matchSpeaker(speaker("Kern", organisation), both)).toMatchObject({ actorId: "kern" });
  });
});

it.each<[string, string, boolean]>([
  ["Meltemi", "Meltemi Shipping", true],
  ["Meltemi Shipping", "Meltemi", true],
  ["Meltemi Shipping", "Meltemi Shipping Holding Ltd", true],
  ["Norland", "Norland Police", false],
  ["Shipping", "Shipping Lines", false],
  ["Meltemi", "New Meltemi Shipping", false],
])("whether %j is offered for %j: %s", (name, other, offered) => {
  const match = matchSpeaker(
    speaker(name, organisation),
    rosterOf([candidate("one", "organisation", [other])]),
  );
  expect(match).toEqual(offered ? { actorId: "one", reason: "One may be short for the other." } : null);
});

describe("no match", () => {
  it.each<[string, Speaker]>([
    ["another first name", speaker("Nora Strand")],
    ["a surname that two have", speaker("Berg")],
    ["two who aren't named", speaker("a top aide", { kind: "unnamed" })],
    ["a role that many have", speaker("the minister", { kind: "unnamed" })],
    ["an organisation that shares a word", speaker("Harbour Union", organisation)],
    ["a person called like an organisation", speaker("Free Harbour Union")],
    ["a name without a letter", speaker("—")],
  ])("is made or offered for %s", (_, who) => {
    expect(matchSpeaker(who, CASE)).toBeNull();
  });
});

it("offers, and doesn't choose, where two are called the same", () => {
  const two = rosterOf([candidate("one", "person", ["Jon Berg"]), candidate("two", "person", ["Jon Berg"])]);
  expect(matchSpeaker(speaker("Jon Berg"), two)).toEqual({
    actorId: "one",
    reason: "Several actors are called so.",
  });
});

// Were all roles looked through for each speaker, this would take minutes.
it("looks roles up, so that a case of many actors takes many unnamed speakers", () => {
  const many = (count: number) =>
    rosterOf(
      Array.from({ length: count }, (_, at) =>
        candidate(`actor ${at}`, "person", [`Nora Lund ${at}`], {
          roles: [
            { title: `harbour master ${at}`, institution: "Port of Vik" },
            { title: `clerk ${at}`, institution: "Norland" },
          ],
        }),
      ),
    );
  const unnamed = speaker("the harbour master 7 of the Port of Vik", { kind: "unnamed" });
  const roster = many(5_000);
  const found = Array.from({ length: 20_000 }, () => matchSpeaker(unnamed, roster));
  expect(new Set(found.map((match) => match?.actorId))).toEqual(new Set(["actor 7"]));
});

it.each([
  ["Strand", "Ida Strand", true],
  ["Zelenskyy", "Volodymyr Zelensky", true],
  ["FHU", "Free Harbour Union", true],
  ["Ida Strand", "Ida Berg", false],
  ["", "Ida Strand", false],
])("at one place, whether %j is %j: %s", (one, other, expected) => {
  expect(isSameName(readName(one), readName(other))).toBe(expected);
});
