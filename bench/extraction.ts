import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { extractClaims } from "@/lib/claims/extract/extract-claims";
import { SOURCES } from "@/prisma/example/sources";

/**
 * What the whole extraction costs beside two bare passes over the same texts, and whether its cost per kilobyte stays flat.
 * The texts are those of the example case, or of a JSONL file with `--in`.
 */
const ROUNDS = 9;
const SIZES = [1, 10, 100, 1000, 5000];

const nlp = winkNLP(model, ["sbd", "pos"]);
const passes: Record<string, (text: string) => unknown> = {
  "wink-nlp, bare": (text) => nlp.readDoc(text),
  "our extraction": (text) => extractClaims(text),
  "compromise, bare": (text) => compromise(text),
};

const { values } = parseArgs({ options: { in: { type: "string" } } });
const texts = values.in
  ? await readTexts(values.in)
  : SOURCES.map(({ paragraphs }) => paragraphs.join("\n\n"));
reportRatios(texts);
reportGrowth(texts);

async function readTexts(path: string): Promise<string[]> {
  const lines = (await readFile(path, "utf8")).split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => (JSON.parse(line) as { text: string }).text);
}

/** The passes take turns, so that whatever else the machine does falls on each alike. */
function reportRatios(read: string[]): void {
  const size = read.reduce((sum, text) => sum + text.length, 0);
  const times = new Map<string, number[]>(Object.keys(passes).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS + 2; round += 1) {
    for (const [name, pass] of Object.entries(passes)) {
      const time = timeOf(() => read.forEach(pass));
      if (round >= 2) times.get(name)?.push(time);
    }
  }
  const bare = median(times.get("wink-nlp, bare"));
  console.log(`${read.length} texts, ${(size / 1000).toFixed(0)} kB, median of ${ROUNDS} rounds`);
  for (const [name, measured] of times) {
    const time = median(measured);
    const speed = (size / 1000 / time).toFixed(2);
    console.log(
      `${name}: ${time.toFixed(1)} ms, ${speed} MB/s, ${(time / bare).toFixed(2)} times the bare wink pass`,
    );
  }
}

function reportGrowth(read: string[]): void {
  for (const size of SIZES) {
    const text = grow(read.join("\n\n"), size * 1000);
    const rounds = size >= 1000 ? 3 : ROUNDS;
    const ours: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      ours.push(timeOf(() => extractClaims(text)));
      bare.push(timeOf(() => nlp.readDoc(text)));
    }
    const each = median(ours) / size;
    const ratio = (median(ours) / median(bare)).toFixed(2);
    console.log(`One text of ${size} kB: ${each.toFixed(2)} ms a kB, ${ratio} times the bare wink pass`);
  }
}

/** The text again and again, up to a length, ended at a paragraph where that is near. */
function grow(text: string, length: number): string {
  const grown = `${text}\n\n`.repeat(Math.ceil(length / text.length)).slice(0, length);
  const paragraph = grown.lastIndexOf("\n\n");
  return paragraph > length * 0.9 ? grown.slice(0, paragraph) : grown;
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(times: number[] = []): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
