import { describe, expect, it } from "vitest";
import { foundIn } from "@/lib/claims/extract/attributions/test-found";

describe("transcripts", () => {
  it("gives each turn to its name, and an interviewer's questions to nobody", () => {
    const text = [
      "PRESENTER: Did the pump fail?",
      "ORLOV: It failed twice. We replaced it.",
      "It runs well now.",
      "PRESENTER: And the alarm?",
      "ORLOV: The alarm worked.",
    ].join("\n\n");
    expect(foundIn(text)).toEqual([
      "ORLOV | – | It failed twice. We replaced it. / It runs well now.",
      "ORLOV | – | The alarm worked.",
    ]);
  });

  it("names in mixed case and with a title", () => {
    const text =
      "Daily Post: Who paid?\n\nSen. Ruth Cole: The county paid.\n\nDaily Post: All of it?\n\nSen. Ruth Cole: Every cent.";
    expect(foundIn(text)).toEqual([
      "Sen. Ruth Cole | – | The county paid.",
      "Sen. Ruth Cole | – | Every cent.",
    ]);
  });

  it("names with an office in capitals, and statements of who asks", () => {
    const text = [
      "ADA BRANDT, PRESENTER: The lock has failed.",
      "COL. OTTO FREI, RIVER GUARD (on tape): It held until noon.",
      "BRANDT: Was anyone hurt? You said two on Friday.",
      "FREI: Nobody was.",
      "BRANDT: Then who called?",
      "FREI: The keeper did.",
    ].join("\n\n");
    expect(foundIn(text)).toEqual([
      "ADA BRANDT | – | The lock has failed.",
      "COL. OTTO FREI | – | It held until noon.",
      "BRANDT | – | Was anyone hurt? You said two on Friday.",
      "FREI | – | Nobody was.",
      "FREI | – | The keeper did.",
    ]);
    const asked = "Q: You said the lock held.\n\nFREI: It did.\n\nQ: And now?\n\nFREI: It leaks.";
    expect(foundIn(asked)).toEqual([
      "Q | – | You said the lock held.",
      "FREI | – | It did.",
      "FREI | – | It leaks.",
    ]);
  });

  it("a list with colons is none", () => {
    expect(foundIn("Price: ten euros.\n\nPlace: the old hall.\n\nTime: at eight.")).toEqual([]);
  });
});
