import { expect, it } from "vitest";
import { describeInbox } from "@/components/feeds/describe-inbox";

const now = new Date("2024-03-12T10:00:00Z");
const read = { nextCheck: now, lastChecked: now, error: null };
const failed = { ...read, error: "The site says that there is no such page (404)." };
const fresh = { ...read, lastChecked: null };
const stopped = { ...failed, nextCheck: null };

it.each([
  [[], "No feeds yet"],
  [[read], "Nothing new"],
  [[read, stopped], "Nothing new"],
  [[failed], "The feed couldn't be read"],
  [[failed, stopped], "The feed couldn't be read"],
  [[failed, failed], "None of the feeds could be read"],
  [[read, failed], "Nothing new in what could be read"],
  [[stopped], "No feed is watched"],
  [[fresh], "Not looked at yet"],
  [[fresh, read], "Nothing new"],
])("says of %j what an empty inbox means: %s", (feeds, title) => {
  expect(describeInbox(feeds).title).toBe(title);
});

it("says how many of the feeds failed", () => {
  expect(describeInbox([read, failed, failed, stopped]).words).toMatch(/^2 of 3 feeds couldn't be read/);
});
