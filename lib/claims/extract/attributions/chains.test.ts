import { describe, expect, it } from "vitest";
import { foundIn } from "@/lib/claims/extract/attributions/test-found";

describe("one attribution within the words of another", () => {
  it.each([
    [
      "The Guardian reported that the envoy said the talks had failed.",
      ["the envoy | said | the talks had failed | via The Guardian"],
    ],
    [
      "The envoy said the minister claimed victory too soon.",
      ["The envoy | said | the minister claimed victory too soon | reported"],
    ],
    [
      "The envoy said the crates declared as salt were full of shells.",
      ["The envoy | said | the crates declared as salt were full of shells"],
    ],
    [
      "The envoy said the crates, which the minister declared to be salt, were full of shells.",
      ["The envoy | said | the crates, which the minister declared to be salt, were full of shells"],
    ],
    [
      "The envoy said the dockers had walked out, rejecting the offer.",
      ["The envoy | said | the dockers had walked out, rejecting the offer"],
    ],
    [
      "The envoy said the crates were full of shells, as the papers showed.",
      ["The envoy | said | the crates were full of shells"],
    ],
    [
      "The envoy said the crates were full of shells, not salt as the ministry claimed.",
      ["The envoy | said | the crates were full of shells, not salt as the ministry claimed"],
    ],
    [
      "The envoy said the cargo was nine tonnes of salt and insisted that it had been declared.",
      ["The envoy | said | the cargo was nine tonnes of salt", "The envoy | insisted | it had been declared"],
    ],
    ["The envoy denied rejecting the offer.", ["The envoy | denied | rejecting the offer | denies"]],
    [
      "The envoy said the minister's claim that the crates held salt was wrong.",
      ["The envoy | said | the minister's claim that the crates held salt was wrong"],
    ],
    [
      "The envoy said the crates were full of shells, the Daily Pier reported.",
      ["The envoy | said | the crates were full of shells | via the Daily Pier"],
    ],
    [
      "The envoy said the minister had asked the council to let him go.",
      ["The envoy | said | the minister had asked the council to let him go"],
    ],
    [
      "The envoy said the governor had called for a new vote.",
      ["The envoy | said | the governor had called for a new vote"],
    ],
    [
      "The envoy said the guild had called the dam unsafe.",
      ["The envoy | said | the guild had called the dam unsafe | reported"],
    ],
    [
      "The envoy said the guild had complained of poisoned water.",
      ["The envoy | said | the guild had complained of poisoned water | reported"],
    ],
    [
      "Prosecutors charged Dent with lying about the crash, a clerk said.",
      ["a clerk | said | Prosecutors charged Dent with lying about the crash | reported"],
    ],
    [
      "The envoy said the minister had promised to resign.",
      ["The envoy | said | the minister had promised to resign | reported"],
    ],
    ["“The minister says he won,” the envoy said.", ["the envoy | said | The minister says he won,"]],
  ])("%s", (text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });
});
