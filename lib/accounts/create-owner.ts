import { timingSafeEqual } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import { z } from "zod";
import { appendAccountEvent } from "@/lib/accounts/account-event";
import { analystName, emailAddress, newPassword } from "@/lib/accounts/account-input";
import { addressNetwork } from "@/lib/accounts/address-network";
import type { Analyst } from "@/lib/accounts/analyst";
import { countAttempt } from "@/lib/accounts/count-attempt";
import { hasOwner } from "@/lib/accounts/has-owner";
import { setPassword } from "@/lib/accounts/set-password";
import { tooManyAttempts } from "@/lib/accounts/too-many-attempts";
import { db, type Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { appendEvent } from "@/lib/events/append-event";
import { fail, type Outcome, ok } from "@/lib/outcome";
import { parseInput } from "@/lib/parse-input";
import { firstStartCode } from "@/lib/settings/first-start-code";

const ownerInput = z.object({
  name: analystName,
  email: emailAddress,
  password: newPassword,
  code: z.string().default(""),
});

/**
 * Creates the owner of an empty installation, who becomes a member of the example case.
 *
 * @param address where the request comes from: guesses at the code are limited by it.
 * @returns `exists` when there is an owner, also when two visitors try at the same moment: the database lets one through.
 */
export async function createOwner(input: unknown, address: string): Promise<Outcome<Analyst>> {
  const parsed = parseInput(ownerInput, input);
  if (!parsed.ok) return parsed;
  if (await hasOwner()) return ownerExists();
  const wait = await countAttempt(`first start from ${addressNetwork(address)}`, {
    attempts: 20,
    seconds: 15 * 60,
  });
  if (wait) return tooManyAttempts(wait);
  if (!isFirstStartCode(parsed.value.code)) {
    const message = "This is not the code that was printed at start.";
    return fail("invalid", message, { code: message });
  }
  const hash = await hashPassword(parsed.value.password);
  try {
    return ok(await db.$transaction((tx) => writeOwner(tx, parsed.value, hash)));
  } catch (error) {
    if (!(error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002")) throw error;
    if (await hasOwner()) return ownerExists();
    const message = "An author of the example case has this e-mail address. Choose another.";
    return fail("exists", message, { email: message });
  }
}

async function writeOwner(tx: Tx, input: { name: string; email: string }, hash: string): Promise<Analyst> {
  const { name, email } = input;
  const owner = await tx.analyst.create({
    data: { name, email, isOwner: true },
    select: { id: true, name: true, email: true, isOwner: true },
  });
  await setPassword(tx, owner.id, hash);
  await appendAccountEvent(tx, owner, {
    kind: "account.created",
    targetId: owner.id,
    after: { name, email, isOwner: true },
  });
  const example = await tx.case.findFirst({ where: { isExample: true }, select: { id: true } });
  if (example) {
    await tx.member.create({ data: { caseId: example.id, analystId: owner.id } });
    await appendEvent(tx, owner, example.id, {
      kind: "member.added",
      targetId: owner.id,
      after: { name, email },
    });
  }
  return owner;
}

function ownerExists() {
  return fail("exists", "Gainsay has its owner already. Sign in instead.");
}

/** Compared without hyphens, spaces and case, and in constant time. */
function isFirstStartCode(typed: string): boolean {
  const code = firstStartCode();
  if (!code) return true;
  const plain = (value: string) => Buffer.from(value.replace(/[\s-]/g, "").toUpperCase());
  return plain(typed).length === plain(code).length && timingSafeEqual(plain(typed), plain(code));
}
