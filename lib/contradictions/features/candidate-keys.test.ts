import { describe, expect, it } from "vitest";
import { candidateKeys } from "@/lib/contradictions/features/candidate-keys";
import { hashPair, hashWords } from "@/lib/contradictions/features/hash-words";

const shared = (one: string[], other: string[]) => {
  const keys = new Set(candidateKeys(other));
  return candidateKeys(one).filter((key) => keys.has(key)).length;
};

describe("the keys of a claim", () => {
  it("are shared, alone and in pairs, by claims that speak of one thing in whichever order", () => {
    expect(shared(["lowen", "bridge"], ["bridge", "lowen"])).toBe(3);
    expect(shared(["lowen", "bridge", "train"], ["ferry", "lowen", "bridge"])).toBe(3);
    expect(shared(["lowen", "bridge"], ["ferry", "pier"])).toBe(0);
  });

  it("are few, however long the claim is, and none where there are no terms", () => {
    const many = Array.from({ length: 12 }, (_, at) => `term ${at}`);
    expect(candidateKeys(many)).toHaveLength(29);
    expect(candidateKeys([])).toEqual([]);
  });

  it("fit PostgreSQL's bigint and don't change", () => {
    expect(hashWords("bridge")).toBe(BigInt.asIntN(64, hashWords("bridge")));
    expect(hashWords("bridge")).toBe(hashWords("bridge"));
    const many = Array.from({ length: 200_000 }, (_, at) => hashWords(`bridge ${at}`));
    expect(new Set(many).size).toBe(many.length);
  });

  it("of pairs don't ask which comes first", () => {
    expect(hashPair(3n, -7n)).toBe(hashPair(-7n, 3n));
    expect(hashPair(3n, 7n, "case")).not.toBe(hashPair(3n, 7n));
  });
});
