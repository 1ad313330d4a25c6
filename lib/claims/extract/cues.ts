/**
 * The words by which a text attributes, with what may follow them. Lemmas as the tagger has them; each list is a frame, and a
 * verb may stand in several: "warn" takes a clause, a person and a clause, or "of" and a phrase.
 */

/** Speech as such: with a clause, with a quote before or after, in a parenthesis (", she said,"). */
const SAYING = words(
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
const SHOWING = words("find show signal determine establish hold rule");

/** A person stands between the verb and the clause: "told reporters that". */
const TELLING = words(
  "tell assure inform remind warn notify advise promise text e-mail email caution alert brief",
);

/** "vowed to fight": what the speaker undertakes, in the infinitive. */
const UNDERTAKING = words("vow promise pledge threaten swear claim undertake");

/** What asks others: "urged the council to act", "called on", "demanded". */
const ASKING = words("urge ask beg implore beseech exhort");

/** Rejecting the words that follow. */
const DENYING = words(
  "deny reject refute dispute rebut dismiss repudiate disavow disclaim discount contradict challenge",
);

/** Withholding a statement: "declined to say", "refused to confirm", "would not rule out". */
const WITHHOLDING = words("decline refuse");

/** With a thing as the object: "confirmed the arrest". */
const STATING_A_THING = words(
  `announce confirm acknowledge admit concede claim allege predict forecast promise deny reject refute dispute rebut dismiss
   repudiate disavow question criticize criticise denounce condemn blast slam decry deplore praise hail tout mention note
   cite reiterate repeat emphasize emphasise stress underscore`,
);

/** A person and a charge: "accused the company of running", "blamed him for". */
export const CHARGING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["accuse", words("of")],
  ["blame", words("for on")],
  ["criticize", words("for as over")],
  ["criticise", words("for as over")],
  ["fault", words("for")],
  ["denounce", words("for as")],
  ["condemn", words("for as")],
  ["chide", words("for")],
  ["rebuke", words("for")],
  ["scold", words("for")],
  ["slam", words("for as")],
  ["blast", words("for as")],
  ["attack", words("for as")],
  ["credit", words("with for")],
  ["praise", words("for as")],
  ["charge", words("with")],
]);

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
  ["warn", words("of about against")],
  ["caution", words("against about")],
  ["call", words("for on")],
  ["speak", words("of about")],
  ["complain", words("of about")],
  ["point", words("to")],
  ["rule", words("out")],
  ["allude", words("to")],
  ["boast", words("of about")],
  ["brag", words("about of")],
  ["joke", words("about")],
  ["tell", words("of about")],
  ["insist", words("on")],
  ["comment", words("on")],
  ["plead", words("for")],
  ["press", words("for")],
  ["argue", words("for against")],
  ["confess", words("to")],
  ["admit", words("to")],
]);

/** Nouns of saying that take a clause, or "of" with a phrase. */
export const SAYING_NOUNS = words(
  `claim statement assertion allegation accusation charge suggestion argument contention admission acknowledgement
   acknowledgment confession insistence warning prediction forecast promise pledge vow denial rejection report rumour rumor
   announcement declaration complaint assurance explanation comment remark testimony conclusion estimate threat boast
   observation revelation confirmation proposal call demand`,
);

/** Nouns of denial: "the ministry's denial of any role". */
export const DENYING_NOUNS = words("denial rejection refutation dismissal");

/** Adverbs by which a text says that it passes on what it heard. */
export const HEARSAY = words("reportedly allegedly purportedly supposedly");

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
  withholds: boolean;
  /** Takes a thing as object. */
  things: boolean;
};

const FRAMES = new Map<string, CueFrame>();
const LISTS = [SAYING, SHOWING, TELLING, UNDERTAKING, ASKING, DENYING, WITHHOLDING, STATING_A_THING] as const;
for (const lemma of new Set([
  ...LISTS.flatMap((list) => [...list]),
  ...WITH_PARTICLE.keys(),
  ...CHARGING.keys(),
  ...NAMING.keys(),
]))
  FRAMES.set(lemma, {
    says: SAYING.has(lemma),
    shows: SHOWING.has(lemma),
    tells: TELLING.has(lemma),
    undertakes: UNDERTAKING.has(lemma),
    asks: ASKING.has(lemma),
    denies: DENYING.has(lemma),
    withholds: WITHHOLDING.has(lemma),
    things: STATING_A_THING.has(lemma),
  });

/** The frame of a verb, by its lemma; undefined for a verb that attributes nothing. */
export function frameOf(lemma: string): CueFrame | undefined {
  return FRAMES.get(lemma);
}

/** A set of the words of a list that are parted by white space. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ""));
}
