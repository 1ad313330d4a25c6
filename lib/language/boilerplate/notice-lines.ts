/** What a line is that belongs to the page and not to its article. */
export type NoticeKind =
  | "consent"
  | "subscribe"
  | "share"
  | "related"
  | "copyright"
  | "credit"
  | "byline"
  | "site";

/** In UTF-16 code units. A longer line is an article's own, whatever it begins with; consent notices are wordy. */
const LONGEST = 220;
const LONGEST_CONSENT = 700;

/** What a heading or a link ends with, where a sentence would go on. */
const END = "(?:$|[:|»›>–-])";
const MEDIA = "twitter|facebook|instagram|telegram|youtube|linkedin|x|threads|bluesky|mastodon|whatsapp";
const AGENCIES = "getty images|reuters|afp|ap|epa|pa wire|anadolu|tass|shutterstock";

const CONSENT = startOf(
  "we (?:and our (?:\\d+ )?partners|use cookies|value your privacy|care about your privacy)",
  "(?:this|our) (?:web)?site uses cookies",
  "by (?:continuing|clicking|using|signing|proceeding)\\b[^.]{0,120}\\byou (?:agree|accept|consent)",
  `cookies? (?:policy|settings|preferences|notice)${END}`,
  "(?:accept|reject|manage|allow) (?:all )?(?:cookies|preferences|my choices)",
  "(?:accept|reject|agree to|decline) (?:all|and (?:close|continue))$",
  "your privacy choices",
  "do not sell (?:or share )?my",
);

/** What a paper says of its own article, whoever speaks in that. */
const CORRECTION = startOf(
  "this (?:article|story|post|report) (?:has been|was) (?:updated|corrected|amended|clarified)",
  "an earlier version of this (?:article|story|post|report)\\b",
  "(?:corrections?|clarifications?|editor['’]s note)\\b[^:.]{0,40}: .{0,80}\\b(?:version|article|story|report|post|headline|caption)\\b",
);

/** Each stands at the beginning of a line. Written so that a sentence of an article ("Recommended doses were exceeded") begins with none. */
const NOTICES: readonly (readonly [NoticeKind, RegExp])[] = [
  [
    "subscribe",
    startOf(
      "subscribe\\b",
      "sign (?:up|in)\\b",
      "log in\\b",
      "register (?:now|for free|here)",
      "become a (?:member|subscriber)",
      "already (?:a subscriber|have an account)",
      "enter your e-?mail",
      "to continue reading",
      "this (?:article|story|content) is (?:for|only available to) (?:subscribers|members)",
      "get (?:our|the) [^.]{0,40}(?:newsletter|inbox|app)\\b",
      "download (?:our|the) [^.]{0,20}app\\b",
      "support (?:our|independent) journalism",
      `newsletters?${END}`,
      "thank you for (?:subscribing|signing up)",
    ),
  ],
  [
    "share",
    startOf(
      "(?:please )?share (?:this|on|via|with)\\b",
      "(?:tweet|e-?mail|print) this\\b",
      `follow [^.]{1,40} on (?:${MEDIA})\\b`,
      "(?:like|find|join) us on\\b",
      "click to share",
      "join (?:our|the) (?:telegram|whatsapp)\\b",
    ),
  ],
  [
    "related",
    startOf(
      "(?:read (?:more|also|next|on|the (?:rest|full))|also read|see also)\\b",
      `(?:more (?:on this|from [^.]{1,40}|stories|coverage|news)|also on [^.]{1,30}|related)${END}`,
      `related (?:stories|story|articles?|topics?|content|news|coverage|posts?|links?|reading)${END}`,
      `(?:most (?:read|popular|viewed|shared|recent)|trending(?: now)?|editors?['’]?s? picks?|recommended(?: (?:stories|for you|reading))?|up next|further reading|in case you missed it|what to read next|don['’]t miss)${END}`,
      "you (?:may|might) (?:also like|be interested in)",
      "(?:watch|listen|photos|gallery|in pictures)(?: now)?:",
    ),
  ],
  [
    "copyright",
    startOf(
      "©",
      "(?:\\(c\\) )?copyright (?:©|\\(c\\)|\\d{4}|by\\b)",
      "\\(c\\) \\d{4}",
      "[^.]{0,60}\\ball rights reserved",
      "all rights reserved",
      "this material may not be (?:published|reproduced)",
      "reproduction (?:in whole|without)",
    ),
  ],
  [
    "credit",
    startOf(
      "\\(?(?:file )?(?:photo(?:graph)?s?|images?|pictures?|video|illustration|graphic|source)(?: (?:credits?|courtesy(?: of)?|by))?:",
      "(?:credits?|caption):",
      "\\(?(?:ap photo|getty images|reuters\\/|afp\\/)",
      `[^.:]{0,50}\\/(?:${AGENCIES})\\W*$`,
    ),
  ],
  ["byline", startOf("[^.]{3,120} contributed (?:reporting|to this (?:report|story|article))")],
  [
    "site",
    startOf(
      "(?:advertisement|advertorial|sponsored(?: content)?|paid content|about us|advertise with us|ends)$",
      "(?:story|article) continues (?:below|after)\\b",
      "skip to (?:main )?content",
      "back to top",
      "loading(?:\\.{3}|…|$)",
      "click here\\b",
      `(?:terms (?:of (?:use|service)|and conditions)|privacy (?:policy|notice|settings)|cookie policy|(?:media |press )?(?:contacts?|enquiries|inquiries)(?: details)?)${END}`,
      "contact us\\b",
      "\\d{1,2}[ -]min(?:ute)?s? read\\b",
      "listen to (?:this )?article",
      "(?:please )?enable javascript",
      "(?:first |originally )?(?:published|posted|updated)(?: on| at)?:? (?:\\w+day,? )?(?:\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)",
      "last (?:updated|modified)\\b",
      "this (?:article|story|post|page) (?:has been|was) (?:updated|corrected|amended|first published|originally published)",
      "this (?:article|story|post) (?:first|originally) (?:appeared|ran)",
      "\\(?(?:the )?(?:views|opinions) expressed (?:in this|here|above|are (?:the author|those))",
      "editor['’]s note:",
      "notes? to editors\\b",
      "for (?:more|further) information,? (?:please )?(?:contact|visit|call)",
      "forward-looking statements",
      "this (?:press |news )?release (?:contains|includes) forward-looking",
      "#{3,}$",
      "-\\s?(?:30|ends)\\s?-$",
    ),
  ],
];

const NAMES = "\\p{Lu}[\\p{L}.'’-]*(?:,? (?:and|of|for|via|in|the|\\p{Lu}[\\p{L}.'’-]*)){0,11}";
/** "By Jane Doe", "Reporting by Jane Doe; editing by John Roe", "About Harrow Mines: …": told by their capitals. */
const BY_NAME: readonly (readonly [NoticeKind, RegExp])[] = [
  ["byline", new RegExp(`^By:? ${NAMES}(?: ?[|•·–-].{0,40})?$`, "u")],
  ["byline", new RegExp(`^\\(?(?:Written|Edited|Compiled|Reported|Translated) by ${NAMES}[).]*$`, "u")],
  ["byline", /^\(?(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting)(?: (?:and|&) \p{L}+)? by \p{Lu}/u],
  [
    "credit",
    new RegExp(
      `^\\(?(?:Photo|Photograph|Image|Illustration|Graphic)s? (?:by|courtesy of) ${NAMES}[).]*$`,
      "u",
    ),
  ],
  ["site", /^About (?:the )?\p{Lu}[^.:]{1,50}:/u],
];

/** Words that a bar of buttons is made of. */
const BUTTONS = new Set(
  "share tweet email e-mail print pin save copy link whatsapp facebook twitter x reddit linkedin telegram pinterest instagram messenger bookmark like reply report more comments comment shares likes sms flipboard pocket bluesky threads follow subscribe menu home search login close".split(
    " ",
  ),
);

/** Whoever is quoted or reported in a line speaks in the article. */
const SPEECH = /["“”«»]|\b(?:said|says|told|according to|added)\b/i;

/** A name before a colon: what stands behind it is a link, whoever speaks in that ("Read also: Mayor says no"). */
const LABELLED = /^[^:]{1,30}:/;

/** What kind of notice a line is, without the white space around it; null for a line of an article. Pure. */
export function noticeKind(line: string): NoticeKind | null {
  if (line === "" || line.length > LONGEST_CONSENT) return null;
  if (CONSENT.test(line)) return "consent";
  if (CORRECTION.test(line)) return "site";
  if (line.length > LONGEST) return null;
  const kind = NOTICES.find(([, pattern]) => pattern.test(line))?.[0] ?? null;
  if (kind === "copyright" || (kind === "related" && LABELLED.test(line))) return kind;
  if (SPEECH.test(line)) return null;
  return kind ?? BY_NAME.find(([, pattern]) => pattern.test(line))?.[0] ?? (isButtons(line) ? "share" : null);
}

function isButtons(line: string): boolean {
  if (line.length > 120) return false;
  const words = line.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return words.length > 0 && words.every((word) => BUTTONS.has(word));
}

function startOf(...beginnings: string[]): RegExp {
  return new RegExp(`^(?:${beginnings.join("|")})`, "i");
}
