import { wordSet } from "@/lib/language/word-set";

/**
 * The words by which a text attributes, with what may follow them. Lemmas as the tagger has them; each list is a frame, and a
 * verb may stand in several: "warn" takes a clause, a person and a clause, or "of" and a phrase.
 */

/** Speech as such: with a clause, with a quote before or after, in a parenthesis (", she said,"). */
const SAYING = wordSet(
  `say add note claim argue insist assert maintain contend allege state declare announce confirm report reveal disclose
   explain observe remark comment reply respond answer retort counter recall recount relate admit concede acknowledge
   confess warn caution complain lament boast brag joke quip stress emphasize emphasise underline underscore
   reiterate repeat suggest imply hint indicate estimate predict forecast project calculate reckon speculate conclude
   testify swear attest affirm aver avow vow promise pledge guarantee propose recommend demand write tweet post blog
   text email e-mail continue venture volunteer interject proclaim pronounce profess charge protest object grumble fume
   rage vent opine muse marvel exclaim shout yell scream cry whisper murmur mutter mumble chant sneer scoff snap laugh
   sigh rasp summarize summarise elaborate clarify specify posit theorize theorise hypothesize argue deny agree echo
   submit repost retweet rejoin intone deadpan gush point crow thunder bark gripe moan whine groan shrug preach advise plead beg urge ask wonder inquire enquire query read quote cite broadcast`,
);

/** A clause may follow, but a quote or a parenthesis doesn't make them speech ("“Yes,” he showed" is none). */
const SHOWING = wordSet("find show signal determine establish hold rule believe think accept understand");

/** A person stands between the verb and the clause: "told reporters that". */
const TELLING = wordSet(
  "tell assure inform remind warn notify advise promise text e-mail email caution alert brief",
);

/** "vowed to fight": what the speaker undertakes, in the infinitive. */
const UNDERTAKING = wordSet("expect vow promise pledge threaten swear claim undertake");

/** What asks others: "urged the council to act", "called on", "demanded". */
export const ASKING: ReadonlySet<string> = wordSet("urge ask beg implore beseech exhort");

/** Rejecting the words that follow. */
const DENYING = wordSet(
  "deny reject refute dispute rebut dismiss repudiate disavow disclaim discount contradict challenge",
);

/** With a thing as the object: "confirmed the arrest". */
const STATING_A_THING = wordSet(
  `announce confirm acknowledge admit concede claim allege predict forecast promise deny reject refute dispute rebut dismiss
   repudiate disavow question criticize criticise denounce condemn blast slam decry deplore praise hail tout mention note
   expect cite reiterate repeat emphasize emphasise stress underscore`,
);

/** A person and a charge: "accused the company of running", "blamed him for". */
export const CHARGING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["accuse", wordSet("of")],
  ["blame", wordSet("for on")],
  ["criticize", wordSet("for as over")],
  ["criticise", wordSet("for as over")],
  ["fault", wordSet("for")],
  ["denounce", wordSet("for as")],
  ["condemn", wordSet("for as")],
  ["chide", wordSet("for")],
  ["rebuke", wordSet("for")],
  ["scold", wordSet("for")],
  ["slam", wordSet("for as")],
  ["blast", wordSet("for as")],
  ["attack", wordSet("for as")],
  ["credit", wordSet("with for")],
  ["praise", wordSet("for as")],
  ["charge", wordSet("with")],
]);

/** "put the number of dead at 40": only before a number. */
export const COUNTING: ReadonlySet<string> = wordSet("put estimate place");

/** A thing and what it is said to be: "called the claim false", "described it as a mistake". */
export const NAMING: ReadonlyMap<string, "as" | "bare"> = new Map([
  ["call", "bare"],
  ["label", "bare"],
  ["brand", "bare"],
  ["dub", "bare"],
  ["deem", "bare"],
  ["term", "bare"],
  ["declare", "bare"],
  ["pronounce", "bare"],
  ["describe", "as"],
  ["characterize", "as"],
  ["characterise", "as"],
  ["portray", "as"],
  ["depict", "as"],
  ["dismiss", "as"],
  ["denounce", "as"],
  ["condemn", "as"],
  ["criticize", "as"],
  ["criticise", "as"],
  ["hail", "as"],
  ["praise", "as"],
  ["mock", "as"],
  ["reject", "as"],
  ["cite", "as"],
  ["identify", "as"],
  ["slam", "as"],
  ["blast", "as"],
  ["decry", "as"],
  ["deride", "as"],
  ["ridicule", "as"],
]);

/** A preposition or particle and a phrase: "warned of", "called for", "ruled out". */
export const WITH_PARTICLE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["warn", wordSet("of about against")],
  ["caution", wordSet("against about")],
  ["call", wordSet("for on")],
  ["speak", wordSet("of about")],
  ["complain", wordSet("of about")],
  ["point", wordSet("to")],
  ["rule", wordSet("out")],
  ["allude", wordSet("to")],
  ["boast", wordSet("of about")],
  ["brag", wordSet("about of")],
  ["joke", wordSet("about")],
  ["tell", wordSet("of about")],
  ["insist", wordSet("on")],
  ["comment", wordSet("on")],
  ["plead", wordSet("for")],
  ["press", wordSet("for")],
  ["argue", wordSet("for against")],
  ["confess", wordSet("to")],
  ["admit", wordSet("to")],
]);

/** Nouns of saying that take a clause, or "of" with a phrase. */
export const SAYING_NOUNS = wordSet(
  `claim statement assertion allegation accusation charge suggestion argument contention admission acknowledgement
   acknowledgment confession insistence warning prediction forecast promise pledge vow denial rejection report rumour rumor
   announcement declaration complaint assurance explanation comment remark testimony conclusion estimate threat boast
   observation revelation confirmation proposal call demand`,
);

/** Nouns of denial: "the ministry's denial of any role". */
export const DENYING_NOUNS = wordSet("denial rejection refutation dismissal");

/** Adverbs by which a text says that it passes on what it heard. */
export const HEARSAY = wordSet("reportedly allegedly purportedly supposedly");

/** What a verb of a text can do as a cue; null when it is none. */
export type CueFrame = {
  /** Takes a clause as speech, quotes and parentheses. */
  says: boolean;
  /** Takes a clause, but is none of speech in itself. */
  shows: boolean;
  tells: boolean;
  undertakes: boolean;
  asks: boolean;
  denies: boolean;
  /** Takes a thing as object. */
  things: boolean;
};

const FRAMES = new Map<string, CueFrame>();
const LISTS = [SAYING, SHOWING, TELLING, UNDERTAKING, ASKING, DENYING, STATING_A_THING] as const;
for (const lemma of new Set([
  ...LISTS.flatMap((list) => [...list]),
  ...WITH_PARTICLE.keys(),
  ...CHARGING.keys(),
  ...NAMING.keys(),
  ...COUNTING,
]))
  FRAMES.set(lemma, {
    says: SAYING.has(lemma),
    shows: SHOWING.has(lemma),
    tells: TELLING.has(lemma),
    undertakes: UNDERTAKING.has(lemma),
    asks: ASKING.has(lemma),
    denies: DENYING.has(lemma),
    things: STATING_A_THING.has(lemma),
  });

/** The frame of a verb, by its lemma; undefined for a verb that attributes nothing. */
export function frameOf(lemma: string): CueFrame | undefined {
  return FRAMES.get(lemma);
}
