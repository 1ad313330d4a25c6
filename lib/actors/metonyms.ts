import { ORGANISATIONS } from "@/lib/actors/relations/organisations";
import { OTHER_STATES } from "@/lib/actors/relations/other-states";
import { readStates } from "@/lib/actors/relations/read-lines";
import type { StateWords } from "@/lib/actors/relations/state-words";

function state(name: string, words: Partial<Omit<StateWords, "state">>): StateWords {
  const { names = [], adjectives = [], seats = [], capitals = [] } = words;
  return { state: name, names: [name, ...names], adjectives, seats, capitals };
}

/**
 * The list that ships: what reports write for a state or a large organisation. Those that are written of most stand here; the others in
 * `relations/`, a line each. Add to it freely.
 */
export const STATES: StateWords[] = [
  state("Russia", {
    names: ["Russian Federation"],
    adjectives: ["Russian"],
    seats: [
      "Kremlin",
      "FSB",
      "GRU",
      "Lubyanka",
      "Smolenskaya",
      "Smolensk Square",
      "State Duma",
      "Federation Council",
    ],
    capitals: ["Moscow"],
  }),
  state("United States", {
    names: ["United States of America", "US", "U.S.", "USA", "America"],
    adjectives: ["American", "US", "U.S."],
    seats: [
      "White House",
      "CIA",
      "FBI",
      "NSA",
      "CENTCOM",
      "Federal Reserve",
      "Pentagon",
      "Foggy Bottom",
      "State Department",
      "Capitol Hill",
      "Oval Office",
    ],
    capitals: ["Washington", "Washington DC", "Washington, D.C."],
  }),
  state("United Kingdom", {
    names: ["UK", "U.K.", "Britain", "Great Britain"],
    adjectives: ["British", "UK", "U.K."],
    seats: [
      "MI5",
      "MI6",
      "GCHQ",
      "Bank of England",
      "Home Office",
      "Whitehall",
      "Downing Street",
      "Number 10",
      "No 10",
      "Westminster",
    ],
    capitals: ["London"],
  }),
  state("France", {
    adjectives: ["French"],
    seats: ["Élysée", "Elysée", "Elysee", "Quai d'Orsay", "Matignon", "Palais Bourbon"],
    capitals: ["Paris"],
  }),
  state("Germany", {
    names: ["Federal Republic of Germany"],
    adjectives: ["German"],
    seats: [
      "Bundesbank",
      "Bundesregierung",
      "Bundestag",
      "Bundesrat",
      "Bundeswehr",
      "Kanzleramt",
      "Bundeskanzleramt",
      "Auswärtiges Amt",
    ],
    capitals: ["Berlin"],
  }),
  state("China", {
    names: ["People's Republic of China"],
    adjectives: ["Chinese"],
    seats: ["Zhongnanhai", "People's Liberation Army", "PLA", "Politburo Standing Committee"],
    capitals: ["Beijing"],
  }),
  state("Turkey", {
    names: ["Türkiye"],
    adjectives: ["Turkish"],
    seats: ["Beştepe", "Çankaya"],
    capitals: ["Ankara"],
  }),
  state("Ukraine", {
    adjectives: ["Ukrainian"],
    seats: ["Bankova", "Verkhovna Rada", "SBU"],
    capitals: ["Kyiv", "Kiev"],
  }),
  state("Italy", {
    adjectives: ["Italian"],
    seats: ["Quirinal", "Quirinale", "Palazzo Chigi", "Farnesina"],
    capitals: ["Rome"],
  }),
  state("Spain", { adjectives: ["Spanish"], seats: ["Moncloa", "Zarzuela"], capitals: ["Madrid"] }),
  state("Poland", { adjectives: ["Polish"], seats: ["Sejm", "Belweder"], capitals: ["Warsaw"] }),
  state("Israel", {
    adjectives: ["Israeli"],
    seats: ["Knesset", "IDF", "Israel Defense Forces", "Mossad", "Shin Bet"],
    capitals: ["Jerusalem"],
  }),
  state("Japan", {
    adjectives: ["Japanese"],
    seats: ["Kantei", "Kasumigaseki", "Nagatacho"],
    capitals: ["Tokyo"],
  }),
  state("South Korea", {
    names: ["Republic of Korea"],
    adjectives: ["South Korean"],
    seats: ["Blue House", "Cheong Wa Dae"],
    capitals: ["Seoul"],
  }),
  state("North Korea", { names: ["DPRK"], adjectives: ["North Korean"], capitals: ["Pyongyang"] }),
  state("India", {
    adjectives: ["Indian"],
    seats: ["South Block", "Rashtrapati Bhavan", "Lok Sabha", "Rajya Sabha"],
    capitals: ["New Delhi", "Delhi"],
  }),
  state("Syria", { names: ["Syrian Arab Republic"], adjectives: ["Syrian"], capitals: ["Damascus"] }),
  state("Iran", {
    names: ["Islamic Republic of Iran"],
    adjectives: ["Iranian"],
    seats: ["Majlis", "IRGC", "Revolutionary Guards", "Islamic Revolutionary Guard Corps"],
    capitals: ["Tehran", "Teheran"],
  }),
  state("Iraq", { adjectives: ["Iraqi"], capitals: ["Baghdad"] }),
  state("Saudi Arabia", { adjectives: ["Saudi", "Saudi Arabian"], capitals: ["Riyadh"] }),
  state("Qatar", { adjectives: ["Qatari"], capitals: ["Doha"] }),
  state("Egypt", { adjectives: ["Egyptian"], capitals: ["Cairo"] }),
  state("Jordan", { adjectives: ["Jordanian"], capitals: ["Amman"] }),
  state("Lebanon", { adjectives: ["Lebanese"], capitals: ["Beirut"] }),
  state("Brazil", {
    adjectives: ["Brazilian"],
    seats: ["Planalto", "Itamaraty"],
    capitals: ["Brasília", "Brasilia"],
  }),
  state("Argentina", { adjectives: ["Argentine", "Argentinian"], seats: ["Casa Rosada"] }),
  state("Mexico", { adjectives: ["Mexican"], seats: ["Los Pinos"] }),
  state("Canada", { adjectives: ["Canadian"], seats: ["Parliament Hill"], capitals: ["Ottawa"] }),
  state("Australia", { adjectives: ["Australian"], capitals: ["Canberra"] }),
  state("Austria", { adjectives: ["Austrian"], seats: ["Ballhausplatz"], capitals: ["Vienna"] }),
  state("Netherlands", { adjectives: ["Dutch"], seats: ["Binnenhof"], capitals: ["The Hague"] }),
  state("Belgium", { adjectives: ["Belgian"] }),
  state("Sweden", { adjectives: ["Swedish"], seats: ["Rosenbad"], capitals: ["Stockholm"] }),
  state("Hungary", { adjectives: ["Hungarian"], capitals: ["Budapest"] }),
  state("Greece", { adjectives: ["Greek"], capitals: ["Athens"] }),
  state("Pakistan", {
    adjectives: ["Pakistani"],
    seats: ["Inter-Services Intelligence", "ISPR"],
    capitals: ["Islamabad"],
  }),
  state("Afghanistan", { adjectives: ["Afghan"], capitals: ["Kabul"] }),
  state("Belarus", { adjectives: ["Belarusian"], capitals: ["Minsk"] }),
  state("Georgia", { adjectives: ["Georgian"], capitals: ["Tbilisi"] }),
  ...readStates(OTHER_STATES),
  ...readStates(ORGANISATIONS),
];

/** What is an organ of a state when its adjective or name stands beside it. */
export const ORGANS = [
  "(?:foreign|defen[cs]e|interior|finance|justice|health|energy|culture|information) (?:ministry|minister|secretary)",
  "minist(?:ry|er)",
  "government",
  "cabinet",
  "(?:vice[- ]|deputy )?president(?:ial (?:office|administration|spokes(?:man|woman|person)|aide|adviser))?",
  "(?:deputy )?prime minister",
  "premier",
  "chancell(?:or|ery)",
  "secretary of state",
  "(?:deputy )?state secretary",
  "general staff",
  "(?:joint )?chiefs? of (?:the general )?staff",
  "(?:joint |high |central )?command",
  "(?:armed|defen[cs]e|air|ground|special|aerospace) forces?",
  "military",
  "army",
  "navy",
  "marines",
  "generals?",
  "embassy",
  "ambassador",
  "consulate",
  "(?:permanent )?mission",
  "parliament",
  "congress",
  "senate",
  "authorities",
  "(?:top |senior )?officials?",
  "diplomats?",
  "state",
  "federation",
];

/** What takes a name away from the state: the Free Syrian Army is no army of Syria, a former aide no aide. */
export const NOT_OF_THE_STATE =
  /\b(?:free|rebels?|opposition|opposed|anti|former|formerly|ex|exiled|in exile|shadow|separatists?|pro|dissidents?|defected|activists?|residents?|protesters?|insurgents?|militants?|civilians?|citizens?|refugees?|exiles?)\b/iu;
