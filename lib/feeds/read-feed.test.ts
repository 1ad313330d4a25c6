import { describe, expect, it } from "vitest";
import { nextCheck } from "@/lib/feeds/next-check";
import { readFeed } from "@/lib/feeds/read-feed";

const BASE = "https://coast.example/news/feed.xml";

function read(written: string, charset: string | null = null, bytes = new TextEncoder().encode(written)) {
  const feed = readFeed(bytes, charset, BASE);
  if (!feed.ok) throw new Error(feed.message);
  return feed;
}

const rss = (items: string, head = "") =>
  `${head}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Coast &amp; harbour</title><link>https://coast.example/</link>${items}</channel></rss>`;

describe("a feed", () => {
  it("in RSS gives its items, with relative links resolved and HTML as words", () => {
    const feed = read(
      rss(`<item><title>Every berth &lt;b&gt;open&lt;/b&gt;</title><link>/berth?utm_source=rss</link><guid isPermaLink="false">a1</guid>
        <dc:creator>Mina Adler</dc:creator><pubDate>Mon, 14 Dec 2015 23:30:00 -0500</pubDate>
        <description>&lt;p&gt;All of them.&lt;/p&gt;</description><content:encoded><![CDATA[<p>All of them.</p><p>The pilots deny it.</p>]]></content:encoded></item>`),
    );
    expect(feed).toMatchObject({ title: "Coast & harbour", siteUrl: "https://coast.example/" });
    expect(feed.entries).toEqual([
      {
        key: "a1",
        url: "https://coast.example/berth",
        title: "Every berth open",
        byline: "Mina Adler",
        published: "2015-12-14",
        summary: "All of them.",
        text: "All of them.\n\nThe pilots deny it.",
      },
    ]);
  });

  it("in Atom, RDF or JSON gives the same", () => {
    const atom =
      read(`<feed xmlns="http://www.w3.org/2005/Atom"><title>Coast</title><link rel="self" href="feed.xml"/><link href="https://coast.example/"/>
      <entry><id>tag:coast.example,2015:1</id><title type="html">Every berth &amp;lt;b&gt;open</title><link href="../berth"/><author><name>Mina Adler</name></author>
      <published>2015-12-14T10:00:00Z</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>All of them.</p></div></content></entry></feed>`);
    expect(atom.entries[0]).toMatchObject({
      key: "tag:coast.example,2015:1",
      url: "https://coast.example/berth",
      byline: "Mina Adler",
      published: "2015-12-14",
      text: "All of them.",
    });
    const rdf =
      read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://coast.example"><title>Coast</title><link>https://coast.example</link></channel>
      <item rdf:about="https://coast.example/berth"><title>Open</title><link>https://coast.example/berth</link><dc:date>2015-12-14</dc:date></item></rdf:RDF>`);
    expect(rdf.entries[0]).toMatchObject({ url: "https://coast.example/berth", published: "2015-12-14" });
    const json = read(
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "Coast",
        items: [
          {
            id: "1",
            url: "https://coast.example/berth",
            title: "Open",
            content_text: "All.",
            authors: [{ name: "Mina" }],
          },
        ],
      }),
    );
    expect(json.entries[0]).toMatchObject({ key: "1", title: "Open", byline: "Mina", text: "All." });
  });

  it("in Atom or RSS resolves its links against xml:base, of the entry and of the feed", () => {
    const atom =
      read(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://quay.example/x/"><title>Quay</title><link href="./"/>
      <entry xml:base="deep/"><id>tag:quay.example,2024:1</id><title>One</title><link href="berth"/></entry>
      <entry><id>tag:quay.example,2024:2</id><title>Two</title><link href="berth"/></entry>
      <entry xml:base="mailto:x"><id>tag:quay.example,2024:3</id><title>Three</title><link href="berth"/></entry></feed>`);
    expect(atom.siteUrl).toBe("https://quay.example/x/");
    expect(atom.entries.map(({ url }) => url)).toEqual([
      "https://quay.example/x/deep/berth",
      "https://quay.example/x/berth",
      "",
    ]);
    const items = `<item xml:base="deep/"><title>One</title><link>berth</link></item>`;
    const rebased = rss(items).replace('<rss version="2.0"', '<rss version="2.0" xml:base="/x/"');
    expect(read(rebased).entries[0]?.url).toBe("https://coast.example/x/deep/berth");
  });

  it.each([
    ["a guid that is no link", '<guid isPermaLink="false">https://coast.example/1</guid>', ""],
    ["a guid that says nothing", "<guid>https://coast.example/1</guid>", "https://coast.example/1"],
    ["a guid that is only a name", "<guid>a1</guid>", ""],
    [
      "a file that can be read",
      '<description>It.</description><enclosure url="/a.pdf" type="application/pdf" length="1"/>',
      "https://coast.example/a.pdf",
    ],
    [
      "a recording with words",
      '<description>It.</description><enclosure url="/a.mp3" type="audio/mpeg" length="1"/>',
      "",
    ],
    [
      "a recording and no words",
      '<enclosure url="/a.mp3" type="audio/mpeg" length="1"/>',
      "https://coast.example/a.mp3",
    ],
    [
      "a link before all else",
      '<link>/berth</link><enclosure url="/a.pdf" type="application/pdf" length="1"/>',
      "https://coast.example/berth",
    ],
  ])("in RSS with %s leads to the right page", (_, item, url) => {
    expect(read(rss(`<item><title>Open</title>${item}</item>`)).entries[0]?.url).toBe(url);
  });

  it("in Atom doesn't take a link to itself or a recording for the page of an entry", () => {
    const entry = (more: string) =>
      read(
        `<feed xmlns="http://www.w3.org/2005/Atom"><title>Quay</title><link rel="self" href="feed.xml"/><entry><id>tag:1</id><title>One</title><summary>It is open.</summary>${more}</entry></feed>`,
      );
    const self = entry(
      '<link rel="self" href="/1.atom"/><link rel="enclosure" type="audio/mpeg" href="/1.mp3"/>',
    );
    expect(self.siteUrl).toBe("");
    // Without a page its own words are what is taken in.
    expect(self.entries[0]).toMatchObject({ url: "", text: "It is open." });
    const report = entry('<link rel="enclosure" type="application/pdf" href="/1.pdf"/>');
    expect(report.entries[0]?.url).toBe("https://coast.example/1.pdf");
  });

  it("with years of two digits, and with quotation marks of Windows in what says Latin-1, is read right", () => {
    const written = rss(
      "<item><title>\u0093Open\u0094</title><pubDate>Mon, 14 Dec 15 10:00:00 GMT</pubDate></item>",
      '<?xml version="1.0" encoding="iso-8859-1"?>',
    );
    const bytes = Uint8Array.from(written, (letter) => letter.charCodeAt(0));
    expect(read("", null, bytes).entries[0]).toMatchObject({ title: "“Open”", published: "2015-12-14" });
    expect(read("", "x-unknown", bytes).entries[0]?.title).toBe("“Open”");
  });

  it("in another charset is read in it", () => {
    const written = rss(
      "<item><title>Порт</title><link>/port</link></item>",
      '<?xml version="1.0" encoding="windows-1251"?>',
    );
    const bytes = Uint8Array.from(written, (letter) =>
      letter.charCodeAt(0) < 128 ? letter.charCodeAt(0) : letter.charCodeAt(0) - 0x410 + 0xc0,
    );
    expect(read("", null, bytes).entries[0]?.title).toBe("Порт");
  });

  it("without ids, or with one twice, gives each entry once, by a key that stays", () => {
    const items =
      "<item><title>Open</title></item><item><title>Open</title></item><item><title>Shut</title></item>";
    const [first, second] = [read(rss(items)), read(rss(items))];
    expect(first.entries.map(({ title }) => title)).toEqual(["Open", "Shut"]);
    expect(first).toEqual(second);
  });

  it("declares entities in vain", () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>`;
    expect(read(rss("<item><title>&b;</title><link>/x</link></item>", bomb)).entries[0]?.title).not.toContain(
      "aa",
    );
  });

  it("with characters that no text has is read without them", () => {
    const json = {
      version: "https://jsonfeed.org/version/1.1",
      title: "x",
      items: [{ id: "a\u0000b", url: "?p=1", content_text: "Open\u0000 \ud800." }],
    };
    expect(read(JSON.stringify(json)).entries[0]).toMatchObject({
      key: "ab",
      url: "https://coast.example/news/feed.xml?p=1",
      text: "Open \ufffd.",
    });
  });

  it("that begins with the oldest of many items is read from its end", () => {
    const many = Array.from({ length: 600 }, (_, at) => {
      const day = new Date(Date.UTC(2014, 0, 1 + at)).toUTCString();
      return `<item><title>${at}</title><pubDate>${day}</pubDate></item>`;
    });
    expect(read(rss(many.join(""))).entries[0]?.title).toBe("599");
  });

  it("of a hundred thousand items is looked at from its beginning", () => {
    const many = Array.from({ length: 100_000 }, (_, index) => `<item><title>${index}</title></item>`).join(
      "",
    );
    expect(read(rss(many)).entries).toHaveLength(500);
  });
});

describe("what is no feed", () => {
  it("says so; a page names the feeds that it has", () => {
    const page =
      '<!doctype html><html><head><link rel="alternate" type="application/atom+xml" href="/atom"></head></html>';
    expect(readFeed(new TextEncoder().encode(page), null, BASE)).toMatchObject({
      ok: false,
      feeds: ["https://coast.example/atom"],
    });
    const prologs = [
      '<?xml version="1.0" encoding="utf-8"?>',
      "<!-- made by hand -->",
      "<?xml version='1.0'?>\n<!-- a --><?xml-stylesheet href='a'?>\n",
    ];
    const doctype =
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">';
    for (const start of prologs.flatMap((prolog) => [`${prolog}${doctype}`, prolog])) {
      const xhtml = `${start}<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>Hello</body></html>`;
      expect(readFeed(new TextEncoder().encode(xhtml), null, BASE)).toMatchObject({
        ok: false,
        message: "This is a web page, not a feed, and it names no feed of its own.",
      });
    }
    for (const written of ["", "hello", "<rss><channel><title>x", '{"title":1}', "\u0000\u0001"]) {
      expect(readFeed(new TextEncoder().encode(written), null, BASE)).toMatchObject({ ok: false, feeds: [] });
    }
    expect(readFeed(new Uint8Array(11 * 1024 * 1024), null, BASE)).toMatchObject({
      message: "This feed has more than 10 MiB, so it isn't read.",
    });
  });
});

describe("the next look", () => {
  const now = new Date("2015-12-14T10:00:00Z");
  const minutes = (failures: number, retryAfter = 0, random = 0) =>
    (nextCheck({ everyMinutes: 30, failures, retryAfter, now, random }).getTime() - now.getTime()) / 60_000;

  it("comes later after each failure, up to a day, and never before the site allows it", () => {
    expect([0, 1, 2, 3].map((failures) => minutes(failures))).toEqual([30, 60, 120, 240]);
    expect(minutes(40)).toBe(24 * 60);
    expect(minutes(0, 7200)).toBe(120);
    expect(minutes(0, 0, 1)).toBeGreaterThan(30);
  });
});
