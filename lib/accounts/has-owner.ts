import { db } from "@/lib/db/client";

/** Whether the installation has its owner; without one, the first visit creates it. */
export async function hasOwner(): Promise<boolean> {
  return (await db.analyst.count({ where: { isOwner: true } })) > 0;
}
