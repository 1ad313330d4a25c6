import { expect, test } from "vitest";
import { stateOf } from "@/lib/actors/state-of";

test.each([
  ["the Kremlin", "Russia"],
  ["top Kremlin aide", "Russia"],
  ["Kremlin spokesman", "Russia"],
  ["Russian Foreign Ministry", "Russia"],
  ["Ministry of Foreign Affairs of the Russian Federation", "Russia"],
  ["Russia's defence ministry", "Russia"],
  ["Russia’s general staff", "Russia"],
  ["chief of the Russian general staff", "Russia"],
  ["Moscow", "Russia"],
  ["Russia", "Russia"],
  ["White House press secretary", "United States"],
  ["US Secretary of State", "United States"],
  ["State Department", "United States"],
  ["Foggy Bottom", "United States"],
  ["Washington", "United States"],
  ["a Downing Street source", "United Kingdom"],
  ["Quai d’Orsay", "France"],
  ["the Élysée", "France"],
  ["Bundestag", "Germany"],
  ["Zhongnanhai", "China"],
  ["Ankara", "Turkey"],
  ["Turkish prime minister", "Turkey"],
  ["Syrian government", "Syria"],
  ["Syrian Arab Army", "Syria"],
  ["foreign minister of Jordan", "Jordan"],
])("%s speaks for %s", (name, state) => {
  expect(stateOf(name)).toBe(state);
});

test.each([
  "Free Syrian Army",
  "Syrian opposition",
  "Syrian National Coalition",
  "former Kremlin aide",
  "ex-Pentagon official",
  "Russian emigrants in Berlin",
  "Washington Post",
  "London Fire Brigade",
  "Michael Jordan",
  "Georgia Institute of Technology",
  "US-Russian joint command",
  "Valery Gerasimov",
  "",
])("%s speaks for no state", (name) => {
  expect(stateOf(name)).toBeNull();
});
