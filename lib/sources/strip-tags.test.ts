import { expect, it } from "vitest";
import { htmlToText } from "@/lib/sources/html-to-text";
import { isTooMuchHtml } from "@/lib/sources/is-too-much-html";
import { parseHtml } from "@/lib/sources/parse-html";
import { readPaste } from "@/lib/sources/read-paste";
import { stripTags } from "@/lib/sources/strip-tags";

it.each([
  [
    "<h1>Head</h1><p>One.</p><p>Two\n  words.</p>First<br>second",
    "Head\n\nOne.\n\nTwo words.\n\nFirst\nsecond",
  ],
  ["<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>", "1\t2\n3"],
  ["a<script>if (1<2) alert('<p>')</script><style>p{}</style><title>t</title>b", "ab"],
  ["<p>a&nbsp;b &amp; c &#8212; d &eacute; &zzz;</p>", "a\u00a0b & c — d é &zzz;"],
  ['<p title="a > b">x<!-- <p>no</p> -->y <SCRIPT>no</SCRIPT>z', "xy z"],
  ["x < y, and a < b", "x < y, and a < b"],
  ["<pre>  two\n    four</pre>", "two\n    four"],
])("strips %s as the document of it would be read", (html, text) => {
  expect(stripTags(html)).toBe(text);
  expect(htmlToText(parseHtml(html).body)).toBe(text);
});

it.each([
  ["an article", "<div><article><p>One.<p>Two.<ul><li>a<li>b</ul></article></div>".repeat(500), false],
  ["paragraphs that are never closed", "<p>One.".repeat(5_000), false],
  ["many icons", '<svg><path d="M0 0"/><path d="M1 1"/></svg>'.repeat(3_000), false],
  ["a deep page", "<b>x".repeat(201), true],
  ["a deep page with ends of nothing", "<b>x</i>".repeat(201), true],
  ["a deep page that seems a comment", `<b title="><!--">${"<b>x".repeat(201)}`, true],
  ["a long page", "<p>x</p>".repeat(20_001), true],
  ["a page of comments", "<!-- -->".repeat(200_001), true],
  ["an element of attributes", `<p ${Array.from({ length: 200_001 }, (_, n) => `a${n}`).join(" ")}>`, true],
])("tells whether %s is too much", (_name, html, tooMuch) => {
  expect(isTooMuchHtml(html)).toBe(tooMuch);
});

it("reads a deep page, as a flat one of its size, with every word", () => {
  const pieces = 80_000;
  expect(readPaste({ html: "<b>Port<i>".repeat(pieces) }).text.match(/Port/g)).toHaveLength(pieces);
  expect(readPaste({ html: "<p>Port</p>".repeat(pieces) }).text.split("\n\n")).toHaveLength(pieces);
});
