import { extractClaims } from "@/lib/claims/extract/extract-claims";
import { answerTasks } from "@/lib/work/compute/answer-tasks";
import type { ExtractTask } from "@/lib/work/compute/extract-computer";

// For tests: reads texts as always, but for those that say how to fail.
answerTasks(({ text, about }: ExtractTask) => {
  if (text.startsWith("EXIT")) process.exit(9);
  while (text.startsWith("HANG"));
  const extraction = extractClaims(text, about);
  return text.startsWith("ODD") ? { ...extraction, engine: null } : extraction;
});
