import { describe, expect, test } from "vitest";
import { STATES } from "@/lib/actors/metonyms";
import { stateOf } from "@/lib/actors/state-of";
import { readStates } from "./read-lines";

test("a line holds names, adjectives, seats and capitals, any of them empty", () => {
  expect(readStates("\nChile | Chilean | La Moneda |\nMali, Republic of Mali | Malian | | Bamako\n")).toEqual(
    [
      { state: "Chile", names: ["Chile"], adjectives: ["Chilean"], seats: ["La Moneda"], capitals: [] },
      {
        state: "Mali",
        names: ["Mali", "Republic of Mali"],
        adjectives: ["Malian"],
        seats: [],
        capitals: ["Bamako"],
      },
    ],
  );
});

test("no state is listed twice", () => {
  const names = STATES.map(({ state }) => state);
  expect(new Set(names).size).toBe(names.length);
});

test("every name, capital and seat of the list is its own", () => {
  const callings = STATES.flatMap(({ state, names, capitals, seats }) =>
    [...names, ...capitals, ...seats].map((calling) => ({ calling, state })),
  );
  const found = callings.map(({ calling }) => ({ calling, state: stateOf(calling) }));
  expect(found).toEqual(callings);
});

describe("the world's governments and large organisations", () => {
  test.each([
    ["Nairobi", "Kenya"],
    ["the Kenyan foreign ministry", "Kenya"],
    ["a Miraflores spokesman", "Venezuela"],
    ["Malacañang", "Philippines"],
    ["the Tatmadaw", "Myanmar"],
    ["Aso Rock", "Nigeria"],
    ["Norwegian officials", "Norway"],
    ["the Swiss government", "Switzerland"],
    ["Holyrood", "Scotland"],
    ["the European Commission", "European Union"],
    ["a UN spokesman", "United Nations"],
    ["the Security Council", "United Nations"],
    ["NATO", "NATO"],
    ["the FBI", "United States"],
    ["the IDF", "Israel"],
    ["the IRGC", "Iran"],
  ])("%s speaks for %s", (words, state) => {
    expect(stateOf(words)).toBe(state);
  });

  test.each([
    "Colombian rebels",
    "a Venezuelan opposition leader",
    "Kenyan residents",
    "Nairobi National Park",
    "Lima beans",
    "Sofia Petrova",
    "a Burmese activist",
    "Manila envelope",
  ])("%s speaks for none", (words) => {
    expect(stateOf(words)).toBeNull();
  });
});
