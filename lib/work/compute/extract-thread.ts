import { extractClaims } from "@/lib/claims/extract/extract-claims";
import { answerTasks } from "@/lib/work/compute/answer-tasks";
import type { ExtractTask } from "@/lib/work/compute/extract-computer";

answerTasks(({ text, about }: ExtractTask) => extractClaims(text, about));
