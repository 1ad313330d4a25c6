import type { SentenceWords } from "@/lib/language/dependencies/sentence-words";
import type { TagWeights } from "@/lib/language/dependencies/tag-words";

const RARE = 3;

/**
 * Makes one word of all that were rare in training: what could be learned of them was chance, and it took the room of what
 * could be. Their parts of speech and endings stay. To be called once they are tagged.
 */
export function hideRareWords({ count, form, lemma }: SentenceWords, lexicon: TagWeights["lexicon"]): void {
  for (let word = 0; word < count; word++) {
    if (lexicon.has(form[word] as number)) continue;
    form[word] = RARE;
    lemma[word] = RARE;
  }
}
