import { describe, expect, it } from "vitest";
import { foundIn } from "@/lib/claims/extract/attributions/test-found";

describe("clauses that a verb of saying introduces", () => {
  it.each([
    [
      "The harbour master said that the ferry had left early.",
      ["The harbour master | said | the ferry had left early"],
    ],
    [
      "Prosecutor Ada Brandt alleged that he broke the lock.",
      ["Prosecutor Ada Brandt | alleged | he broke the lock"],
    ],
    [
      "Orla Holding, which runs the lock, denied that any of its gates had been hit.",
      ["Orla Holding, which runs the lock | denied | any of its gates had been hit | denies"],
    ],
    [
      "Orla Works denied a report in the Lantern newspaper that it was in talks to sell its lock.",
      ["Orla Works | denied | it was in talks to sell its lock | denies"],
    ],
    [
      "Orla Lines today confirmed that the ferry Petrel had sunk.",
      ["Orla Lines | confirmed | the ferry Petrel had sunk"],
    ],
    ["She believes the roof fell in.", ["She | believes | the roof fell in"]],
    ["In the end, the jury believed the girl.", []],
    [
      "Dredging harms the seabed more than was thought, a new study has found.",
      ["a new study | has found | Dredging harms the seabed more than was thought"],
    ],
    ["He lost the keys, but the others were found.", []],
    [
      "“We were lucky,” he said, before adding: “Nobody was hurt.”",
      ["he | said | We were lucky,", "he | adding | Nobody was hurt."],
    ],
    ["She believes he broke the lock.", ["She | believes | he broke the lock"]],
    ["He did not accept that the lock had held.", ["He | did not accept | the lock had held"]],
    ["The guild expects the lock to hold until May.", ["The guild | expects | the lock to hold until May"]],
    [
      "The council said that it had shut a lock; neighbouring Orla insisted its locks were sound.",
      ["The council | said | it had shut a lock", "neighbouring Orla | insisted | its locks were sound"],
    ],
    [
      "One docker said he had been ill. Another, however, insisted that Vale had been on duty.",
      ["One docker | said | he had been ill", "Another | insisted | Vale had been on duty"],
    ],
    ["Officials say the dam is safe.", ["Officials | say | the dam is safe"]],
    [
      "Marta Kohl, the union's treasurer, said it had never been paid.",
      ["Marta Kohl, the union's treasurer | said | it had never been paid"],
    ],
    [
      "The mayor told reporters on Monday that the bridge would reopen in May.",
      ["The mayor | told | the bridge would reopen in May"],
    ],
    [
      "She added that nobody had been hurt, and that the road was open.",
      ["She | added | nobody had been hurt, and that the road was open"],
    ],
    [
      "He said in a letter to the council that the figures were wrong.",
      ["He | said | the figures were wrong"],
    ],
    [
      "The minister is warning voters that the fund will run dry.",
      ["The minister | is warning | the fund will run dry"],
    ],
    ["The report notes that prices doubled.", ["The report | notes | prices doubled"]],
    [
      "The company, which owns both mills, said neither had been inspected.",
      ["The company, which owns both mills | said | neither had been inspected"],
    ],
    [
      "The two sides met for an hour, a spokesman said, adding that more talks were likely.",
      ["a spokesman | said | The two sides met for an hour", "a spokesman | adding | more talks were likely"],
    ],
  ])("%s", (text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });
});

describe("denials and phrases", () => {
  it.each([
    [
      "The rebels denied receiving any weapons from the port.",
      ["The rebels | denied | receiving any weapons from the port | denies"],
    ],
    ["He denied that the vote had been bought.", ["He | denied | the vote had been bought | denies"]],
    [
      "The union accused the company of hiding the report.",
      ["The union | accused | the company of hiding the report"],
    ],
    ["The senator called the claim a fairy tale.", ["The senator | called | the claim a fairy tale"]],
    [
      "The agency warned of further floods in the valley.",
      ["The agency | warned | further floods in the valley"],
    ],
    ["The ministry put the number of dead at 40.", ["The ministry | put | the number of dead at 40"]],
    ["The party vowed to fight the ruling.", ["The party | vowed | to fight the ruling"]],
  ])("%s", (text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });
});

describe("what nobody says", () => {
  it.each([
    ["The river rose by two metres overnight."],
    ["If he says so, the game is over."],
    ["The minister plans to announce that the tax will rise."],
    ["Please tell us what you think."],
    ["As you said, the weather was fine."],
    ["The bridge, called the Old Span, was closed."],
  ])("%s", (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});
