import { describe, expect, it } from "vitest";
import { quoteAt } from "@/lib/claims/anchor-quote";
import { reanchorQuote } from "@/lib/claims/reanchor/reanchor-quote";

const BEFORE = [
  "The harbour master, Ole Berg, said that every berth was open again on Monday.",
  "“No ship has passed since Friday,” a pilot said. The ministry counted 12 ships at noon, and promised to publish its figures by the end of the week.",
  "Ferries sail as planned, the company said.",
].join("\n\n");

function again(words: string, after: string, before = BEFORE) {
  const start = before.indexOf(words);
  const quote = quoteAt(before, start, start + words.length);
  if (!quote) throw new Error("The words should be there.");
  return reanchorQuote(quote, before, after);
}

describe("a quote in a later text", () => {
  it("is the same where nothing changed, and moved where something came before it", () => {
    expect(again("every berth was open again", BEFORE)).toMatchObject({ state: "same" });
    const after = `Correction: an earlier version named another day.\n\n${BEFORE}`;
    expect(again("every berth was open again", after)).toMatchObject({
      state: "moved",
      start: after.indexOf("every berth"),
      exact: "every berth was open again",
    });
  });

  it.each([
    ["every berth was open again on Monday", "every berth was open again on Tuesday"],
    ["every berth was open again on Monday", "not every berth was open again on Monday"],
    ["The ministry counted 12 ships at noon", "The ministry counted 21 ships at noon"],
    ["every berth was open again on Monday", "almost every berth was open once more on Monday"],
    ["Ferries sail as planned", "Ferries don't sail as planned"],
  ])("that says something else now is changed: “%s”", (words, now) => {
    const found = again(words, BEFORE.replace(words, now));
    expect(found).toMatchObject({ state: "changed" });
    if (found.state !== "gone") expect(now).toContain(found.exact);
  });

  it("with a negation before the same words, where there was none, is changed, and the other way round", () => {
    const words = "berth was open again on Monday";
    const denied = BEFORE.replace("every berth was open", "not one berth was open");
    expect(again(words, denied)).toMatchObject({ state: "changed", exact: `not one ${words}` });
    expect(again(words, BEFORE, denied)).toMatchObject({ state: "changed", exact: words });
  });

  it("whose negation comes within it is changed, never the same", () => {
    const after = BEFORE.replace("was open again", "was not open again");
    expect(again("every berth was open again on Monday", after)).toMatchObject({
      state: "changed",
      exact: "every berth was not open again on Monday",
    });
  });

  it("is gone when its sentence is, and isn't taken for another one", () => {
    expect(
      again("The ministry counted 12 ships at noon", BEFORE.replace(/ The ministry.*week\./, "")),
    ).toEqual({
      state: "gone",
    });
    expect(again("Ole Berg", BEFORE.replace("Ole Berg", "Ada Brun"))).toEqual({ state: "gone" });
    expect(
      again("every berth was open again", "An altogether different page about the weather in the mountains."),
    ).toEqual({
      state: "gone",
    });
  });

  it("that occurs several times is found where what stands around it is the same", () => {
    const before = "Berg said: “It is open.” Later, Brun said: “It is open.” Marr said nothing.";
    const start = before.lastIndexOf("It is open");
    const quote = quoteAt(before, start, start + 10);
    if (!quote) throw new Error("The words should be there.");
    const after = `An editor's note. ${before}`;
    expect(reanchorQuote(quote, before, after)).toMatchObject({ start: after.lastIndexOf("It is open") });
  });

  it("whose white space differs has moved, not changed", () => {
    expect(
      again("said that every berth was open", BEFORE.replace("every berth was", "every  berth\nwas")),
    ).toMatchObject({
      state: "moved",
    });
  });

  it("is cut at whole words, in every script", () => {
    const before = "Начальник порта заявил, что все причалы снова открыты с понедельника.";
    const found = again("все причалы снова открыты", before.replace("открыты", "закрытыми"), before);
    expect(found).toMatchObject({
      state: "changed",
      exact: expect.stringMatching(/^все причалы снова закрытыми$/),
    });
  });
});

it("finds a long quote in a text of megabytes by its rare words", () => {
  const filler = Array.from(
    { length: 40_000 },
    (_, index) => `Line ${index} of the protocol says little about it.`,
  ).join("\n");
  const words =
    `${"The council heard the harbour master and the pilots on the berths, the breakwater, the tariffs and the lighthouse. ".repeat(12)}`.trim();
  const before = `${filler}\n${words}\n${filler}`;
  const after = `${filler}\n${words.replaceAll("tariffs", "charges")}\n${filler}`;
  expect(again(words, after, before)).toMatchObject({
    state: "changed",
    start: after.indexOf("The council heard"),
  });
});
