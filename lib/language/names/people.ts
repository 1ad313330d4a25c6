import { wordSet } from "@/lib/language/word-set";

/** Whether a person is spoken of as he or as she; null where nothing tells. */
export type Gender = "he" | "she" | null;

const HE = wordSet(`
  aaron abdul abdullah adam ahmed alan albert alec alex alexander alexei ali anatoly andrea andreas andrei andrew andy angus anton antonio
  antony arthur barack ben benjamin bernard bernie bill bob boris brian bruce carl carlos charles charlie chris christian
  christopher craig dale dan daniel darren dave david davy dean denis dennis dick dimitry dmitri dmitry dominic don donald
  doug douglas duncan ed eddie edmund edward emil eric erik ernest evan felix fernando francis francisco frank fred frederick
  gary geoffrey george gerald giovanni glenn gordon graham greg gregory gus guy hamid hans harold harry hassan henry
  herbert howard hugh hugo hussein ian ibrahim igor ilya isaac ivan jack jacob jacques jake james jamie jan jared jason javier
  jeff jeffrey jeremy jerry jim jimmy joe joel johan john johnny jon jonas jonathan jorge jose joseph josh joshua juan julian
  karl keith ken kenneth kevin khalid kofi larry lars lawrence lee leo leon leonard liam louis luca lucas luis luke magnus
  mahmoud manuel marc marco marcus mario mark martin matt matthew max michael michel mickey miguel mike mikhail milos mohamed mohammad
  mohammed muhammad mustafa nathan neil nicholas nick nicolas nigel nikita nikolai noah norman oleg oliver omar oscar oskar
  otto owen patrick paul pavel pavo pedro peter petr phil philip pierre piers rafael ralph ray raymond richard rick rob robert
  roberto robin rodrigo roger roland ron ronald ross roy rudy russell ryan salman sam samuel scott sean sebastian sergei sergey seth
  simon stanley stefan stephen steve steven stuart sven ted terry thomas tim timothy toby todd tom tomas tommy tony trevor tyler
  valery victor viktor vince vincent vladimir walter warren wayne wilhelm will william wim yuri yusuf zack
`);

const SHE = wordSet(`
  abigail ada adele agnes alice alicia alison amanda amber amy angela angelica anita ann anna anne annie barbara beatrice becky beth betty
  brenda bridget camille carla carmen carol caroline carolyn catherine charlotte cheryl chloe christina christine cindy claire
  clara claudia colleen cynthia dawn debbie deborah denise diana diane donna doris dorothy edith eileen elaine eleanor elena
  elisabeth elizabeth ella ellen emily emma erica erin esther eva evelyn fatima fiona florence frances gabriela gail georgia
  gina glenda gloria grace greta hannah harriet heather hedda heidi helen helena helene hillary hilary holly ida imke ines ingrid
  irene iris isabel isabelle jackie jane janet janice jean jenna jennifer jenny jessica jill joan joanna joanne jodie josephine
  joy joyce juanita judith judy julia julie june karen karin kate katherine kathleen kathryn kathy katie kelly kerry kim kimberly kirsten
  kristen laura lauren laurie leah lena leslie lily linda lisa liz lois lori louise lucy lydia lynn maggie mandy margaret maria
  marie marilyn marion marjorie martha mary maud maureen megan melania melissa michelle mildred miriam molly monica nadia nancy
  naomi natalia natalie natasha nell nicola nicole nina nora norma olga olivia pamela patricia patty paula penny petra phyllis
  priscilla rachel rebecca renata rita roberta rosa rose rosemary ruby ruth sally samantha sandra sara sarah shannon sharon sheila
  shirley silvia simone sofia sonia sophia sophie stella stephanie susan suzanne sylvia tamara tamsin tanya teresa theresa
  tiffany tilda tina tracy ursula valerie vanessa vera veronica victoria virginia wendy yasmin yvonne zoe
`);

const HIS_WORDS = wordSet(
  "mr sir lord king prince father brother son husband man boy bishop congressman pope sheikh imam gentleman dad uncle nephew grandfather widower actor",
);
const HER_WORDS = wordSet(
  "ms mrs miss lady dame queen princess sister mother daughter wife woman girl actress mum mom aunt niece grandmother widow heroine waitress",
);

/** Whether a first name is one of those we know, in lower case. */
export function isFirstName(word: string): boolean {
  return HE.has(word) || SHE.has(word);
}

/** What a first name tells: a known one, else its ending, by which most names in "a" are women's. */
export function genderOfFirstName(name: string): Gender {
  const word = name.toLowerCase();
  if (HE.has(word)) return "he";
  if (SHE.has(word)) return "she";
  return word.length > 3 && word.endsWith("a") ? "she" : null;
}

/** What a title or a noun tells: "Ms", "spokesman", "chairwoman", "brother". Lower case, without a full stop. */
export function genderOfNoun(word: string): Gender {
  if (HIS_WORDS.has(word)) return "he";
  if (HER_WORDS.has(word)) return "she";
  if (word.endsWith("woman")) return "she";
  return word.endsWith("man") && word.length > 5 && !word.endsWith("german") ? "he" : null;
}

/** Nouns for people that their ending doesn't tell. */
const PEOPLE = wordSet(`
  chief head aide deputy wife husband son daughter brother sister mother father parent friend nurse judge coach captain general
  major colonel lieutenant sergeant marshal admiral king queen prince princess pope priest bishop imam rabbi monk chair founder
  boss guard cop scout clerk chef cook pilot host guest witness victim nominee candidate delegate mayor governor president
  secretary attorney diplomat democrat republican spy spouse partner colleague cousin uncle aunt nephew niece relative resident
  student graduate native veteran expert critic mechanic academic magistrate advocate activist official individual executive
  representative detective operative correspondent architect midwife hostess heroine hero ally rival teen teenager child girl boy
  guide vet nun monarch sheriff coroner mp mep ceo cfo coo vice-president envoy trustee staffer principal dean provost rector
  patient fan expat neighbour neighbor insider cleric ayatollah sheikh warlord rebel dissident exile refugee migrant consul sherpa fellow source
`);
/** Nouns with such an ending that are none for people. */
const NO_PEOPLE = wordSet(`
  number letter order paper winter summer october september november december matter chapter center power tower river water offer
  answer error factor sector floor door color harbor labor motor corner quarter dinner manner border former latter other never over
  under after later better year percent event want counter barrier career fever layer liver lumber meter murder oyster pepper
  poster powder quaver rubber scanner shelter shower silver slaughter sweater theater timber transfer trailer weather whisper
  wonder computer container freezer laser bunker cluster crater disaster encounter filter finger gender hammer hunger leather
  mirror monitor terror horror honor humor favor rumor vapor tumor calendar dollar sugar solar radar
  affair accent content extent intent moment restaurant grant warrant elephant plant
`);

/** Whether a noun in lower case is one for a person: "spokeswoman", "baker", "secretary". */
export function isPersonNoun(word: string): boolean {
  if (PEOPLE.has(word)) return true;
  return (
    word.length > 4 &&
    !NO_PEOPLE.has(word) &&
    !/(?:ment|paper|power|water|hundred|meter|metre|liter|litre)$/.test(word) &&
    /(?:er|or|ar|ist|man|woman|person|ian|ant|ent|ee|eer|ess|ier|mate|keeper)$/.test(word)
  );
}

/** "pharmacists" gives "pharmacist", "deputies" "deputy". */
export function singularOf(noun: string): string {
  return noun.replace(/ies$/, "y").replace(/([^s])s$/, "$1");
}
