import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paragraphsOf } from "@/lib/language/paragraphs-of";
import { findQuotations } from "@/lib/language/quotation-marks";

/** The words of each quotation, its stretches joined by " / "; "…" behind one that no mark closes, "(…)" around a nested one. */
function quoted(text: string): string[] {
  return findQuotations(text, paragraphsOf(text)).map(({ inner, closed, nested }) => {
    const words = inner.map(({ start, end }) => text.slice(start, end)).join(" / ");
    return `${nested ? "(" : ""}${words}${nested ? ")" : ""}${closed ? "" : "…"}`;
  });
}

describe("marks of every kind", () => {
  it.each([
    ["“We never signed,” the minister said.", ["We never signed,"]],
    ['"We never signed," the minister said.', ["We never signed,"]],
    ["``We never signed,'' the minister said.", ["We never signed,"]],
    ["''We never signed,'' the minister said.", ["We never signed,"]],
    ["‘We never signed,’ the minister said.", ["We never signed,"]],
    ["'We never signed,' the minister said.", ["We never signed,"]],
    ["`We never signed,' the minister said.", ["We never signed,"]],
    ["« Nous n'avons rien signé », a dit le ministre.", ["Nous n'avons rien signé"]],
    ["»Wir haben nichts unterschrieben«, sagte er.", ["Wir haben nichts unterschrieben"]],
    ["„Wir haben nichts unterschrieben“, sagte er.", ["Wir haben nichts unterschrieben"]],
    ["„Nic nie podpisaliśmy”, powiedział.", ["Nic nie podpisaliśmy"]],
    ["”Vi har inget skrivit på”, sade han.", ["Vi har inget skrivit på"]],
    ["‹Rien›, dit-elle.", ["Rien"]],
    ["部長は「署名していない」と述べた。", ["署名していない"]],
    ["他『没有』说。", ["没有"]],
    ["＂No＂ was all.", ["No"]],
    ['He called it “a farce." She left.', ["a farce."]],
  ])("%s", (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it("has its bounds outside of the marks and its words inside", () => {
    const text = "He said ``no'' twice.";
    expect(findQuotations(text, paragraphsOf(text))).toEqual([
      { start: 8, end: 14, inner: [{ start: 10, end: 12 }], closed: true, nested: false },
    ]);
  });
});

describe("apostrophes", () => {
  it.each([
    ["The officials’ homes weren’t searched in the ’90s.", []],
    ["The officials' homes weren't searched in the '90s or in '08.", []],
    ["Rock ’n’ roll, get ’em, ’tis over, the Joneses’ car.", []],
    ["'The officials' plan won't work,' she said.", ["The officials' plan won't work,"]],
    ["‘The officials’ plan won’t work,’ she said.", ["The officials’ plan won’t work,"]],
    ["‘We’re goin’ home,’ he said.", ["We’re goin’ home,"]],
    ["She called it a 'witches' brew' of lies.", ["witches' brew"]],
    ["Minister: 'No plan' for farmers' fields", ["No plan"]],
    ["The farmers' union said 'no'.", ["no"]],
    ["Workers' rights, he said, 'come first'.", ["come first"]],
    ['It was 6\' 2" tall and the pipe 12" wide.', []],
    ['"The 12" pipe burst," the engineer said.', ['The 12" pipe burst,']],
    ['"It was 12" she said, and "no more".', ["It was 12", "no more"]],
    ["O‘Brien and D’Arcy met.", []],
  ])("%s", (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe("nested and unclosed ones", () => {
  it.each([
    ["“He told me ‘go away’ and I left,” she said.", ["He told me ‘go away’ and I left,", "(go away)"]],
    ["'He told me \"go away\" and I left,' she said.", ['He told me "go away" and I left,', "(go away)"]],
    ["“He told me “go away” and I left,” she said.", ["He told me “go away” and I left,", "(go away)"]],
    ["\"He told me 'go away,'\" she said.", ["He told me 'go away,'", "(go away,)"]],
    ["“Never, he said. “Not even once,” he added.", ["Never, he said.…", "Not even once,"]],
    ['"Never, he said. "Not even once," he added.', ["Never, he said.…", "Not even once,"]],
    ["He said: “It is over.\n\nNobody else spoke.", ["It is over.…"]],
    ['He said: "It is over.\n\nThe "plan" went on.', ["It is over.…", "plan"]],
    ["It ended there.” Nobody spoke.", []],
    ["“He said ‘no way,” she told us.", ["He said ‘no way,", "(no way,)…"]],
    ['"…and then we left," he said.', ["…and then we left,"]],
    ['"We wanted—" he began. ("No," she said.)', ["We wanted—", "No,"]],
    ["” … and then we left,” he said.", ["… and then we left,"]],
    ['" We went home " he said.', ["We went home"]],
    ['said,"We go" and left', ["We go"]],
    ['""', []],
    ["“ ”", []],
  ])("%s", (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe("over paragraphs", () => {
  it.each([
    [
      "“The bridge is shut.\n\n“It was never safe.\n\n“Now it goes,” the mayor said.",
      ["The bridge is shut. / It was never safe. / Now it goes,"],
    ],
    [
      '"The bridge is shut.\n\n"It was never safe," the mayor said. "Now it goes."',
      ["The bridge is shut. / It was never safe,", "Now it goes."],
    ],
    ["'The bridge is shut.\n\n'It goes,' he said.", ["The bridge is shut. / It goes,"]],
    [
      "“The bridge is shut.\n\nIt was never safe,” the mayor said.",
      ["The bridge is shut. / It was never safe,"],
    ],
    [
      "“He said ‘shut it.\n\n“‘And keep it shut,’” she said.",
      ["He said ‘shut it. / ‘And keep it shut,’", "(shut it. / And keep it shut,)"],
    ],
    ["“The bridge is shut.\n\nNobody came.\n\n“No,” said the mayor.", ["The bridge is shut.…", "No,"]],
    ['"The bridge is shut.\n\n“No,” said the mayor.', ["The bridge is shut.…", "No,"]],
    ["'Tis over.\n\nNobody came.", []],
  ])("%s", (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe("any text", () => {
  const parts = fc.constantFrom(
    ..."“”„\"'‘’`«»‹›「」『』 \nas.,—(".split(""),
    "''",
    "``",
    "\n\n",
    "s’ ",
    '12" ',
    "’90s",
  );

  it("gives quotations in order, inside of the text, inner stretches inside of them", () => {
    const texts = fc.oneof(
      fc.array(parts, { maxLength: 60 }).map((each) => each.join("")),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end, inner } of findQuotations(text, paragraphsOf(text))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
          let at = start;
          for (const stretch of inner) {
            expect(stretch.start).toBeGreaterThanOrEqual(at);
            expect(stretch.end).toBeGreaterThan(stretch.start);
            at = stretch.end;
          }
          expect(at).toBeLessThanOrEqual(end);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(["“", "”", "'", '"', "“‘", "a' ", "“\n\n", "“「", "”“", "''", "s' a"])(
    "comes to an end with 100,000 of %j on end",
    (piece) => {
      const text = piece.repeat(100_000);
      const paragraphs = paragraphsOf(text);
      expect(findQuotations(text, paragraphs).every(({ end }) => end <= text.length)).toBe(true);
    },
  );
});
