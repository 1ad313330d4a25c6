import { describe, expect, it } from "vitest";
import { foundIn } from "@/lib/claims/extract/attributions/test-found";

describe("who is quoted by whom", () => {
  it.each([
    [
      "State television quoted Ilya Marek, the head of the navy, as saying the fleet was ready.",
      ["Ilya Marek, the head of the navy | saying | the fleet was ready | via State television"],
    ],
    [
      "Marek was quoted by news agencies as saying that the fleet was ready.",
      ["Marek | saying | the fleet was ready | via news agencies"],
    ],
    [
      "“The fleet is ready,” Interfax quoted Marek as saying.",
      ["Marek | saying | The fleet is ready, | via Interfax"],
    ],
    [
      "Reuters reported that two officials said the fleet had left.",
      ["two officials | said | the fleet had left | via Reuters"],
    ],
    [
      "The navy issued a statement saying that the fleet had left.",
      ["The navy | saying | the fleet had left"],
    ],
    [
      "She said the council claimed to own the quay.",
      ["She | said | the council claimed to own the quay | reported"],
    ],
  ])("%s", (text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });
});

describe("passive cues", () => {
  it.each([
    ["It was announced by the club that the match is off.", ["the club | was announced | the match is off"]],
    ["It is alleged that the seal was broken.", ["– | is alleged | the seal was broken"]],
    [
      "The minister is said by aides to be gravely ill.",
      ["aides | is said | The minister / to be gravely ill"],
    ],
    ["The match was announced on Friday.", []],
  ])("%s", (text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });
});
