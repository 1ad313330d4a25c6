"use client";

import { SomethingFailed } from "@/components/ui/something-failed";

/** An error within a case: its rooms stay in reach. */
export default function ErrorInCase({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return <SomethingFailed digest={error.digest} retry={reset} />;
}
