import { z } from "zod";

const text = (what: string) => z.string(`${what} has to be a string.`);
const optional = (what: string) => text(what).nullish();

/** A source as `extract` and `detect` read it. */
export const sourceRow = z.object(
  {
    id: z.union([z.string(), z.number()], "an id is needed, a string or a number."),
    text: text("text"),
    title: optional("title"),
    publisher: optional("publisher"),
    publishedAt: optional("publishedAt"),
  },
  "a row is an object with id and text.",
);

export type SourceRow = z.output<typeof sourceRow>;

/** What a row tells of its text beside the words. */
export function aboutOf({ title, publisher, publishedAt }: SourceRow) {
  return {
    title: title ?? undefined,
    publisher: publisher ?? undefined,
    publishedAt: publishedAt ?? undefined,
  };
}
