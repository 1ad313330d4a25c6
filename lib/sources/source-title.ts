/** How a source is called, also where it has no title. */
export function sourceTitle(source: { title: string }): string {
  return source.title || "Untitled source";
}
