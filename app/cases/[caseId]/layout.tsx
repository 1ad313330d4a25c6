import type { Metadata } from "next";
import { QueueCount } from "@/app/cases/[caseId]/queue-count";
import { orNotFound } from "@/app/or-not-found";
import { signedIn } from "@/app/signed-in";
import { Frame } from "@/components/ui/frame";
import { getCase } from "@/lib/cases/get-case";

type Props = { params: Promise<{ caseId: string }>; children: React.ReactNode };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { caseId } = await params;
  const { name } = await orNotFound(getCase(await signedIn(), caseId));
  return { title: { default: name, template: `%s · ${name} · Gainsay` } };
}

/** The rooms of one case. */
export default async function CaseLayout({ params, children }: Props) {
  const { caseId } = await params;
  const analyst = await signedIn();
  const { counts } = await orNotFound(getCase(analyst, caseId));
  const base = `/cases/${caseId}`;
  // The queue is counted while the page is on its way: nothing waits for that.
  const links = [
    { href: `${base}/queue`, label: "Queue", count: <QueueCount caseId={caseId} /> },
    { href: base, label: "Contradictions", count: counts.contradictions, exact: true },
    {
      href: `${base}/sources`,
      label: "Sources",
      count: counts.sources,
      rooms: [`${base}/imports`, `${base}/feeds`],
    },
    { href: `${base}/claims`, label: "Claims", count: counts.claims },
    { href: `${base}/actors`, label: "Actors", count: counts.actors },
    { href: `${base}/log`, label: "Log" },
    { href: `${base}/members`, label: "Members" },
    { href: `${base}/settings`, label: "Settings" },
  ];
  return (
    <Frame analyst={analyst} links={links}>
      {children}
    </Frame>
  );
}
