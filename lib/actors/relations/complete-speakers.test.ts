import { expect, test } from "vitest";
import { completeSpeakers } from "./complete-speakers";
import type { NamedSpeaker } from "./named-speaker";

const named = (kind: NamedSpeaker["kind"], name: string, role = ""): NamedSpeaker => ({
  kind,
  name,
  aliases: [],
  role,
  institution: null,
});

const WATER = named("organisation", "Halden Water");
const ROVERS = named("organisation", "Lund Rovers");

function completed(text: string, person: NamedSpeaker, ...others: NamedSpeaker[]) {
  const { role, institution } = completeSpeakers([person, ...others], text)[0] ?? {};
  return { role, institution };
}

test.each([
  [
    "Halden Water played it down. The pipe was sound, its finance chief, Ida Moss, told the council.",
    "finance chief",
    "Halden Water",
  ],
  [
    "Halden Water pays for the shirts of Lund Rovers. He will rest, said Ida Moss, the club's doctor.",
    "doctor",
    "Lund Rovers",
  ],
  ["He will rest, said Halden Water's medical director, Ida Moss.", "medical director", "Halden Water"],
  ["The pumps were new, said Ida Moss, chief engineer at Halden Water.", "chief engineer", "Halden Water"],
  ["The budget was sound, said the city's own finance director, Ida Moss.", "finance director", "city"],
  ["Nobody had asked, Ida Moss said.", "", null],
])("%s", (text, role, institution) => {
  expect(completed(text, named("person", "Ida Moss"), WATER, ROVERS)).toEqual({ role, institution });
});

test("the chief executive of the only body named is its own", () => {
  const chief = named("person", "Ida Moss", "chief executive");
  expect(completed("Nobody had asked, Ida Moss said.", chief, WATER).institution).toBe("Halden Water");
  expect(completed("Nobody had asked, Ida Moss said.", chief, WATER, ROVERS).institution).toBeNull();
});

test("a minister is of the only government that speaks in the text", () => {
  const minister = named("person", "Ida Moss", "Farm Minister");
  const colleague = named("person", "Ben Ruiz", "Norwegian trade minister");
  const guest = named("unnamed", "a Chilean diplomat");
  expect(completed("", minister, colleague).institution).toBe("Norway government");
  expect(completed("", minister, colleague, guest).institution).toBeNull();
});
