/**
 * What may stand between a state's adjective and its organ, any few of them: "Turkish deputy foreign minister", "Syrian
 * Arab Army".
 */
const MODIFIERS = [
  "(?:deputy|vice|first|second|senior|top|high|high-ranking|chief|acting|interim|new|outgoing|then)",
  "(?:federal|national|central|general|royal|supreme|joint|special|permanent|state|public|civil|local)",
  "(?:foreign|defen[cs]e|interior|finance|economy|economic|treasury|trade|commerce|industry|justice|health|energy|oil)",
  "(?:culture|information|education|environment|transport|agriculture|labou?r|home|security|intelligence|secret)",
  "(?:military|army|navy|naval|air|ground|land|space|aerospace|nuclear|coast|border|armed|revolutionary|peacekeeping)",
  "(?:arab|people's|prime|presidential|parliamentary|government|diplomatic|police|counter-?terrorism|election|electoral)",
  "(?:customs|tax|immigration|prison|rescue|homeland|minister's|president's|ministry's|government's|affairs|humanitarian)",
];

/** Who and what speaks for a state when its adjective or name stands beside it. */
export const ORGANS = [
  "minist(?:ry|ries|ers?)",
  "secretar(?:y|ies)(?:[- ]general| of state| of defen[cs]e)?",
  "governments?|cabinet|administration|regime|junta|leadership|chancell(?:or|ery)|premier(?! league)",
  "king|queen|emir|sultan|monarchy|leaders?|chiefs?(?: of (?:the )?(?:general )?(?:defen[cs]e )?staff)?",
  "(?:general|joint|defen[cs]e) staff|command(?:ers?)?|forces?|troops|military|army|navy|marines|generals?|admirals?",
  "embassy|ambassadors?|envoys?|consuls?|consulate|mission|delegation|negotiators?|diplomats?",
  "parliament|congress|senate|authorit(?:y|ies)|officials?|police|prosecutors?|(?:foreign|home|press) office",
  "(?:national security|security|state|ministers'|federation) council|coast guard|national guard|central bank",
  "(?:security|intelligence|secret|border|prison|emergency) (?:services?|agency|agencies)|(?:space|nuclear) agency",
  "spokes(?:man|woman|person|people)|state (?:media|television|tv|radio|broadcaster|news agency)",
];

const PRESIDENT = "presiden(?:t|cy)";
const MODIFIED = `(?:(?:${MODIFIERS.join("|")}) ){0,4}`;
const WORD = "[\\p{L}-]+";

/**
 * What follows a state's adjective: an organ; but "president of" something else is that thing's, and any ministry is a
 * ministry.
 */
export const AFTER_ADJECTIVE = [
  `${MODIFIED}(?:${ORGANS.join("|")})`,
  `${MODIFIED}${PRESIDENT}(?:ial ${WORD})?(?! of (?!the (?:republic|federation|council)))`,
  `(?:${WORD} (?:and )?){1,3}(?:minist(?:ry|ers?)|secretary(?! of)|department)`,
  `department of (?:the )?${WORD}`,
].join("|");

/** What stands before "of" and a state's name. */
export const BEFORE_OF = `${MODIFIED}(?:${ORGANS.join("|")}|${PRESIDENT}|head|spokes${WORD})(?: (?:of|for) ${WORD}(?: ${WORD}){0,3}?)?`;

/** Who speaks for the state in which they are; its embassies and troops are others' there. */
export const BEFORE_IN = `${MODIFIED}(?:governments?|authorities|officials?|police|prosecutors?|parliament)`;

/** What takes a name away from the state: a former aide is no aide, a critic of the Kremlin not of the Kremlin. */
export const NOT_OF_THE_STATE = new RegExp(
  `(?<![\\p{L}])(?:${[
    "free|rebels?|opposition|opposed|opponents?|critics?|critical|anti|pro|former|formerly|ex|retired|veterans?|late",
    "exiled?|exiles|in exile|shadow|separatists?|secessionists?|breakaway|dissidents?|defected|defectors?|insurgents?|militants?",
    "activists?|residents?|protest[eo]rs?|demonstrators?|civilians?|citizens?|villagers?|refugees?|migrants?|emigrants?|tourists?",
    "journalists?|correspondents?|reporters?|newspapers?|historians?|analysts?|watchers?|contractors?|lobby(?:ists?)?",
    "unions?|football|soccer|athletics|olympic|airlines?|airways|universit(?:y|ies)|papers|backed|linked|funded|aligned|born",
  ].join("|")})(?![\\p{L}])`,
  "iu",
);

/** Names that hold a state's name and aren't of it: parts of the world, a state of the US, companies, schools. */
export const OTHER_NAMES = [
  "(?:latin|south|central|north|native|pan|meso)[- ]american?s?",
  "american samoan?|west indian|inner mongolian?|new mexic(?:o|an)|equatorial africa",
  "state of (?:georgia|washington|new york)|washington (?:state|post|times|examiner)",
  "georgia(?:'s)? (?:governor|secretary of state|attorney general|senate|house|legislature|tech|lawmakers?|election officials?)",
  "(?:governor|secretary of state|attorney general) of georgia|atlanta, georgia",
  "(?:[\\p{L}]+ )?state department of|bank of america|(?:us|u\\.s\\.) steel|salvation army|white house farm",
  "university of [\\p{L}]+|westminster (?:abbey|cathedral|school|kennel club|city council)|pentagon papers",
].join("|");
