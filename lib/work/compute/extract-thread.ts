import { extractClaims } from "@/lib/claims/extract/extract-claims";
import { answerTasks } from "@/lib/work/compute/answer-tasks";
import type { ExtractTask } from "@/lib/work/compute/extract-computer";

// What reads a text loads when it is first asked for: here, before anybody waits.
extractClaims("“It rained,” the mayor said on Monday.");

answerTasks(({ text, about }: ExtractTask) => extractClaims(text, about));
