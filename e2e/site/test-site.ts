import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** What a page of the site holds; a story may change it. */
export type SitePage = { title: string; words: string; published?: string };

/** For stories: a web site of our own, which the installation may fetch from. Its pages are what a story puts there. */
export type TestSite = {
  address: string;
  put: (path: string, page: SitePage | { body: string | Buffer; type: string }) => void;
  /** How often a path was asked for. */
  asked: (path: string) => number;
  stop: () => Promise<void>;
};

/** Starts it at the port that the installation was told of. */
export async function startTestSite(port: number): Promise<TestSite> {
  const pages = new Map<string, { body: string | Buffer; type: string; etag: string }>();
  const counts = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://site.example").pathname;
    counts.set(path, (counts.get(path) ?? 0) + 1);
    if (path === "/silent") return undefined;
    const page = pages.get(path);
    if (!page) return response.writeHead(404, { "content-type": "text/html" }).end("<p>Nothing here.</p>");
    if (request.headers["if-none-match"] === page.etag) return response.writeHead(304).end();
    return response.writeHead(200, { "content-type": page.type, etag: page.etag }).end(page.body);
  });
  await new Promise<void>((settle, reject) => server.once("error", reject).listen(port, "127.0.0.1", settle));
  let version = 0;
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    put: (path, page) => {
      version += 1;
      const drawn = "body" in page ? page : { body: articleOf(page), type: "text/html; charset=utf-8" };
      pages.set(path, { ...drawn, etag: `"${version}"` });
    },
    asked: (path) => counts.get(path) ?? 0,
    stop: () => stop(server),
  };
}

function articleOf({ title, words, published = "2015-12-14" }: SitePage): string {
  const about = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: title,
    datePublished: published,
    author: [{ "@type": "Person", name: "Mina Adler" }],
  };
  const paragraphs = words.split("\n").map((line) => `<p>${line}</p>`);
  return `<!doctype html><html lang="en"><head><title>${title} | The Coast Paper</title>
<meta property="og:site_name" content="The Coast Paper"><script type="application/ld+json">${JSON.stringify(about)}</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${paragraphs.join("")}</article><footer>All rights reserved.</footer></body></html>`;
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((settle) => server.close(settle));
}
