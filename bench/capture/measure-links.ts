import type { TestSite } from "@/e2e/site/test-site";
import type { Example } from "@/launch/test/with-example";
import { seededRandom } from "@/training/random";
import { makeArticle, makeEvent } from "../articles/made-articles";
import { quantile } from "./answer-times";
import { pageOf } from "./made-files";
import { openCase } from "./open-case";
import { readAlone } from "./read-alone";

const LINKS = 20;

/** From the key that sends a link off to the text of its source on the screen, one link after the other. */
export async function measureLinks({ page }: Example, site: TestSite): Promise<void> {
  const random = seededRandom(3);
  const casePath = await openCase(page, "Links one by one");
  const times: number[] = [];
  const alone: number[] = [];
  for (let number = 0; number <= LINKS; number += 1) {
    const body = pageOf([makeArticle(random, makeEvent(random))]);
    site.put(`/story-${number}`, { body, type: "text/html; charset=utf-8" });
    await page.goto(`${casePath}/sources/new`);
    await page.getByRole("textbox", { name: "Links" }).fill(`${site.address}/story-${number}`);
    const began = performance.now();
    await page.keyboard.press("Enter");
    await page.getByRole("article", { name: "Text of the source" }).waitFor();
    const whole = performance.now() - began;
    const start = performance.now();
    await (await fetch(`${site.address}/story-${number}`)).text();
    await readAlone({ name: "story.html", mimeType: "text/html", buffer: Buffer.from(body) });
    // The first one starts what reads, on both sides.
    if (number > 0) {
      times.push(whole);
      alone.push(performance.now() - start);
    } else console.log(`The first link, from the key to the source on the screen: ${whole.toFixed(0)} ms`);
  }
  const ratio = quantile(times, 0.5) / quantile(alone, 0.5);
  console.log(
    `${LINKS} links one by one, from the key to the source on the screen: p50 ${quantile(times, 0.5).toFixed(0)} ms, p95 ${quantile(times, 0.95).toFixed(0)} ms; ` +
      `fetching and the library alone: p50 ${quantile(alone, 0.5).toFixed(0)} ms (${ratio.toFixed(1)} times that)`,
  );
}
