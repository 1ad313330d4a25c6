"use client";

import "./globals.css";
import { SomethingFailed } from "@/components/ui/something-failed";

/** When not even the frame can be made, as while the database is away. */
export default function GlobalError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <html lang="en">
      <body>
        <title>Gainsay could not answer</title>
        <main>
          <SomethingFailed digest={error.digest} retry={reset} />
        </main>
      </body>
    </html>
  );
}
