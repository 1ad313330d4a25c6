import type { ReadFeed } from "@/lib/feeds/read-feed";
import type { Captured, ReadCaptured } from "@/lib/sources/formats/read-captured";
import type { ReadPaste } from "@/lib/sources/read-paste";

/** A feed as it came. */
export type RawFeedFile = { bytes: Uint8Array<ArrayBuffer>; charset: string | null; url: string };

/** What is read in a process of its own, and what that comes to. */
export type ParseTask =
  | ({ do: "file" } & Captured)
  | ({ do: "feed" } & RawFeedFile)
  | { do: "paste"; html?: string; text?: string };
export type ParseResults = { file: ReadCaptured; feed: ReadFeed; paste: ReadPaste };
