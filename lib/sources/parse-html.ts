import { parseHTML } from "linkedom";

/** A document from a page's HTML or a piece of one. Nothing in it runs, and nothing is fetched. */
export function parseHtml(html: string): Document {
  const whole = /<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  return parseHTML(whole).document;
}

/** Whether it is the HTML of a whole page and not a piece that was copied. */
export function isWholePage(html: string): boolean {
  const start = html
    .slice(0, 1000)
    .replace(/^\uFEFF|<!--[\s\S]*?-->|<\?xml[^>]*>/g, "")
    .trimStart();
  return /^<(?:!doctype html|html|head)[\s>]/i.test(start);
}
