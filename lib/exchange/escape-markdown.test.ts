import { expect, test } from "vitest";
import { escapeMarkdown } from "@/lib/exchange/escape-markdown";

test.each([
  ["It's plain, isn't it? (Yes.)", "It's plain, isn't it? (Yes.)"],
  ["[a link](http://x.example)", "\\[a link\\](http\\://x.example)"],
  ["![an image](x)", "!\\[an image\\](x)"],
  ["<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"],
  ["*bold* _it_ `code` ~~gone~~", "\\*bold\\* \\_it\\_ \\`code\\` \\~\\~gone\\~\\~"],
  ["# heading", "\\# heading"],
  ["1. item", "1\\. item"],
  ["- item", "\\- item"],
  ["two\n\n## lines", "two \\#\\# lines"],
  ["www.x.example and me@x.example", "www\\.x.example and me\\@x.example"],
  ["a \\ b &amp; c | d", "a \\\\ b \\&amp; c \\| d"],
])("%j", (text, expected) => {
  expect(escapeMarkdown(text)).toBe(expected);
});
