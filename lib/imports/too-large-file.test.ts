import { expect, it } from "vitest";
import { tooLargeFile } from "@/lib/imports/too-large-file";

it("says how to go on with a file that is too large, and with a mailbox", () => {
  const size = 40 * 1024 * 1024;
  expect(tooLargeFile(size, "report.pdf")).toBe(
    "This file has 40.0 MiB; at most 32 MiB are taken. Split it, or paste what matters of it.",
  );
  expect(tooLargeFile(size, "Inbox.mbox")).toMatch(/^This mailbox has 40\.0 MiB;.*In your mail program/);
});
