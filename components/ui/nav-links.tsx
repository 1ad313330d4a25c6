"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { classNames } from "@/components/ui/class-names";
import type { NavLink } from "@/components/ui/frame";
import { LinkPending } from "@/components/ui/link-pending";

/** The rooms of a case; the one that one is in is marked for the eye and for the screen reader. */
export function NavLinks({ links }: { links: NavLink[] }) {
  const path = usePathname();
  return (
    <nav
      aria-label="Main"
      className="mr-auto flex min-w-0 gap-0.5 overflow-x-auto py-1 max-md:order-3 max-md:-mx-1 max-md:w-full"
    >
      {links.map(({ href, label, count, exact }) => {
        const here = exact
          ? path === href || path.startsWith(`${href}/contradictions`)
          : path.startsWith(href);
        return (
          <Link
            key={href}
            href={href}
            aria-current={here ? "page" : undefined}
            className={classNames(
              "relative rounded-[7px] px-2.5 py-1.5 whitespace-nowrap hover:text-ink",
              here ? "bg-sunk font-medium text-ink" : "text-ink-2",
            )}
          >
            {label}
            {count === undefined ? null : (
              <span className="ml-1.5 font-normal text-ink-3 tabular-nums">{count}</span>
            )}
            <LinkPending />
          </Link>
        );
      })}
    </nav>
  );
}
