import type { Facts } from "@/lib/events/event";

/** The description of a source as its events keep it. */
export function describeFacts(
  source: {
    title: string;
    byline: string;
    url: string | null;
    kind: string;
    language: string;
    published: string | null;
  },
  publisher: string | undefined,
): Facts {
  const { title, byline, url, kind, language, published } = source;
  return { title, byline, publisher: publisher ?? "", url, kind, language, published };
}
