/** Words of one group exclude each other, for one thing at one time. Words on one line mean the same. */
const GROUPS: readonly string[] = [
  // Colours. Those that shade into each other ("grey" and "silver") stand on one line.
  `red crimson scarlet
   blue navy azure
   green
   yellow golden
   orange
   purple violet
   pink
   brown
   black
   white
   grey gray silver`,
  // Compass points: what lies in the north doesn't lie in the south.
  `north northern northward northwards northerly
   south southern southward southwards southerly`,
  `east eastern eastward eastwards easterly
   west western westward westwards westerly`,
  `northeast north-east northeastern north-eastern
   northwest north-west northwestern north-western
   southeast south-east southeastern south-eastern
   southwest south-west southwestern south-western`,
  `left left-hand leftmost
   right-hand rightmost`,
  // Weekdays, months, seasons, parts of a day.
  `monday mon
   tuesday tue
   wednesday wed
   thursday thu
   friday fri
   saturday sat
   sunday sun`,
  `january jan
   february feb
   march
   april apr
   may
   june jun
   july jul
   august aug
   september sept sep
   october oct
   november nov
   december dec`,
  `spring springtime
   summer summertime
   autumn fall
   winter wintertime`,
  `dawn daybreak sunrise
   noon midday
   dusk nightfall sunset
   midnight`,
  `morning
   afternoon
   evening`,
  `daytime daylight
   night nighttime overnight`,
  `yesterday
   today
   tomorrow`,
  // How a trial ends, and a match.
  `guilty convicted
   acquitted exonerated cleared
   mistrial`,
  `win victory
   draw tie stalemate
   defeat loss`,
  `gold
   bronze`,
  // How someone is.
  `alive unharmed unhurt unscathed uninjured
   injured wounded hurt
   dead killed deceased`,
  `single unmarried
   married
   divorced
   widowed`,
  `fatal lethal deadly
   harmless
   non-fatal non-lethal`,
  // Outcomes of a test, states of a patient and of a case of law.
  `positive
   negative
   inconclusive`,
  `stable
   critical`,
  `civilian
   combatant`,
  // Waters that a ship is in.
  `territorial
   international`,
  // Sides of politics, where one person stands.
  `conservative tory
   labour labor
   liberal`,
  `republican
   democrat`,
  `sunni
   shia shiite
   christian
   jewish
   hindu
   buddhist`,
  // What a thing is made of or driven by, when somebody names one.
  `nuclear
   conventional`,
  `diesel
   petrol gasoline
   electric`,
  `solid
   liquid
   gaseous`,
  // Kinds of rule.
  `monarchy
   republic`,
  `first-degree
   second-degree
   third-degree`,
];

const PLACES: ReadonlyMap<string, [group: number, line: number][]> = placesOf(GROUPS);

/**
 * Whether two lemmas in lower case exclude each other because both belong to one small closed set: "red" and "blue", "Monday"
 * and "Tuesday". Words that mean the same ("northern", "north") don't.
 */
export function areExclusive(a: string, b: string): boolean {
  const others = PLACES.get(b);
  if (!others) return false;
  return (PLACES.get(a) ?? []).some(([group, line]) =>
    others.some(([otherGroup, otherLine]) => group === otherGroup && line !== otherLine),
  );
}

function placesOf(groups: readonly string[]): Map<string, [number, number][]> {
  const places = new Map<string, [number, number][]>();
  for (const [group, lines] of groups.entries())
    for (const [line, words] of lines.split("\n").entries())
      for (const word of words.trim().split(" "))
        places.set(word, [...(places.get(word) ?? []), [group, line]]);
  return places;
}
