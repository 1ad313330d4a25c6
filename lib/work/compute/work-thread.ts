import { extractClaims } from "@/lib/claims/extract/extract-claims";
import { readClaims } from "@/lib/contradictions/features/read-claims";
import { answerTasks } from "@/lib/work/compute/answer-tasks";
import { lowerThreadPriority, PRIORITY } from "@/lib/work/compute/lower-priority";
import { think } from "@/lib/work/compute/think";

lowerThreadPriority(PRIORITY.thinking);

// What reads a text loads when it is first asked for: here, before anybody waits.
extractClaims("“It rained,” the mayor said on Monday.");
readClaims({
  claims: [{ claim: { statement: "It rained on Monday." }, quoted: "", sourceId: "" }],
  sources: [],
});

answerTasks(think);
