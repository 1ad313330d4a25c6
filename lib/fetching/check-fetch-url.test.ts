import { expect, it } from "vitest";
import { checkFetchUrl } from "@/lib/fetching/check-fetch-url";
import { readFetchRules } from "@/lib/fetching/fetch-rules";

const rules = readFetchRules({
  GAINSAY_FETCH_PORTS: "8080",
  GAINSAY_FETCH_HOSTS: "wiki.internal,10.1.2.3:9000,archive",
});
const messageOf = (address: string) => {
  const checked = checkFetchUrl(address, rules);
  return checked.ok ? null : checked.message;
};

it.each([
  "https://harbour-news.example/2026/03/dredging?page=2#comments",
  "http://harbour-news.example.:8080/",
  "http://8.8.8.8/",
  "https://[2606:4700::1111]/",
  "https://bücher.example/",
])("lets pass what is public, to be resolved next: %s", (address) => {
  expect(checkFetchUrl(address, rules)).toMatchObject({ ok: true, isAllowed: false });
});

it.each([
  "http://wiki.internal/",
  "https://WIKI.internal/",
  "http://wiki.internal:8080/",
  "http://10.1.2.3:9000/",
  "http://0x0a.1.515:9000/",
  "http://archive/",
])("lets pass what the operator names: %s", (address) => {
  expect(checkFetchUrl(address, rules)).toMatchObject({ ok: true, isAllowed: true });
});

it.each([
  "http://127.0.0.1/",
  "http://2130706433/",
  "http://[::ffff:8.8.8.8]/",
  "http://10.1.2.3/",
  "http://localhost/",
  "http://canary.localhost/",
  "http://printer.local/",
  "http://db.internal/",
  "http://wiki.internal.other.internal/",
  "http://router.home.arpa/",
  "http://router.home.arpa./",
  "http://intranet/",
])("refuses what isn't public, without a question to a name server: %s", (address) => {
  expect(messageOf(address)).toMatch(/^This address is not on the public internet/);
});

it.each([
  ["harbour news", "This is no web address."],
  ["ftp://harbour-news.example/", /begin with http/],
  ["file:///etc/passwd", /begin with http/],
  ["https://analyst@harbour-news.example/", /a name or a password/],
  ["https://:secret@harbour-news.example/", /a name or a password/],
  ["http://analyst:secret@wiki.internal/", /a name or a password/],
  ["http://harbour-news.example:22/", /^Port 22 isn't fetched from/],
  ["http://wiki.internal:9000/", /^Port 9000 isn't fetched from/],
])("says what is wrong with %s", (address, message) => {
  expect(messageOf(address)).toMatch(message);
});
