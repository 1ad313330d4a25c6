import type { Attribution } from "@/lib/claims/extract/attribution";
import { sentenceOf, tokenFrom } from "@/lib/claims/extract/token-places";
import type { Analysis } from "@/lib/language/analyse-text";
import type { Stretch } from "@/lib/language/segment-words";

/** Who asks in an interview: their turns are claims only where they state something. */
const ASKERS = /^(?:q|question|reporter|interviewer|moderator|host|presenter|journalist|correspondent)s?\b/i;
/** "LAVROV:", "Liv Sorrento:", "SEN. CRUZ (R-TX):", "JANE ROE, PRESENTER:", "Q:"; in quotation marks where a paper quotes a transcript. */
const TURN =
  /^["“]?((?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|MR|MRS|MS|DR|SEN|REP|GOV|GEN)\.? )?[\p{Lu}][\p{L}\p{M}.'’&-]*(?: (?:[\p{Lu}][\p{L}\p{M}.'’&-]*|&|of|the|de|al|bin|von|van)){0,5})(?:, \p{Lu}[\p{Lu}\p{N}'’ .&-]{1,60})?(?: ?\([^()\n]{1,60}\)){0,2} ?: ?(?=\S)/u;

/** The turns of a transcript or interview, and which paragraphs they take. */
export type Transcript = { attributions: Attribution[]; inTurn: (paragraph: number) => boolean };

/**
 * The turns of a transcript: paragraphs that begin with who speaks and a colon, when at least three of them do and a name comes back.
 */
export function findTranscript(analysis: Analysis): Transcript {
  const found = analysis.paragraphs.map((paragraph) => turnOf(analysis.text, paragraph));
  const turns = likeEachOther(found);
  const names = turns.flatMap((turn) => turn?.name ?? []);
  const isTranscript = names.length >= 3 && new Set(names).size < names.length;
  if (!isTranscript) return { attributions: [], inTurn: () => false };
  const attributions: Attribution[] = [];
  const taken = new Set<number>();
  let current: Attribution | null = null;
  for (const [index, paragraph] of analysis.paragraphs.entries()) {
    const turn = turns[index] ?? null;
    if (turn) {
      current = attributionOf(analysis, turn, paragraph);
      if (current.content.length > 0) attributions.push(current);
      taken.add(index);
    } else if (current && index < analysis.paragraphs.length - 1 && goesOn(analysis.text, paragraph)) {
      current.content.push(withoutMarks(analysis.text, paragraph));
      taken.add(index);
    } else if (current) {
      taken.add(index);
      current = null;
    }
  }
  return { attributions, inTurn: (paragraph) => taken.has(paragraph) };
}

/** A name that comes once counts only where it is written as the others are: "Pence: …" is a heading over "PENCE: …". */
function likeEachOther(turns: readonly (Turn | null)[]): (Turn | null)[] {
  const times = new Map<string, number>();
  for (const turn of turns) if (turn) times.set(turn.name, (times.get(turn.name) ?? 0) + 1);
  const repeated = [...times].filter(([, count]) => count > 1).map(([name]) => name);
  const capitals = repeated.some((name) => name === name.toUpperCase());
  return turns.map((turn) => {
    if (!turn || repeated.includes(turn.name)) return turn;
    return repeated.length > 0 && (turn.name === turn.name.toUpperCase()) === capitals ? turn : null;
  });
}

type Turn = { name: string; start: number; end: number; from: number };

function turnOf(text: string, { start, end }: Stretch): Turn | null {
  const match = TURN.exec(text.slice(start, Math.min(end, start + 120)));
  const name = match?.[1];
  if (!match || !name) return null;
  const at = start + match[0].indexOf(name);
  return { name, start: at, end: at + name.length, from: start + match[0].length };
}

function attributionOf(analysis: Analysis, turn: Turn, paragraph: Stretch): Attribution {
  const { tokens, text } = analysis;
  const first = tokenFrom(tokens, turn.start);
  const last = Math.max(first, tokenFrom(tokens, turn.end) - 1);
  const words = withoutMarks(text, { start: turn.from, end: paragraph.end });
  const asks = ASKERS.test(turn.name) || /\?["”]?\s*$/.test(text.slice(words.start, words.end));
  const stated = !asks || /[.!]["”]?(?:\s|$)/.test(text.slice(words.start, words.end));
  return {
    kind: "transcript",
    sentence: sentenceOf(analysis.sentences, first)?.index ?? 0,
    speaker: { first, last },
    speakerHead: last,
    cue: null,
    cueLemma: "say",
    addressee: null,
    content: words.start < words.end && (stated || !asks) ? [words] : [],
    directness: "direct",
    denies: false,
    reported: false,
    via: [],
  };
}

/** A paragraph without a name goes on with the turn before, unless it is a stage direction. */
function goesOn(text: string, { start, end }: Stretch): boolean {
  return !/^["“]?[([]/.test(text.slice(start, end));
}

function withoutMarks(text: string, { start, end }: Stretch): Stretch {
  let from = start;
  let to = end;
  while (from < to && /["“”\s]/.test(text.charAt(from))) from++;
  while (to > from && /["”\s]/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
