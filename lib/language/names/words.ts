import { wordSet } from "@/lib/language/word-set";

/** Lower-case words inside of a person's name: "de Gaulle", "van der Leyen", "bin Salman". */
export const PARTICLES = wordSet(
  "de del della di da dos das du la le van von der den ter ten bin ibn bint al el ul ben abu y e zu af av",
);

/** What stands before a person's name with a capital. Without the full stop. */
export const TITLES = wordSet(`
  mr mrs ms miss mx sir lady lord dame dr prof professor rev reverend fr father sister pastor imam rabbi bishop archbishop cardinal
  pope king queen prince princess sheikh shaikh ayatollah president vice-president premier chancellor minister secretary
  senator sen representative rep congressman congresswoman gov governor mayor ambassador amb envoy commissioner councillor
  councilman councilwoman councilor deputy delegate speaker chairman chairwoman chairperson chair chief director
  director-general secretary-general attorney general gen marshal colonel col lieutenant lt captain capt major maj sergeant sgt
  corporal cpl private pvt admiral adm commander cmdr commodore brigadier brig inspector superintendent supt detective det
  constable officer sheriff undersheriff judge justice magistrate prosecutor coroner supervisor mp mep assemblyman assemblywoman
  spokesman spokeswoman spokesperson coach manager executive ceo cfo coo founder economist analyst pilot editor treasurer leader candidate nominee
  administrator undersecretary comptroller democrat republican
`);

/** Words that make a name with a capital an organisation's, wherever in the name they stand. */
export const ORGANISATIONS = wordSet(`
  ministry department dept agency union party group council commission committee company corporation inc ltd llc plc gmbh corp
  bank university college school institute institution foundation association assn federation confederation alliance army navy
  force forces police guard court parliament senate congress house government cabinet administration office bureau service
  services authority board press times post news gazette tribune herald network organisation organization society trust fund
  league club church mission campaign coalition movement front brigade brigades militia embassy consulate hospital museum airline
  airlines airways lines rail railway railways electric energy power pharma pharmaceuticals freight systems industries holdings
  partners partnership estates minerals mines mining motors center centre chamber observatory forum exchange treasury laboratory
  laboratories team security assembly tribunal secretariat directorate headquarters command registry reserve journal daily
  weekly magazine chronicle guardian observer wire radio television broadcasting media studios entertainment technologies
  technology labs pictures insurance capital financial securities oil gas petroleum steel chemicals foods stores airport
  patrol brotherhood congregation parish diocese caucus conference commonwealth kremlin pentagon duma bundestag knesset
  interpol nato unesco unicef opec politico reuters hezbollah hamas taliban isis google facebook twitter amazon microsoft apple
  boeing airbus pemex gazprom rosneft telegraph standard bulletin examiner mail express mirror sun globe inquirer dispatch
  motors pharmacy monitor watch international works utilities water logistics shipping healthcare clinic united rovers athletic
`);

/** Common nouns for what speaks as a body: "the company", "the ministry". */
export const BODIES = wordSet(`
  ministry department agency union party group council commission committee company corporation firm bank university college
  school institute institution foundation association federation confederation alliance army navy military police court
  parliament senate congress government cabinet administration office bureau service authority board newspaper paper magazine
  network broadcaster channel station organisation organization society trust fund league club church mission campaign coalition
  movement front brigade militia embassy consulate hospital museum airline operator regulator watchdog charity manufacturer
  maker carmaker drugmaker retailer publisher utility airport hotel team opposition treasury secretariat directorate command
  patrol website site outlet daily weekly panel tribunal city county state country nation municipality monastery consortium
  cooperative supplier contractor developer lender insurer startup start-up subsidiary institution branch chamber body force
  operation inquiry
`);

/** Bodies that a text only calls so once it has named them. */
export const GENERIC_BODIES = wordSet(`
  company firm operator manufacturer maker drugmaker carmaker retailer club group agency organisation organization body authority
  newspaper paper network broadcaster charity airline publisher utility watchdog regulator association mission bank team campaign
  university service corporation foundation institute institution
`);

/** Nouns for papers that are said to say something. */
export const DOCUMENTS = wordSet(`
  report statement document letter memo memorandum lawsuit suit complaint study survey poll filing presentation paper post tweet
  transcript email e-mail message book article video communique communiqué release indictment affidavit brief ruling order
  verdict audit assessment dossier cable log note notice warrant review analysis manifesto declaration editorial story
  bulletin advisory leaflet census
`);

/** Nouns that stand before a name which is no person's: "the village of", "state Ohio". */
export const PLACES = wordSet(`
  city town village county province region district state country island river lake sea mount mountain valley port street
  road avenue square station bridge camp base capital border frontier coast peninsula
`);

/** Words with a capital that are part of no name. */
export const NO_NAME = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sept sep oct nov dec january february march
  april may june july august september october november december i mr mrs ms christmas easter ramadan god internet
`);

/** Words with a capital that are a name only with others: "Russian Foreign Ministry", "Republican National Committee". */
export const NO_NAME_ALONE = wordSet(`
  english french german spanish russian chinese arabic american americans british italian dutch turkish israeli iranian iraqi
  syrian ukrainian polish japanese korean indian european republican republicans democrat democrats democratic
`);

/** Cities that stand for their government, and other names of places that Intl has not. */
export const CITIES = wordSet(`
  moscow washington london paris berlin beijing kyiv kiev ankara rome madrid warsaw jerusalem tokyo seoul pyongyang delhi
  damascus tehran baghdad riyadh doha cairo brussels geneva vienna britain america england scotland wales europe asia africa
  u.s u.k us uk eu e.u usa
`);
