import type { Metadata } from "next";
import { after } from "next/server";
import { takePage } from "@/app/capture/actions";
import { signedIn } from "@/app/signed-in";
import { PageCapture } from "@/components/imports/page-capture";
import { Frame } from "@/components/ui/frame";
import { PageHead } from "@/components/ui/page-head";
import { listCases } from "@/lib/cases/list-cases";
import { expectImport } from "@/lib/imports/expect-import";

export const metadata: Metadata = { title: "Capture this page · Gainsay" };

/** Where the bookmarklet leads to: what it hands over is taken into a case only when somebody says so here. */
export default async function CapturePage() {
  const analyst = await signedIn();
  const cases = await listCases(analyst);
  after(expectImport);
  return (
    <Frame analyst={analyst} links={[{ href: "/cases", label: "Cases" }]}>
      <PageHead title="Capture this page" />
      <PageCapture cases={cases.map(({ id, name }) => ({ id, name }))} takePage={takePage} />
    </Frame>
  );
}
