import type { Analyst } from "@/lib/accounts/analyst";
import { type Failure, fail } from "@/lib/outcome";

/** The failure of whoever isn't the owner, or null. What it refuses is no secret, so it says so. */
export function refuseUnlessOwner(analyst: Analyst): Failure | null {
  return analyst.isOwner ? null : fail("forbidden", "Only the owner of this installation can do this.");
}
