/**
 * Where to go after signing in: a path of our own pages, else "/".
 *
 * @param next the `next` of the address bar, which anybody can write into a link.
 */
export function nextPath(next: unknown): string {
  if (typeof next !== "string" || !/^\/(?![/\\])/.test(next)) return "/";
  const base = "http://localhost";
  if (!URL.canParse(next, base)) return "/";
  const url = new URL(next, base);
  return url.origin === base ? url.pathname + url.search + url.hash : "/";
}
