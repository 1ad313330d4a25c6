import type { Tx } from "@/lib/db/client";

/**
 * Makes a password an analyst's only one. Where better-auth looks for it: a credential named after the analyst.
 *
 * @param hash of better-auth's `hashPassword`, made before the transaction, since it takes a while by design.
 */
export async function setPassword(tx: Tx, analystId: string, hash: string): Promise<void> {
  const credential = { providerId: "credential", accountId: analystId };
  await tx.credential.upsert({
    where: { providerId_accountId: credential },
    create: { ...credential, analystId, password: hash },
    update: { password: hash },
  });
}
