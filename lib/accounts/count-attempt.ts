import { db } from "@/lib/db/client";

/** So many attempts within so many seconds, counted from the first. */
export type AttemptLimit = { attempts: number; seconds: number };

const ONE_DAY = 24 * 60 * 60 * 1000;

/**
 * Counts an attempt before it is made, so that guesses sent at the same time don't slip through, and in the database, so
 * that a restart forgives nothing.
 *
 * @param key what is attempted and by whom: "sign-in from 127.0.0.1".
 * @returns null when the attempt may be made, else when the next one may.
 */
export async function countAttempt(key: string, limit: AttemptLimit): Promise<Date | null> {
  const now = Date.now();
  const expired = now - limit.seconds * 1000;
  // Guesses at many e-mails leave a row each; no limit looks back further than a day.
  await db.rateLimit.deleteMany({ where: { lastRequest: { lt: now - ONE_DAY } } });
  await db.rateLimit.createMany({ data: [{ key, count: 0, lastRequest: now }], skipDuplicates: true });
  const [counted] = await db.$queryRaw<{ count: number; since: bigint }[]>`
    UPDATE "RateLimit" SET
      "count" = CASE WHEN "lastRequest" <= ${expired} THEN 1 ELSE "count" + 1 END,
      "lastRequest" = CASE WHEN "lastRequest" <= ${expired} THEN ${now} ELSE "lastRequest" END
    WHERE "key" = ${key}
    RETURNING "count", "lastRequest" AS since`;
  // Forgiven between the two statements: somebody else has just got in.
  if (!counted || counted.count <= limit.attempts) return null;
  return new Date(Number(counted.since) + limit.seconds * 1000);
}

/** Takes back one attempt, since it succeeded. */
export async function takeBackAttempt(key: string): Promise<void> {
  await db.rateLimit.updateMany({ where: { key, count: { gt: 0 } }, data: { count: { decrement: 1 } } });
}

/** Forgets all attempts under a key. */
export async function forgetAttempts(key: string): Promise<void> {
  await db.rateLimit.deleteMany({ where: { key } });
}
