import { describe, expect, it } from "vitest";
import { findDateline } from "@/lib/language/boilerplate/dateline";

function dateline(text: string): string | null {
  const found = findDateline(text, { start: 0, end: text.length });
  return found && text.slice(found.start, found.end);
}

describe("findDateline", () => {
  it.each([
    ["VELMO, Arland, March 3 (Coast Wire) - Two ferries", "VELMO, Arland, March 3 (Coast Wire) -"],
    ["VELMO – Two ferries", "VELMO –"],
    ["VELMO, N.Y., Sept. 26 (CW) — Two ferries", "VELMO, N.Y., Sept. 26 (CW) —"],
    ["PORT VELMO/ARDEN (CW) - Two ferries", null],
    ["ST. VELMO -- Two ferries", "ST. VELMO --"],
    ["VELMO (CW) -- Two ferries", "VELMO (CW) --"],
    ["VELMO, January 9, 2023 – Two ferries", "VELMO, January 9, 2023 –"],
    ["VELMO, 9 January (CW) – Two ferries", "VELMO, 9 January (CW) –"],
    ["Velmo, Dec 14 (Coastfax) - Two ferries", "Velmo, Dec 14 (Coastfax) -"],
    ["Velmo (Coastfax) - Two ferries", "Velmo (Coastfax) -"],
    ["VELMO, December 14. /COAST/. Two ferries", "VELMO, December 14. /COAST/."],
    ["(Coast Wire) - Two ferries", "(Coast Wire) -"],
    ["VELMO— Two ferries", "VELMO—"],
    ["The ferry – a new one – sank.", null],
    ["The ferry (a new one) - sank.", null],
    ["Velmo - a small town - was quiet.", null],
    ["MAYOR: We never said – never.", null],
    ["Two people, both from Velmo, died – one of them at sea.", null],
    ["“VELMO – city of ferries” was its motto.", null],
    ["A – b", null],
    ["", null],
  ])("%s", (text, expected) => {
    expect(dateline(text)).toBe(expected);
  });
});
