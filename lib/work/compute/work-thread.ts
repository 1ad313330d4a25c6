import { extractClaims } from "@/lib/claims/extract/extract-claims";
import { readClaims } from "@/lib/contradictions/features/read-claims";
import { comparePairs } from "@/lib/contradictions/suggest/compare-pairs";
import { answerTasks } from "@/lib/work/compute/answer-tasks";
import type { WorkTask } from "@/lib/work/compute/work-computer";

// What reads a text loads when it is first asked for: here, before anybody waits.
extractClaims("“It rained,” the mayor said on Monday.");
readClaims({
  claims: [{ claim: { statement: "It rained on Monday." }, quoted: "", sourceId: "" }],
  sources: [],
});

answerTasks((task: WorkTask) => {
  if (task.do === "extract") return extractClaims(task.text, task.about);
  return task.do === "read" ? readClaims(task.claims) : comparePairs(task.pairs);
});
