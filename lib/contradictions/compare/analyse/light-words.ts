import { wordSet } from "@/lib/language/word-set";

/** Lemmas that carry no content of their own: comparing passes over them. */
export const EMPTY_WORDS =
  wordSet(`be have do will would shall should can could may might must let get go make take
  say tell add note state
  the a an this that these those such same other another each every any some all both
  i you he she it we they me him her us them my your his its our their who whom whose which what
  and or but nor so yet if when where while because as than then there here now just also even still already only
  very too quite rather really ever never not no n't more most less least much many few own about well
  of in on at by for with from to into onto over under out up down off between among through during before after against
  mr mrs ms dr sir say one 's s t thing way lot etc sorry oh yes`);

/** Verbs that lend themselves to a noun: "gave a warning", "held talks", "had no contact". By lemma. */
export const LIGHT_VERBS = wordSet(
  `have give make take hold provide receive get do be offer issue conduct carry launch bear exist occur contain include`,
);

/** Verbs and nouns of saying and thinking: what stands under them is somebody's word, not a fact. By lemma. */
export const SAYING =
  wordSet(`say tell claim state report allege assert argue maintain insist contend suggest declare announce
  admit acknowledge confess concede confirm reveal disclose believe think suspect fear hope expect estimate predict warn
  accuse blame charge promise vow pledge threaten complain testify write reckon speculate assume imply hint rumour rumor
  allegation accusation claim suspicion belief fear hope report rumour rumor promise threat warning theory`);

/** What stands under these need not come true: "wants to leave", "was asked to leave". By lemma. */
export const UNREAL =
  wordSet(`want wish hope plan intend try attempt seek ask urge demand request order consider propose
  recommend advise expect prepare offer agree promise vow pledge threaten decide call invite encourage push refuse able
  likely unlikely supposed due ready willing aim need allow permit let enable help prompt persuade force`);

/** What stands under these is so no longer: "stopped selling", "ceased to exist", "quit smoking". By lemma. */
export const ENDING = wordSet("stop cease quit discontinue");

/** What stands under these came true: "managed to leave", "began to leave". By lemma. */
export const REALISED = wordSet(
  "manage begin start continue keep stop happen prove turn dare bother force cause make",
);
