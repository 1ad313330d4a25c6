import type { Metadata } from "next";
import { NothingHere } from "@/components/ui/nothing-here";

export const metadata: Metadata = { title: "Not found" };

/** What isn't there, outside of a case. */
export default function NotFoundPage() {
  return (
    <main>
      <NothingHere />
    </main>
  );
}
