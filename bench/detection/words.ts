/** The words that made claims are put together of: verbs, things and offices stay as many, however large a case grows. */

/** Past, plain, past of its opposite. */
export const ACTS: readonly (readonly [past: string, plain: string, opposite: string])[] = [
  ["approved", "approve", "rejected"],
  ["closed", "close", "opened"],
  ["raised", "raise", "lowered"],
  ["destroyed", "destroy", "repaired"],
  ["supported", "support", "opposed"],
  ["bought", "buy", "sold"],
  ["seized", "seize", "released"],
  ["evacuated", "evacuate", "occupied"],
  ["banned", "ban", "allowed"],
  ["accepted", "accept", "refused"],
  ["confirmed", "confirm", "denied"],
  ["expanded", "expand", "reduced"],
  ["attacked", "attack", "defended"],
  ["started", "start", "stopped"],
  ["strengthened", "strengthen", "weakened"],
  ["funded", "fund", "abandoned"],
  ["inspected", "inspect", "ignored"],
  ["suspended", "suspend", "resumed"],
];

export const THINGS: readonly string[] = (
  "bridge contract pipeline school convoy budget quarry railway ferry clinic depot treaty archive dam airfield harvest network refinery tender " +
  "permit harbour warehouse prison mine reactor market stadium tunnel orchard reservoir factory laboratory cemetery museum library shipment " +
  "loan subsidy audit inquiry ceasefire checkpoint border blockade election curfew pension hospital monastery canal"
).split(" ");

export const ADJECTIVES: readonly string[] =
  "northern southern old new central regional military joint coastal federal private disputed unfinished second".split(
    " ",
  );

export const ROLES: readonly string[] =
  "minister mayor general governor council court union company bank agency ministry commission regulator prosecutor parliament consortium garrison archbishop".split(
    " ",
  );

export const COUNTED: readonly string[] =
  "workers soldiers houses patients lorries families prisoners students engineers animals boats voters".split(
    " ",
  );

export const GIVEN: readonly string[] =
  "Ana Bruno Celia Daniel Elsa Fabian Greta Hugo Irena Jonas Karla Leo Mira Nils Olga Pavel Rosa Stefan Tilda Viktor".split(
    " ",
  );

export const MONTHS: readonly string[] =
  "January February March April May June July August September October November December".split(" ");

export const SYLLABLES: readonly string[] =
  "ba be bo bri cal da de dor fen gar hal ir jor kal len mar nor or pel ran sel tar ul var win yar zel sto gri mon".split(
    " ",
  );
