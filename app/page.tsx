import { redirect } from "next/navigation";
import { signedIn } from "@/app/signed-in";
import { listCases } from "@/lib/cases/list-cases";

/** Whoever has one case is at work in it at once. */
export default async function StartPage() {
  const cases = await listCases(await signedIn());
  const [only] = cases;
  redirect(only && cases.length === 1 ? `/cases/${only.id}` : "/cases");
}
