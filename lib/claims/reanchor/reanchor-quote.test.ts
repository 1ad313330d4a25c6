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

  it.each([
    ["The ministry counted 12", "counted 12 ships", "counted 120 ships", "The ministry counted 120"],
    ["The ministry counted 12", "counted 12 ships", "counted 12.5 ships", "The ministry counted 12.5"],
    ["12 ships at noon", "12 ships", "112 ships", "112 ships at noon"],
    ["every berth was open", "was open again", "was opened again", "every berth was opened"],
    ["likely to open by May", "is likely to", "is unlikely to", "unlikely to open by May"],
    ["would sail in May", "said", "did not say", "not say that the old ferry would sail in May"],
  ])("whose letters all stand there, as a part of other words, is changed: “%s”", (words, was, is, exact) => {
    const before = `${BEFORE} The pier is likely to open by May. Brun said that the old ferry would sail in May.`;
    const sentence = words.startsWith("would")
      ? before.replace("Brun said", "Brun did not say")
      : before.replace(was, is);
    expect(again(words, sentence, before)).toMatchObject({ state: "changed", exact });
  });

  it("with a negation after it, or one written without spaces, is changed", () => {
    const german = "Die Reederei teilte mit: Die Fähre nach Vellin fährt. Alle Plätze sind frei.";
    const denied = german.replace("fährt.", "fährt nicht.");
    expect(again("Die Fähre nach Vellin fährt", denied, german)).toMatchObject({
      state: "changed",
      exact: "Die Fähre nach Vellin fährt nicht",
    });
    const chinese = "引水员周三表示，没有一艘船只通过防波堤。";
    const passed = chinese.replace("没有一艘", "有一艘");
    expect(again("一艘船只通过防波堤", passed, chinese)).toMatchObject({ state: "changed" });
  });

  it("that is denied in its place isn't taken for the same words elsewhere", () => {
    const before =
      "In the morning Berg spoke. The minister approved the bridge, the office said on Monday. At a dinner others recalled an old story.";
    const words = "The minister approved the bridge";
    const after = `${before.replace(words, "The minister never approved the bridge")} ${words}, they laughed.`;
    expect(again(words, after, before)).toMatchObject({
      state: "changed",
      exact: "The minister never approved the bridge",
    });
    const rejected = `${before.replace("approved", "rejected")} The minister approves the bridge, they laughed.`;
    expect(again(words, rejected, before)).toMatchObject({ exact: "The minister rejected the bridge" });
  });

  it("isn't grown in a script without spaces", () => {
    const before = "港口管理局局长周一表示所有泊位已经重新开放但引水员否认了这一说法并称没有船只通过。";
    expect(again("所有泊位已经重新开放但引水员否认", before.replace("重新", "再次"), before)).toMatchObject({
      state: "changed",
      exact: "所有泊位已经再次开放但引水员否认",
    });
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

it("finds a quote in megabytes that repeat all of its words, and in Chinese ones", () => {
  const filler = Array.from(
    { length: 30_000 },
    (_, at) =>
      `The council of the town approved the budget of the ministry in session ${at % 40} of the spring.`,
  ).join(" ");
  const words = "The council of the ministry approved in spring the session of the budget of the town";
  const now = words.replace("in spring", "in early spring");
  expect(again(words, `${filler} ${now}. ${filler}`, `${filler} ${words}. ${filler}`)).toMatchObject({
    state: "changed",
    exact: now,
  });
  const pages = Array.from(
    { length: 30_000 },
    (_, at) => `第${at}号议事录记载委员会在春季讨论了预算问题。`,
  ).join("");
  const said = "引水员周三上午向记者否认了局长关于所有泊位已经重新开放的说法并且要求先修好防波堤上的灯";
  const says = said.replace("重新", "再次");
  expect(again(said, `${pages}${says}。${pages}`, `${pages}${said}。${pages}`)).toMatchObject({
    state: "changed",
    exact: says,
  });
});
