import type { StateWords } from "@/lib/actors/relations/state-words";

/** Reads a list of states or organisations, a line each: names | adjectives | seats | capitals. Pure. */
export function readStates(lines: string): StateWords[] {
  return lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [names = [], adjectives = [], seats = [], capitals = []] = line.split("|").map(words);
      return { state: names[0] ?? "", names, adjectives, seats, capitals };
    });
}

function words(part: string): string[] {
  return part
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean);
}
