/**
 * What those who speak in the example case were in December 2015, and what they belonged to; everyone by name. Dates are
 * EDTF. An institution that isn't there yet is made, so the order counts.
 */
export const ROLES: { actor: string; title: string; institution: string; from?: string; until?: string }[] = [
  {
    actor: "Valery Gerasimov",
    title: "Chief of the General Staff",
    institution: "General Staff",
    from: "2012-11-09",
  },
  { actor: "Dmitry Peskov", title: "Spokesman of the president", institution: "Kremlin", from: "2012-05" },
  {
    actor: "Sergei Lavrov",
    title: "Foreign minister",
    institution: "Russian Foreign Ministry",
    from: "2004-03-09",
  },
  {
    actor: "John Kerry",
    title: "Secretary of State",
    institution: "State Department",
    from: "2013-02-01",
    until: "2017-01-20",
  },
  { actor: "high-ranking aide in the Kremlin", title: "Aide", institution: "Kremlin" },
  {
    actor: "spokesman for the Free Syrian Army’s coastal units",
    title: "Spokesman",
    institution: "Free Syrian Army",
  },
  { actor: "commander of a brigade on the coast", title: "Commander", institution: "Free Syrian Army" },
];

export const PARENTS: { actor: string; parent: string }[] = [
  { actor: "General Staff", parent: "Armed Forces of Russia" },
  { actor: "Armed Forces of Russia", parent: "Russia" },
  { actor: "Kremlin", parent: "Russia" },
  { actor: "Russian Foreign Ministry", parent: "Russia" },
  { actor: "State Department", parent: "United States" },
];

export const ALIASES: { actor: string; name: string }[] = [
  { actor: "Free Syrian Army", name: "FSA" },
  { actor: "Kremlin", name: "Presidential Administration of Russia" },
  { actor: "United States", name: "Washington" },
];
