import { Frame } from "@/components/ui/frame";
import type { Analyst } from "@/lib/accounts/analyst";

/** The frame of the pages outside of a case. */
export function HomeFrame({ analyst, children }: { analyst: Analyst; children: React.ReactNode }) {
  const links = [
    { href: "/cases", label: "Cases", exact: true },
    ...(analyst.isOwner ? [{ href: "/accounts", label: "Accounts", exact: true }] : []),
    { href: "/account", label: "Your account", exact: true },
  ];
  return (
    <Frame analyst={analyst} links={links}>
      {children}
    </Frame>
  );
}
