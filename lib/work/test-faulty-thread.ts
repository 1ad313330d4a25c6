import { extractClaims } from "@/lib/claims/extract/extract-claims";
import { readClaims } from "@/lib/contradictions/features/read-claims";
import { comparePairs } from "@/lib/contradictions/suggest/compare-pairs";
import { compareNegation } from "@/lib/contradictions/suggest/test-engine";
import { answerTasks } from "@/lib/work/compute/answer-tasks";
import { think } from "@/lib/work/compute/think";
import type { ExtractTask, WorkTask } from "@/lib/work/compute/work-computer";

// For tests: reads texts as always, but for those that say how to fail, and claims likewise; what differs in "not" alone conflicts.
answerTasks((task: WorkTask) => {
  if (task.do === "extract") return extract(task);
  if (task.do === "compare") return comparePairs(task.pairs, compareNegation);
  if (task.do !== "read") return think(task);
  for (const { claim } of task.claims.claims) fail(claim.statement);
  return readClaims(task.claims);
});

function extract({ text, about }: ExtractTask) {
  fail(text);
  const extraction = extractClaims(text, about);
  return text.startsWith("ODD") ? { ...extraction, engine: null } : extraction;
}

function fail(text: string): void {
  if (text.startsWith("EXIT")) process.exit(9);
  while (text.startsWith("HANG"));
}
