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
  "Syrian opposition",
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

test.each([
  ["Free Syrian Army spokesman", "Free Syrian Army"],
  ["Hamas-run health ministry", "Hamas"],
  ["Russian ambassador to the United Nations", "Russia"],
  ["UN envoy for Syria", "United Nations"],
  ["US forces in Syria", "United States"],
  ["officials in Kyiv", "Ukraine"],
  ["South Sudanese army", "South Sudan"],
  ["Guinea-Bissau's army", "Guinea-Bissau"],
  ["Russian security council secretary", "Russia"],
  ["US Department of Justice", "United States"],
  ["Israeli national security minister", "Israel"],
  ["a German government spokesman", "Germany"],
  ["Turkish police", "Turkey"],
  ["British foreign office", "United Kingdom"],
  ["Brussels", "European Union"],
  ["WHO", "United Nations"],
  ["ISI", "Pakistan"],
  ["Bank of Japan", "Japan"],
  ["leader of Hezbollah", "Hezbollah"],
])("among several names, %s speaks for %s", (name, state) => {
  expect(stateOf(name)).toBe(state);
});

test.each(
  [
    "Latin American officials; Kremlin critic; Kremlin-linked oligarch; Kremlin-backed separatists; anti-Kremlin activist",
    "Russian Athletics Federation president; US Steel officials; American Airlines spokesman; Bank of America",
    "Ohio State Department of Health; White House correspondent; Georgia's secretary of state; Washington State officials",
    "told us officials; who; German army veteran; retired French general; French police union; University of Westminster",
    "US president of Halden; Pentagon papers; Vienna Convention; Moscow State University; Paris Hilton; Cuban exiles",
    "Russian and Ukrainian officials; Kyiv residents; Russian football officials; ex-CIA officer; Chad Smith",
  ].flatMap((line) => line.split("; ")),
)("a name beside it takes it away: %s", (name) => {
  expect(stateOf(name)).toBeNull();
});
