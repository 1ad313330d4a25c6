"use client";

import { SomethingFailed } from "@/components/ui/something-failed";

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <main>
      <SomethingFailed digest={error.digest} retry={reset} />
    </main>
  );
}
