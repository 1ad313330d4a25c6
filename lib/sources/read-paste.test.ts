import { describe, expect, it } from "vitest";
import { htmlToText } from "@/lib/sources/html-to-text";
import { parseHtml } from "@/lib/sources/parse-html";
import { readPaste } from "@/lib/sources/read-paste";
import { readPlainText } from "@/lib/sources/read-plain-text";

describe("htmlToText", () => {
  it.each([
    ["<p>One.</p><p>Two\n  words.</p>", "One.\n\nTwo words."],
    ["<h1>Head</h1>First<br>second<br><br>third", "Head\n\nFirst\nsecond\n\nthird"],
    ["<div>a<div>b</div>c</div>", "a\nb\nc"],
    ["<p>See</p><ul><li>one</li><li>two <b>bold</b></li></ul><p>End</p>", "See\n\none\ntwo bold\n\nEnd"],
    ["<blockquote><p>Quoted.</p></blockquote>after", "Quoted.\n\nafter"],
    ["<table><tr><th>a</th> <th>b</th></tr><tr><td>1</td><td>2</td></tr></table>", "a\tb\n1\t2"],
    ['<p>Go <a href="https://example.org/x">to the page</a>, now</p>', "Go to the page, now"],
    ["a<script>alert(1)</script><style>p{}</style><span hidden>no</span>b", "ab"],
    ['x <span style="color:red; display: none">no</span><i style="visibility:hidden">no</i>y', "x y"],
    ["<pre>  two\n    four</pre>", "two\n    four"],
    ["<p>a&nbsp;b &amp; c</p>", "a\u00a0b & c"],
    ['<p dir="rtl">قال <b>الوزير</b> لا.</p><p>👩‍🚒 לא</p>', "قال الوزير لا.\n\n👩‍🚒 לא"],
    ["<button>Share</button><p>Left</p><noscript>no</noscript>", "Left"],
  ])("%s", (html, text) => {
    expect(htmlToText(parseHtml(html).body)).toBe(text);
  });

  it("goes as deep as a page does", () => {
    expect(htmlToText(parseHtml(`${"<div>".repeat(20_000)}deep${"</div>".repeat(20_000)}`).body)).toBe(
      "deep",
    );
  });
});

describe("readPlainText", () => {
  it.each([
    [
      "Harbour to close\n\nBy Ada Quill\n\nThe harbour closes today.",
      { title: "Harbour to close", byline: "Ada Quill" },
    ],
    [
      "Harbour to close\nBy Ada Quill and J. B. Roe\nThe harbour closes.",
      { byline: "Ada Quill and J. B. Roe" },
    ],
    ["By the sea lies a town. It is old.\nNobody knows it.", { byline: undefined, title: "" }],
    ["OSLO (Norpress) — The harbour closes, they said.\nMore.", { publisher: "Norpress", title: "" }],
    ["Published 15 Dec 2015\n\nThe harbour closes.", { published: "2015-12-15", title: "" }],
    ["Posted on: December 15, 2015 10:30 GMT\n\nIt closes.", { published: "2015-12-15T10:30:00Z" }],
    ["15 December 2015\n\nIt closes.", { published: "2015-12-15" }],
    ["It closes.\n\nhttps://example.org/harbour?utm_source=x", { url: "https://example.org/harbour" }],
    [
      "Source: Norpress\nURL: https://example.org/a\n\nIt closes.",
      { publisher: "Norpress", url: "https://example.org/a" },
    ],
    ["A line that is only wrapped at\neighty characters goes on here.", { title: "" }],
    ["Only one line without a stop", { title: "" }],
    ["Yesterday\n\nIt closed.", { title: "Yesterday", published: undefined }],
  ])("%s", (text, read) => {
    expect(readPlainText(text)).toMatchObject(
      Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)),
    );
    for (const [field, value] of Object.entries(read)) {
      if (value === undefined) expect(readPlainText(text)).not.toHaveProperty(field);
    }
  });
});

const PAGE = `<!doctype html><html lang="nb-NO"><head><title>Harbour closes | Norpress</title>
<link rel="canonical" href="https://example.org/harbour"><meta property="og:site_name" content="Norpress">
<meta property="article:published_time" content="2015-12-15T08:30:00.000+01:00">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Harbour closes",
"author":[{"name":"Ada Quill"},{"name":"Bo Reed"}],"publisher":{"name":"Norpress AS"}}]}</script></head>
<body><nav><a href="/">Home</a><a href="/sport">Sport</a></nav><article><h1>Harbour closes</h1>
${"<p>The harbour of the town will close, its director said, because the ferries no longer call there, and nobody, he added, has paid the pilots.</p>".repeat(6)}
</article><footer>© Norpress, all rights</footer></body></html>`;

describe("readPaste", () => {
  it("takes the article out of a whole page, with what the page says of it", () => {
    const { text, description, html } = readPaste({ html: PAGE });
    expect(description).toEqual({
      title: "Harbour closes",
      byline: "Ada Quill, Bo Reed",
      publisher: "Norpress AS",
      url: "https://example.org/harbour",
      published: "2015-12-15T08:30:00+01:00",
      language: "nb-NO",
    });
    expect(text.split("\n\n").length).toBeGreaterThanOrEqual(6);
    expect(text).not.toMatch(/Sport|all rights/);
    expect(html).toBe(PAGE);
  });

  it.each([
    ["Harbour closes | Norpress", "<h1>Harbour closes</h1>", "Harbour closes"],
    ["Norpress - Harbour closes at last", "<h1>Harbour closes at last</h1>", "Harbour closes at last"],
    ["The harbour of the town closes | Norpress", "<h1>Norpress</h1>", "The harbour of the town closes"],
    ["Harbour closes: pilots deny it | Norpress", "", "Harbour closes: pilots deny it"],
  ])("takes no publisher from the title of a page: %s", (title, heading, read) => {
    const words =
      "<p>The harbour of the town will close, its director said, because the ferries no longer call.</p>";
    const page = `<!doctype html><html><head><title>${title}</title></head><body><article>${heading}${words.repeat(6)}</article></body></html>`;
    expect(readPaste({ html: page }).description).toMatchObject({ title: read, publisher: "" });
  });

  it("knows a page that was pasted as plain text", () => {
    expect(readPaste({ text: PAGE }).description.title).toBe("Harbour closes");
  });

  it("keeps every word of a copied piece, and its paragraphs", () => {
    const html = `<html><body><!--StartFragment--><h1>Harbour closes</h1><p>By Ada Quill</p><time datetime="2015-12-15">Tuesday</time><p>It closes.</p><!--EndFragment--></body></html>`;
    const { text, description } = readPaste({ html, text: "anything" });
    expect(text).toBe("Harbour closes\n\nBy Ada Quill\n\nTuesday\n\nIt closes.");
    expect(description).toMatchObject({
      title: "Harbour closes",
      byline: "Ada Quill",
      published: "2015-12-15",
    });
  });

  it("falls back to the plain form when the HTML has no words", () => {
    expect(readPaste({ html: '<img src="x">', text: "Words." })).toMatchObject({ text: "Words.", html: "" });
  });

  it.each([
    "<script type='application/ld+json'>{broken</script>",
    "<html><head><title>",
    "<!doctype html>",
    "<p><p><<>&#0;&#xD800;",
    '<html><head><meta name="author" content="https://example.org/me"></head><body>Words</body></html>',
  ])("is not thrown by %s", (html) => {
    expect(readPaste({ html, text: "plain" }).text).not.toBe("");
  });
});
