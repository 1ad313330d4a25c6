import { LONGEST_SELECTION } from "@/lib/sources/limits";

/** What a page hands over, and how it is recognised. */
export type HandedOver = { gainsay: 1; url: string; title: string; html: string; selection: string };

/** What our page tells the page that opened it, when it is ready for that. */
export const READY = "gainsay: ready";

/** Code units that are handed over of a page. */
const LARGEST_PAGE = 9_000_000;

/**
 * The program behind the bookmark: it opens our page, and hands it the page that one is on, when it asks for that. It has no secret
 * and no right: what is done with the page is decided on ours, by who is signed in there. Pure.
 *
 * @param origin of this installation, as "https://gainsay.example".
 */
export function bookmarklet(origin: string): string {
  const program = `(()=>{const g=${JSON.stringify(origin)};const w=open(g+"/capture","_blank");const t=String(getSelection());addEventListener("message",e=>{if(e.origin===g&&e.source===w&&e.data===${JSON.stringify(READY)})w.postMessage({gainsay:1,url:location.href,title:document.title,html:document.documentElement.outerHTML.slice(0,${LARGEST_PAGE}),selection:t.slice(0,${LONGEST_SELECTION})},g)})})()`;
  return `javascript:${encodeURIComponent(program)}`;
}

/**
 * What was handed over, if that is what it says: a page can hand over itself, and not another site's. Pure.
 *
 * @param from the origin that the browser vouches for.
 */
export function readHandedOver(data: unknown, from: string): HandedOver | null {
  if (typeof data !== "object" || data === null) return null;
  const { gainsay, url, title, html, selection } = data as Partial<Record<keyof HandedOver, unknown>>;
  if (gainsay !== 1 || [url, title, html, selection].some((each) => typeof each !== "string")) return null;
  const page = { gainsay, url, title, html, selection } as HandedOver;
  if (!URL.canParse(page.url) || new URL(page.url).origin !== from) return null;
  const fits = page.html.length <= LARGEST_PAGE && page.selection.length <= LONGEST_SELECTION;
  return fits && /^https?:/.test(page.url) ? page : null;
}
