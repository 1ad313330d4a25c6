"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";

/**
 * Takes the focus to the content of a page that was come to from another one, where what had it is gone, as a form is that was
 * sent: the next Tab then goes on there, and a screen reader says where it is.
 */
export function FocusOnArrival({ id }: { id: string }) {
  const pathname = usePathname();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    if (document.activeElement === document.body) {
      document.getElementById(id)?.focus({ preventScroll: true });
    }
  }, [pathname, id]);
  return null;
}
