import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findBoilerplate } from "@/lib/language/boilerplate";
import { paragraphsOf } from "@/lib/language/paragraphs-of";

/** What is boilerplate in a text, as "kind: its words". */
function boilerplate(text: string): string[] {
  return findBoilerplate(text, paragraphsOf(text)).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  );
}

const ARTICLE = [
  "The old bridge over the Velm will stay shut until spring, Mayor Ilsa Torvik said on Monday after engineers found cracks in two of its piers.",
  "Drivers have used the ferry since the weekend. The county has asked Torvik for a plan, and a second report is due next month.",
  "Engineers from the county will look at the third pier on Thursday. They are expected to close the towpath under the bridge as well.",
].join("\n\n");

describe("lines of the page", () => {
  it.each([
    ["We use cookies to give you the best experience. By continuing you accept them.", "consent"],
    ["By clicking “Accept all” you agree to the storing of cookies on your device.", "consent"],
    ["Manage preferences", "consent"],
    ["Subscribe to our newsletter", "subscribe"],
    ["Sign up for the morning briefing", "subscribe"],
    ["Share this article", "share"],
    ["Facebook Twitter Email Print", "share"],
    ["Follow Ilsa Torvik on Twitter @torvik", "share"],
    ["Read more: How the bridge was built", "related"],
    ["RELATED STORIES", "related"],
    ["Most read", "related"],
    ["© 2015 Velm Courier Ltd. All rights reserved.", "copyright"],
    ["Copyright 2015 Velm Courier", "copyright"],
    ["Photo: Jan Ober/Velm Courier", "credit"],
    ["(Photo by Jan Ober)", "credit"],
    ["A view of the bridge. JAN OBER/REUTERS", null],
    ["The bridge on Sunday, Jan Ober/Reuters", "credit"],
    ["By Jan Ober and Mia Lund, Velm Courier", "byline"],
    ["(Reporting by Jan Ober; editing by Mia Lund)", "byline"],
    ["Jan Ober in Velm contributed reporting.", "byline"],
    ["3 min read", "site"],
    ["Last updated: 14 December 2015", "site"],
    ["Published 14 Dec 2015", "site"],
    ["Editor’s note: an earlier version gave a wrong date.", "site"],
    ["This article was amended on 3 May. An earlier version said the bridge was 90 years old.", "site"],
    ["Correction: An earlier version of this story said that Torvik was the mayor of Arden.", "site"],
    ["An earlier version of this article said the ferry was free.", "site"],
    ["About Velm Ferries: Velm Ferries runs four boats and has 60 employees.", "site"],
    ["ENDS", "site"],
    ["Advertisement", "site"],
  ])("%s", (line, kind) => {
    const expected = kind === null ? [] : [`${kind}: ${line}`];
    expect(
      boilerplate(`${ARTICLE}\n\n${line}\n\nThe bridge was built in 1921 and was widened twice.`),
    ).toEqual(expected);
  });

  it.each([
    "Recommended doses were exceeded in three of the wards.",
    "Related to this, the court will hear a second case in May.",
    "Published figures show that 3 of 4 bridges are unsafe.",
    "Also on Tuesday, the army moved two brigades to the border.",
    "Loading of grain at the port has stopped.",
    "Privacy policy experts warn of more such cases.",
    "By clicking on the link, victims let the thieves in.",
    "Terms and conditions of the sale were not disclosed.",
    "The views expressed by the minister surprised his party.",
    "Written by the minister’s own office, the memo names no one.",
    "Images by the satellite firm Orbita show two craters.",
    "“Subscribe to nobody’s theory,” the minister said.",
    "Sign up or leave, the foreman told the dockers.",
    "No comment on the allegations came from the firm.",
    "One response to the crisis was a curfew.",
    "Share prices fell by a third.",
    "Correction: a word that the mayor doesn’t like, her deputy said.",
    "An earlier version of this plan said that the ferry would be free.",
    "What readers make of it, the editor said, is up to them.",
    "More from the region is expected on Friday.",
    "About 40 soldiers: that was all he had.",
    "By Monday night the fire was out.",
    "(c) the ferry may not run at night.",
    "Copyright law must be changed, the union wants.",
    "Follow the money and you end up on Mill Lane.",
    "Comments made by the minister on Monday were recorded.",
    "The minister’s comments are closed to interpretation by no one.",
  ])("is the article's own: %s", (line) => {
    expect(boilerplate(`${ARTICLE}\n\n${line}\n\n${line}`)).toEqual([]);
  });

  it("may stand in one paragraph of short lines", () => {
    expect(boilerplate(`Bridge stays shut\nBy Jan Ober\nShare\nTweet\n\n${ARTICLE}`)).toEqual([
      "byline: By Jan Ober",
      "share: Share",
      "share: Tweet",
    ]);
  });

  it("take the links below them along, up to the next sentence", () => {
    const links = "Most read\nMayor ‘knew of cracks’, union says\nFerry captain denies all charges";
    expect(boilerplate(`${ARTICLE}\n\n${links}\nThe bridge was built in 1921.`)).toEqual(
      links.split("\n").map((line) => `related: ${line}`),
    );
    expect(boilerplate(`${ARTICLE}\n\nREAD ALSO: Ferry captain says he was never paid`)).toHaveLength(1);
  });

  it("take along what is told of a writer or a company", () => {
    const about = "About Velm Ferries\nVelm Ferries says that it is the safest company on the river.";
    expect(boilerplate(`${ARTICLE}\n\n${about}`)).toEqual([
      "site: Velm Ferries says that it is the safest company on the river.",
    ]);
  });

  it("leave lines that are only wrapped alone", () => {
    const wrapped =
      "The captain of the oldest ferry on the river said that he would\nsubscribe to no such plan, and that nobody had asked him to\nshare this with the others.";
    expect(boilerplate(`${ARTICLE}\n\n${wrapped}`)).toEqual([]);
  });

  it("have the dateline at the beginning of the article", () => {
    expect(boilerplate(`Bridge stays shut\n\nVELM, March 3 (Courier) - ${ARTICLE}`)).toEqual([
      "dateline: VELM, March 3 (Courier) -",
    ]);
  });
});

describe("comments of readers", () => {
  it.each([
    "Leave a reply",
    "2 thoughts on “Bridge stays shut”",
    "Reader comments",
    "Join the conversation",
    "Your comments",
    "Top comments",
    "What readers say",
    "View all comments",
  ])("go from “%s” to the end", (heading) => {
    const comments = `${heading}\n\nMayor Torvik said nothing of the kind to me.\n\n© 2015 Velm Courier`;
    expect(boilerplate(`${ARTICLE}\n\n${comments}`)).toEqual([`comments: ${comments}`]);
  });

  it("go from “Comments” only where comments follow", () => {
    const comments = "3 comments\n\nAnna K. says:\n\nTorvik lies, the piers were fine.\n\nReply";
    expect(boilerplate(`${ARTICLE}\n\n${comments}`)).toEqual([`comments: ${comments}`]);
    const nicknames =
      "COMMENTS\n\nbridgeman52\nMy brother said it was sound.\n\nvelm_fan: The mayor told me so.";
    expect(boilerplate(`${ARTICLE}\n\n${nicknames}`)).toEqual([`comments: ${nicknames}`]);
    expect(boilerplate(`${ARTICLE}\n\nComments\n\n${ARTICLE}`)).toEqual(["share: Comments"]);
    expect(boilerplate(`Share\n\n3 comments\n\n${ARTICLE}`)).toEqual(["share: Share", "share: 3 comments"]);
  });

  it.each([
    "i think its a very good information about river and the river is long. in my country we have many river also.",
    "Great article! I will share it with my students, who are always asking about such a topic.",
    "anna says:\n\nwhy do they always take us for fools?? i want my money back",
  ])("stand before “Comments are closed.” without a heading: %s", (remark) => {
    const end = `${remark}\n\nComments are closed.`;
    expect(boilerplate(`${ARTICLE}\n\n${end}`)).toEqual([`comments: ${end}`]);
    const stuck = `${remark} Comments are closed.`;
    expect(boilerplate(`${ARTICLE}\n\n${stuck}`)).toEqual([`comments: ${stuck}`]);
  });

  it.each([
    "Torvik also wants to look at the plans for a tunnel. In her view the piers can be saved.",
    "“i never said that,” the mayor wrote. “it was a draft.”",
    "I covered the bridge for forty years, and you could set your watch by its shadow.",
    "The ferry runs until midnight. It costs nothing.",
    "It costs approx. two crowns, and children go free until 6 p.m. on any day.",
    "iPhones were handed to the engineers. eBay sold the rest.",
  ])("don't swallow a paragraph of the article: %s", (paragraph) => {
    expect(boilerplate(`${ARTICLE}\n\n${paragraph}\n\nComments are closed.`)).toEqual([
      "comments: Comments are closed.",
    ]);
    const sentence = `${paragraph} Comments are closed.`;
    expect(boilerplate(`${ARTICLE}\n\n${sentence}`)).toEqual(["comments: Comments are closed."]);
  });
});

describe("a page", () => {
  it("is parted from its article though no blank lines stand between", () => {
    const page = `We value your privacy\nAccept all\n\nBridge to stay shut\nBy Jan Ober\nVELM (Courier) — ${ARTICLE}\nComments (2)\nJohnny 2 hours ago\nTorvik said it herself.\nReply`;
    expect(boilerplate(page)).toEqual([
      "consent: We value your privacy",
      "consent: Accept all",
      "byline: By Jan Ober",
      "dateline: VELM (Courier) —",
      "comments: Comments (2)\nJohnny 2 hours ago\nTorvik said it herself.\nReply",
    ]);
  });
});

describe("any text", () => {
  it("gives stretches in order, apart, and inside of the text", () => {
    const parts = fc.constantFrom(
      "Comments are closed.",
      "Leave a reply",
      "Share",
      "i like it. it is good",
      "VELM (AB) - ",
      "By Jan Ober",
      "© 2015",
      "\n",
      "\n\n",
      " ",
      "The bridge is shut.",
      "“",
    );
    const texts = fc.oneof(
      fc.array(parts, { maxLength: 40 }).map((each) => each.join("")),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const { start, end } of findBoilerplate(text, paragraphsOf(text))) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each([
    "Comments are closed. ",
    "by A ",
    "By A, ",
    "A/",
    "a",
    "By A\n",
    "i. i ",
    "VELM ",
    "1 comments\n\n",
    "© ",
    "reply\n\n",
  ])("comes to an end with 100,000 of %j on end", (piece) => {
    const text = piece.repeat(100_000);
    const paragraphs = paragraphsOf(text);
    for (const { end } of findBoilerplate(text, paragraphs)) expect(end).toBeLessThanOrEqual(text.length);
  });
});
