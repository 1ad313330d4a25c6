import type { Captured, ReadCaptured } from "@/lib/sources/formats/read-captured";

/** What is read in a process of its own, and what that comes to. */
export type ParseTask = Captured;
export type ParseResult = ReadCaptured;
