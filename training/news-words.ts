/** Words for sentences of our own making; names are invented. Apart by commas. */
const list = (words: string): readonly string[] => words.split(",").map((word) => word.trim());

export const FIRST_NAMES = list(
  "Anna, Marek, Petra, Ilya, Rosa, John, Amina, Viktor, Sofia, Omar, Lena, David, Yusuf, Maria, Tomas, Grace, Ivan, Nadia, Paul, Hassan, Karin, Leo, Mei, Sergei",
);
export const LAST_NAMES = list(
  "Kovac, Dorn, Lund, Ivers, Petrov, Meyer, Haddad, Okafor, Nilsen, Varga, Castillo, Brandt, Sato, Novak, Ferreira, Khan, Larsen, Popescu, Weiss, Moreno, Halloran, Tanaka, Osei, Volkov",
);
export const TITLES = list(
  "President, General, Colonel, Senator, Minister, Mr, Mrs, Mr., Dr., Prof., Judge, Captain, Sheikh, Governor, Ambassador, Sir, Ms",
);
export const PLACES = list(
  "Vienna, Damascus, London, Kyiv, Berlin, Moscow, Washington, Ankara, Geneva, Cairo, Brussels, Tehran, Oslo, Lima, Nairobi, Paris",
);
export const INSTITUTIONS = list(
  "ministry, army, government, police, agency, company, union, council, court, commission, party, hospital, bank, parliament, opposition, navy, embassy, university",
);
export const ROLES = list(
  "minister, spokesman, spokeswoman, general, director, mayor, aide, ambassador, prosecutor, officer, chairman, governor, commander, lawyer, adviser, secretary, official, diplomat, doctor, judge, witness, analyst",
);
export const ADJECTIVES = list(
  "foreign, senior, deputy, former, chief, military, local, top, British, Russian, Syrian, German, Turkish, American, interior, federal",
);
export const PEOPLE = list(
  "officials, diplomats, soldiers, rebels, residents, activists, witnesses, doctors, lawyers, police, fighters, protesters, workers, critics, analysts, villagers, prosecutors, lawmakers",
);
export const THINGS = list(
  "weapons, money, documents, prisoners, vehicles, supplies, data, aid, drones, missiles, ammunition, fuel, medicine, equipment",
);
export const SINGLE_THINGS = list(
  "border, bridge, hospital, agreement, ceasefire, airport, village, convoy, deal, report, law, election, budget, treaty, building, ship, plan, attack",
);
export const TRANSITIVE = list(
  "attacked, destroyed, supplied, received, bombed, crossed, violated, signed, broke, closed, seized, visited, rejected, approved, hit, killed, transferred, paid, hid, sold",
);
export const ACTIVE = list(
  "left, arrived, withdrawn, returned, resigned, failed, agreed, fallen, begun, stopped, escaped",
);
export const STATES = list(
  "ready, dead, safe, false, responsible, aware, unlawful, closed, weak, innocent, necessary, impossible, true, dangerous",
);
export const SAYING = list(
  "said, denied, insisted, claimed, admitted, announced, warned, confirmed, argued, added, stressed, acknowledged, suggested, maintained, alleged, stated, told reporters",
);
export const QUOTING = list("said, added, insisted, explained, warned, argued, replied, wrote, declared");
export const NOMINAL = list(
  "claim, report, statement, allegation, accusation, assertion, suggestion, belief, denial, warning, promise, admission",
);
export const DAYS = list("Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday");
export const PRONOUNS = list("he, she, it, they, we, I");
export const OWNERS = list("his, her, its, their, our, my");
