import { expect, test } from "vitest";
import { analyseText } from "@/lib/language/analyse-text";
import { findNames } from "@/lib/language/names";
import { findRole } from "@/lib/language/names/roles";

function namesIn(text: string): string[] {
  const { tokens, sentences } = analyseText(text);
  return sentences.flatMap(({ from, to }) =>
    findNames(tokens, from, to).map(
      ({ kind, first, last }) => `${kind}: ${text.slice(tokens[first]?.start, tokens[last]?.end)}`,
    ),
  );
}

test.each<[string, string[]]>([
  [
    "President Omar al-Bakri met Charles de Vries and Ursula van der Meer.",
    ["person: Omar al-Bakri", "person: Charles de Vries", "person: Ursula van der Meer"],
  ],
  [
    "Sen. Ruth Q. Holloway wrote to the Department of Defense.",
    ["person: Ruth Q. Holloway", "organisation: Department of Defense"],
  ],
  [
    "Ms. O’Hara-Lind of Tessen & Marsh Rail sued.",
    ["person: O’Hara-Lind", "organisation: Tessen & Marsh Rail"],
  ],
  ["They backed the Dockworkers’ Union on Monday.", ["organisation: Dockworkers’ Union"]],
  ["Secretary of State Paul Winter flew to Saudi Arabia.", ["person: Paul Winter", "place: Saudi Arabia"]],
  [
    "Mohammed bin Rashid spoke for the Northern Relief Army (NRA).",
    ["person: Mohammed bin Rashid", "organisation: Northern Relief Army", "organisation: NRA"],
  ],
  ["Russian troops and a Kremlin aide were there.", []],
  ["In March the mayor slept.", []],
  ["Harbour chief Edda Lorne, 45, a diver, agreed.", ["person: Edda Lorne"]],
  ["The Ministry of Health and Social Care waited.", ["organisation: Ministry of Health and Social Care"]],
  ["They live in Orchard Street in Tallow.", ["place: Orchard Street", "place: Tallow"]],
])("names in %j", (text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});

test.each<[string, string, string | null]>([
  [
    "Petr Hanak, the chief of the Norvian army’s general staff, spoke.",
    "chief",
    "Norvian army’s general staff",
  ],
  [
    "Ilse Varga, a spokeswoman for the Norvian foreign ministry, spoke.",
    "spokeswoman",
    "Norvian foreign ministry",
  ],
  ["Kremlin spokesman Boris Orlov spoke.", "spokesman", "Kremlin"],
  ["The party’s secretary, Lena Fuchs, spoke.", "secretary", "party"],
  ["Defence Minister Pablo Ruiz spoke.", "Defence Minister", null],
  ["Dora Finch of the Tenants’ League spoke.", "", "Tenants’ League"],
  ["Army spokesman Colonel Hugo Lang spoke.", "spokesman", "army"],
  ["A former captain, Hugo Lang, spoke.", "former captain", null],
  ["NRM’s director, Hugo Lang, spoke.", "director", "NRM"],
  ["Hugo Lang, an expert on tides at the Norvian Institute, spoke.", "expert on tides", "Norvian Institute"],
  ["Hugo Lang, the first debate in ten days, spoke.", "", null],
  ["Emil Stone, 41, a baker whose shop burnt down, spoke.", "baker", null],
  ["Dr Anna Reiss, vice president for patient affairs, spoke.", "vice president for patient affairs", null],
  ["Labour Party candidate Joan Price spoke.", "candidate", "Labour Party"],
])("the role in %j", (text, role, institution) => {
  const { tokens, sentences } = analyseText(text);
  const [sentence] = sentences;
  const name = findNames(tokens, 0, sentence?.to ?? 0).find(({ kind }) => kind === "person");
  const found = name && findRole(text, tokens, name, 0, sentence?.to ?? 0);
  expect({ role: found?.role ?? "", institution: found?.institution ?? null }).toEqual({ role, institution });
});

test("a name never leaves its sentence, and marks alone are none", () => {
  expect(namesIn("")).toEqual([]);
  expect(namesIn("“ ” — ( ) & & &")).toEqual([]);
  expect(namesIn("We saw Anna. Berlin is far.")).toEqual(["organisation: Anna", "place: Berlin"]);
});
