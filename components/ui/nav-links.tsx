"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { classNames } from "@/components/ui/class-names";
import type { NavLink } from "@/components/ui/frame";
import { LinkPending } from "@/components/ui/link-pending";

/**
 * The rooms of a case; the one that one is in is marked for the eye and for the screen reader, and scrolled to where they
 * don't fit. They fade out at an edge behind which there are more.
 */
export function NavLinks({ links }: { links: NavLink[] }) {
  const path = usePathname();
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!nav.current) return;
    const observer = new ResizeObserver(([entry]) => entry && markEdges(entry.target));
    observer.observe(nav.current);
    return () => observer.disconnect();
  }, []);
  return (
    <nav
      ref={nav}
      aria-label="Main"
      onScroll={(event) => markEdges(event.currentTarget)}
      className={classNames(
        "mr-auto flex min-w-0 scroll-px-8 gap-0.5 overflow-x-auto py-1 max-md:order-3 max-md:-mx-1 max-md:w-full",
        "[--end:0px] [--start:0px] data-[more~=end]:[--end:32px] data-[more~=start]:[--start:32px]",
        "[mask-image:linear-gradient(to_right,transparent,#000_var(--start),#000_calc(100%-var(--end)),transparent)]",
      )}
    >
      {links.map(({ href, label, count, exact, rooms = [] }) => {
        const here = exact
          ? path === href || path.startsWith(`${href}/contradictions`)
          : [href, ...rooms].some((room) => path.startsWith(room));
        return (
          <Link
            key={href}
            ref={here ? scrollToCurrent : undefined}
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

function scrollToCurrent(link: HTMLAnchorElement | null): void {
  const nav = link?.closest("nav");
  if (!link || !nav) return;
  const [around, here] = [nav.getBoundingClientRect(), link.getBoundingClientRect()];
  nav.scrollLeft += here.left + here.width / 2 - (around.left + around.width / 2);
}

function markEdges(nav: Element): void {
  const start = nav.scrollLeft > 1 ? "start" : "";
  const end = nav.scrollLeft + nav.clientWidth < nav.scrollWidth - 1 ? "end" : "";
  nav.setAttribute("data-more", `${start} ${end}`);
}
