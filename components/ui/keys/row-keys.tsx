"use client";

import { useRef } from "react";
import { useKeys } from "@/components/ui/keys/use-keys";

/**
 * Around a list whose rows each hold a `[data-row]` link: the keys for next and previous move the focus from row to row, so
 * that Enter opens; the key for search goes to the page's search field.
 */
export function RowKeys({ children }: { children: React.ReactNode }) {
  const list = useRef<HTMLDivElement>(null);
  const move = (by: 1 | -1) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
    const focused = document.activeElement;
    const at = focused instanceof HTMLElement ? rows.indexOf(focused) : -1;
    const to = at === -1 ? (by === 1 ? 0 : rows.length - 1) : at + by;
    rows[Math.max(0, Math.min(rows.length - 1, to))]?.focus();
  };
  useKeys({
    next: () => move(1),
    previous: () => move(-1),
    search: () => document.querySelector<HTMLInputElement>("input[type=search]")?.select(),
  });
  return <div ref={list}>{children}</div>;
}
