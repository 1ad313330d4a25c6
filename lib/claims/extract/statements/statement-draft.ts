import { tokenFrom } from "@/lib/claims/extract/token-places";
import type { Analysis } from "@/lib/language/analyse-text";
import type { Stretch } from "@/lib/language/segment-words";
import type { Token } from "@/lib/language/token";

/** The words of a statement while they are rewritten: the source's tokens, some with other words in their place. */
export class StatementDraft {
  readonly analysis: Analysis;
  /** The tokens of the statement by their index in the analysis, in order. */
  readonly words: readonly number[];
  readonly #pieces: readonly Stretch[];
  readonly #edits = new Map<number, string>();

  constructor(analysis: Analysis, pieces: readonly Stretch[]) {
    this.analysis = analysis;
    this.#pieces = pieces;
    const { tokens } = analysis;
    this.words = pieces.flatMap(({ start, end }) => {
      const within: number[] = [];
      for (let at = tokenFrom(tokens, start); at < tokens.length && (tokens[at]?.start ?? 0) < end; at++)
        within.push(at);
      return within;
    });
  }

  /** The token at a place of the statement, from 0. */
  token(place: number): Token | undefined {
    return this.analysis.tokens[this.words[place] ?? -1];
  }

  /** The words that stand at a place now, in lower case. */
  at(place: number): string {
    return (this.#edits.get(place) ?? this.token(place)?.lower ?? "").toLowerCase();
  }

  isEdited(place: number): boolean {
    return this.#edits.has(place);
  }

  /** Puts other words in the place of one; empty ones take it out. */
  put(place: number, words: string): void {
    this.#edits.set(place, words);
  }

  /** Takes out the words from a place to another one, included. */
  cut(from: number, to: number): void {
    for (let place = from; place <= to; place++) this.#edits.set(place, "");
  }

  /** The words as they read now, with the spaces of the source. */
  render(): string {
    const { text, tokens } = this.analysis;
    let read = "";
    let end: number | null = null;
    let piece = 0;
    for (const [place, index] of this.words.entries()) {
      const token = tokens[index];
      if (!token) continue;
      while (token.start >= (this.#pieces[piece]?.end ?? Number.POSITIVE_INFINITY)) {
        piece++;
        end = null;
        // What begins anew was set off by a comma; what goes on with its verb or preposition was not.
        const opens = token.lower === "not" || /^(?:DET|PRON|NOUN|NUM)$/.test(token.tag);
        if (opens && !/^(?:who|that)$/.test(token.lower)) read += ",";
      }
      const words = this.#edits.get(place) ?? token.text;
      const isJoined = end !== null && text.slice(end, token.start).trim() === "" && end === token.start;
      end = token.end;
      if (words === "") continue;
      read +=
        isJoined && !(this.#edits.has(place) && /^\p{L}/u.test(words) && /\p{L}$/u.test(read))
          ? words
          : ` ${words}`;
    }
    return read.trim().replace(/\s+/gu, " ");
  }
}

/** With a capital at the beginning and a full stop at the end, as statements are written. At most 2000 UTF-16 code units. */
export function asSentence(words: string): string {
  const trimmed = words.replace(/[\s,;:–—-]+$/u, "").trim();
  const opened = /^["“‘'(]*/u.exec(trimmed)?.[0].length ?? 0;
  const capital = trimmed.slice(0, opened) + trimmed.charAt(opened).toUpperCase() + trimmed.slice(opened + 1);
  const closed = capital.lastIndexOf("“") > capital.lastIndexOf("”") ? `${capital}”` : capital;
  const whole = /[.!?…]["”’')]*$/u.test(closed) ? closed : `${closed}.`;
  return whole.length <= 2000 ? whole : `${whole.slice(0, 1999).replace(/\s+\S*$/u, "")}…`;
}
