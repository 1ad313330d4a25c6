import { extractClaims } from "@/lib/claims/extract/extract-claims";
import { reanchorQuotes } from "@/lib/claims/reanchor/reanchor-quotes";
import { readClaims } from "@/lib/contradictions/features/read-claims";
import { comparePairs } from "@/lib/contradictions/suggest/compare-pairs";
import { compareTexts, isNearCopy } from "@/lib/sources/origins/compare-texts";
import { sketchText } from "@/lib/sources/origins/sketch-text";
import type { WorkTask } from "@/lib/work/compute/work-computer";

/** What is thought about each kind of task. */
export function think(task: WorkTask): unknown {
  switch (task.do) {
    case "extract":
      return extractClaims(task.text, task.about);
    case "read":
      return readClaims(task.claims);
    case "compare":
      return comparePairs(task.pairs);
    case "sketch":
      return sketchText(task.text);
    case "copy":
      return task.others.find(({ text }) => isNearCopy(compareTexts(task.text, text)))?.id ?? null;
    case "reanchor":
      return reanchorQuotes(task.quotes, task.textBefore, task.text);
  }
}
