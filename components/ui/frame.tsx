import Link from "next/link";
import { FocusOnArrival } from "@/components/ui/focus-on-arrival";
import { initials } from "@/components/ui/initials";
import { KeyHelp } from "@/components/ui/keys/key-help";
import { NavLinks } from "@/components/ui/nav-links";
import type { Analyst } from "@/lib/accounts/analyst";

/** `count` may be what is still counted; `rooms` are the beginnings of addresses that belong to it, too. */
export type NavLink = {
  href: string;
  label: string;
  count?: React.ReactNode;
  exact?: boolean;
  rooms?: string[];
};

/** The bar on top of every page after signing in, the skip link before it, and the way to the keys at the end. */
export function Frame({
  analyst,
  links = [],
  children,
}: {
  analyst: Analyst;
  links?: NavLink[];
  children: React.ReactNode;
}) {
  return (
    <div className="grid min-h-dvh grid-cols-[minmax(0,1fr)] grid-rows-[auto_1fr_auto]">
      <a
        href="#main"
        className="absolute top-1 left-1 z-20 -translate-y-20 rounded-lg bg-accent px-3 py-2 text-accent-ink focus:translate-y-0"
      >
        Skip to content
      </a>
      <header className="no-print border-b border-line bg-card">
        <div className="mx-auto flex min-h-12 max-w-[1360px] flex-wrap items-center gap-x-5 px-3 max-md:pt-1.5 md:px-5">
          <Link href="/cases" className="font-serif text-lg leading-none font-semibold tracking-[-0.01em]">
            Gain<span className="text-b">say</span>
          </Link>
          {links.length > 0 ? <NavLinks links={links} /> : <span className="mr-auto" />}
          <Link
            href="/account"
            aria-label={`Your account: ${analyst.name}`}
            title={`Signed in as ${analyst.name}`}
            className="order-2 grid size-7 place-items-center rounded-full bg-accent-soft text-xs font-semibold text-accent max-md:ml-auto md:order-3"
          >
            {initials(analyst.name)}
          </Link>
        </div>
      </header>
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto w-full max-w-[1360px] px-3 pt-4 pb-16 outline-none md:px-5"
      >
        {children}
      </main>
      <FocusOnArrival id="main" />
      <footer className="no-print mx-auto flex w-full max-w-[1360px] gap-4 px-3 pb-4 text-xs text-ink-3 md:px-5">
        <KeyHelp />
      </footer>
    </div>
  );
}
