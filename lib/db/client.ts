import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/lib/db/generated/client";

function connect(): PrismaClient {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set: start Gainsay with `npm start` or `npm run dev`.");
  // The adapter drops the zone of an instant that it reads or writes.
  const options = "-c timezone=UTC";
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 10, options }) });
}

// A development server evaluates this file again at each change; one client is kept, since each holds its connections.
const kept = globalThis as typeof globalThis & { gainsayPrisma?: PrismaClient };

/** The database, connected at first use. The application knows nothing of it but `DATABASE_URL`. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get(_, property) {
    kept.gainsayPrisma ??= connect();
    const value = Reflect.get(kept.gainsayPrisma, property);
    return typeof value === "function" ? value.bind(kept.gainsayPrisma) : value;
  },
});

/** Closes the connections; the next use connects anew. */
export async function disconnect(): Promise<void> {
  const client = kept.gainsayPrisma;
  kept.gainsayPrisma = undefined;
  await client?.$disconnect();
}

/** The client inside of a transaction, or the plain one: what a read takes. */
export type Tx = Omit<
  PrismaClient,
  "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends" | "$use"
>;
