import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import Markdown from "react-markdown";
import { expect, test } from "vitest";
import { renderClaimMarkdown } from "@/lib/exchange/render-claim-markdown";
import { renderContradictionMarkdown } from "@/lib/exchange/render-contradiction-markdown";
import { sampleClaim, sampleContradiction } from "@/lib/exchange/test-contradiction";

const URL = "http://127.0.0.1:3000/cases/1/contradictions/2";
const html = (markdown: string) => renderToStaticMarkup(createElement(Markdown, null, markdown));
const open = { speaker: "Ona", statement: "The channel was open." };

test("a contradiction reads from headline to link", () => {
  const markdown = renderContradictionMarkdown(
    sampleContradiction(
      open,
      { speaker: "Bo", statement: "The channel was closed." },
      { why: "Open or closed." },
    ),
    URL,
    [
      {
        id: "r",
        verdict: "dismissed",
        reason: "different_time",
        rationale: "Another night.",
        decision: { id: "d", pairs: 1 },
        createdAt: new Date("2015-12-16T10:00:00Z"),
        analyst: { id: "a", name: "Ana" },
        undone: null,
        reopenedAt: null,
        editedSince: [],
      },
      {
        id: "q",
        verdict: "confirmed",
        reason: null,
        rationale: "",
        decision: { id: "c", pairs: 2 },
        createdAt: new Date("2015-12-15T10:00:00Z"),
        analyst: { id: "b", name: "Ben" },
        undone: { at: new Date("2015-12-16T09:00:00Z"), analyst: { id: "a", name: "Ana" } },
        reopenedAt: null,
        editedSince: [],
      },
    ],
  );
  expect(markdown).toBe(
    `# Was the channel open?

Open · Position change · Same institution: The port · 1 day apart · linked by Ana

**Why:** Open or closed.

## A: Ona (pilot), 14 Dec 2015

> The channel was open.

- Ona said → news agencies reported → Harbour Post
- Source: Morning report, Harbour Post, 15 Dec 2015, https\\://paper.example/morning

## B: Bo (pilot), 14 Dec 2015

> The channel was closed.

- Bo said → news agencies reported → Harbour Post
- Source: Morning report, Harbour Post, 15 Dec 2015, https\\://paper.example/morning

## Reviews

- 2015-12-16, Ana: **dismissed** (different time). Another night.
- 2015-12-15, Ben: **confirmed**. Undone on 2015-12-16 by Ana.

[Side by side in Gainsay](<${URL}>)
`,
  );
});

test("what a source says stays text, wherever it stands", () => {
  const wild = "x](http://evil.example) <img src=x onerror=alert(1)> **bold**\n\n# Heading\n\n- item";
  const claim = { speaker: wild, statement: wild, title: wild };
  const rendered = html(
    renderContradictionMarkdown(sampleContradiction(claim, claim, { headline: wild, why: wild }), URL),
  );
  expect(rendered.match(/<a /g)).toHaveLength(1);
  expect(rendered).not.toMatch(/<img|<strong>bold/);
  expect(rendered.match(/<h1>/g)).toHaveLength(1);
  expect(rendered.match(/<h2>/g)).toHaveLength(2);
});

test("a claim has its statement and what has to be known of it", () => {
  const claim = { ...sampleClaim(open), denies: true, happened: "2015-12" };
  const rendered = html(renderClaimMarkdown(claim, URL));
  expect(rendered).toContain("Statement: The channel was open.");
  expect(rendered).toContain("Denied: the words as written are rejected");
  expect(rendered).toContain("About: Dec 2015");
  expect(rendered).toContain(`href="${URL}"`);
});
