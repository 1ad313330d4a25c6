import type { TokenSpan } from "@/lib/claims/extract/attribution";
import type { Analysis } from "@/lib/language/analyse-text";
import { wordSet } from "@/lib/language/word-set";

/** Nouns for those who pass on what others say. */
const OUTLETS = wordSet(
  "agency agencies media press newspaper newspapers paper papers outlet outlets magazine website broadcaster network tabloid daily weekly journal gazette tribune herald times post telegraph guardian courier echo beacon chronicle dispatch bulletin wire news radio television tv channel newswire journalists reporters",
);

/** Agencies and broadcasters that are known by a name without any such noun. */
const NAMES = wordSet(
  "reuters ap afp tass itar-tass ria interfax xinhua upi bloomberg bbc cnn nbc abc cbs npr itv rt al-jazeera jazeera kyodo yonhap dpa efe ansa pti ians anadolu sana irna isna fars mehr politico axios buzzfeed pravda izvestia kommersant meduza spiegel monde figaro vox reuters",
);

/** Words that are written down or broadcast: what they hold is said by whoever put them out. */
const DOCUMENTS = wordSet(
  "statement letter report tweet tweets post posts email e-mail release memo memorandum speech note article interview video ad advert advertisement book op-ed column editorial message communique petition lawsuit complaint affidavit filing testimony press briefing series document documents dossier text transcript paper press-release notice announcement resolution declaration blog leaflet leaflets banner sign signs",
);

/** Whether a speaker's phrase names an outlet or an agency, which mostly passes on what others said. */
export function isOutlet({ tokens }: Analysis, span: TokenSpan): boolean {
  for (let index = span.first; index <= span.last; index++) {
    const token = tokens[index];
    if (!token || token.text === "," || token.lower === "'s" || token.tag === "ADP") return false;
    if (NAMES.has(token.lower)) return true;
    const isLast = index === span.last || !/^(?:NOUN|PROPN)$/.test(tokens[index + 1]?.tag ?? "");
    if (isLast && OUTLETS.has(token.lower)) return true;
  }
  return false;
}

/** Whether a noun stands for something written or broadcast. */
export function isDocument(word: string): boolean {
  return DOCUMENTS.has(word);
}
