import { withoutControls } from "@/lib/imports/safe-name";
import { normaliseUrl } from "@/lib/sources/normalise-url";

/** Addresses to take in, as they were typed (without control characters) and in their normal form, each once; and what is none. */
export type ReadLinks = { links: { name: string; url: string }[]; problems: string[] };

/** How many problems are named. */
const MOST_PROBLEMS = 5;

/** Reads addresses that are apart by white space, as they come from a list, a mail or a spreadsheet. Pure. */
export function readLinks(typed: string): ReadLinks {
  const links = new Map<string, string>();
  const problems: string[] = [];
  typed.split(/\r\n?|\n/).forEach((line, index) => {
    for (const word of line.split(/\s+/).filter(Boolean)) {
      const name = word.replace(/^[<("'“]+|[>)"'”,;]+$/g, "");
      if (name === "") continue;
      const read = normaliseUrl(name);
      if (read.ok) links.set(read.url, links.get(read.url) ?? withoutControls(name, 2000));
      else problems.push(`Line ${index + 1}: ${read.message}`);
    }
  });
  const named = problems.slice(0, MOST_PROBLEMS);
  if (problems.length > MOST_PROBLEMS) named.push(`And ${problems.length - MOST_PROBLEMS} more.`);
  return { links: [...links].map(([url, name]) => ({ name, url })), problems: named };
}
