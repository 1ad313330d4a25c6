import { randomBytes } from "node:crypto";

/**
 * Ids for rows that are written in bulk: UUIDs of version 7, as Prisma gives one row, ascending in the order in which they
 * are returned.
 */
export function newIds(count: number): string[] {
  const now = Date.now();
  return Array.from({ length: count }, (_, index) => {
    const time = (now + Math.floor(index / 0x1000)).toString(16).padStart(12, "0");
    const place = (index % 0x1000).toString(16).padStart(3, "0");
    const random = randomBytes(8);
    random[0] = ((random[0] ?? 0) & 0x3f) | 0x80;
    const rest = random.toString("hex");
    return `${time.slice(0, 8)}-${time.slice(8)}-7${place}-${rest.slice(0, 4)}-${rest.slice(4)}`;
  });
}
