import { chooseBest } from "@/lib/language/dependencies/choose-best";
import type { SentenceWords } from "@/lib/language/dependencies/sentence-words";
import { TAG_FEATURES, tagFeatures } from "@/lib/language/dependencies/tag-features";
import { openKind, setTag, type TagWeights, tagCandidates } from "@/lib/language/dependencies/tag-words";
import { Perceptron } from "./perceptron";

const PLACES = 1 << 20;
/** A word that was seen less often may have any tag of its kind. */
const COMMON = 6;
/** Tags that a common word has had in fewer cases than this are taken for mistakes. */
const LEAST_SHARE = 0.002;

/** A sentence whose fine tags are known. */
export type TaggedSentence = { words: SentenceWords; fine: Int32Array };

/** Learns fine tags from gold sentences, one at a time. */
export class TaggerTrainer {
  readonly #perceptron = new Perceptron(PLACES);
  readonly #lexicon: TagWeights["lexicon"];
  readonly #open: TagWeights["open"];
  readonly #features = new Int32Array(TAG_FEATURES);

  constructor(sentences: readonly TaggedSentence[]) {
    this.#lexicon = findLexicon(sentences);
    this.#open = findOpen(sentences);
  }

  averaged(): TagWeights {
    return { table: this.#perceptron.averaged(), lexicon: this.#lexicon, open: this.#open };
  }

  /** Tags from left to right, going on from its own mistakes as it will at use; the sentence stays as it is. */
  learn({ words: given, fine }: TaggedSentence): void {
    const words = { ...given, fine: given.fine.slice(), tag: given.tag.slice() };
    const current = { table: this.#perceptron.weights, lexicon: this.#lexicon, open: this.#open };
    for (let word = 0; word < words.count; word++) {
      const candidates = tagCandidates(words, word, current);
      let predicted = candidates[0] as number;
      if (candidates.length > 1) {
        tagFeatures(words, word, this.#features);
        predicted = chooseBest(current.table, candidates, this.#features);
        this.#update(fine[word] as number, predicted, candidates);
      }
      setTag(words, word, predicted);
    }
  }

  #update(wanted: number, predicted: number, candidates: readonly number[]): void {
    this.#perceptron.tick();
    if (wanted === predicted || !candidates.includes(wanted)) return;
    for (const feature of this.#features) {
      this.#perceptron.add((feature + wanted) & (PLACES - 1), 1);
      this.#perceptron.add((feature + predicted) & (PLACES - 1), -1);
    }
  }
}

type Counts = Map<number, number>;

function countInto(counts: Map<number, Counts>, key: number, tag: number): void {
  const seen = counts.get(key) ?? new Map<number, number>();
  counts.set(key, seen.set(tag, (seen.get(tag) ?? 0) + 1));
}

/** Tags by how common they are, the most common first; those that are rarer than `least` left out. */
function commonTags(seen: Counts, least: number): number[] {
  return [...seen]
    .filter(([, times]) => times >= least)
    .sort(([, one], [, other]) => other - one)
    .map(([tag]) => tag);
}

function countForms(sentences: readonly TaggedSentence[]): Map<number, Counts> {
  const counts = new Map<number, Counts>();
  for (const { words, fine } of sentences) {
    for (let word = 0; word < words.count; word++)
      countInto(counts, words.form[word] as number, fine[word] as number);
  }
  return counts;
}

function total(seen: Counts): number {
  return [...seen.values()].reduce((sum, times) => sum + times, 0);
}

function findLexicon(sentences: readonly TaggedSentence[]): Map<number, number[]> {
  const lexicon = new Map<number, number[]>();
  for (const [form, seen] of countForms(sentences)) {
    const times = total(seen);
    if (times >= COMMON) lexicon.set(form, commonTags(seen, times * LEAST_SHARE));
  }
  return lexicon;
}

/** What rare words are, since words that were never seen are like them. */
function findOpen(sentences: readonly TaggedSentence[]): number[][] {
  const forms = countForms(sentences);
  const kinds = new Map<number, Counts>();
  const all: Counts = new Map();
  for (const { words, fine } of sentences) {
    for (let word = 0; word < words.count; word++) {
      const seen = forms.get(words.form[word] as number);
      if (!seen || total(seen) >= COMMON) continue;
      const tag = fine[word] as number;
      all.set(tag, (all.get(tag) ?? 0) + 1);
      countInto(kinds, openKind(words.winkTag[word] as number, words.shape[word] as number), tag);
    }
  }
  const anything = commonTags(all, 20);
  return Array.from({ length: 20 * 8 }, (_, kind) => {
    const seen = kinds.get(kind);
    return seen && total(seen) >= 20 ? commonTags(seen, 2) : anything;
  });
}
