import type { WordClass } from "@/lib/language/lexicon/word-class";

/**
 * Words that reports swap for each other and that WordNet keeps apart, because their senses differ by a shade or because it
 * ranks the shared one low. Verbs with a particle have an underscore for the space.
 */
const GROUPS: Readonly<Partial<Record<WordClass, string>>> = {
  n: `
    agreement accord deal pact treaty arrangement
    arms weapon weaponry armament munitions
    troop soldier serviceman serviceperson
    army military
    attack strike assault raid
    bombing bombardment shelling
    ceasefire truce armistice
    casualty fatality
    killing murder slaying
    rebel insurgent guerrilla
    militant fighter combatant
    demonstrator protester protestor
    demonstration protest rally
    election vote poll
    lawmaker legislator parliamentarian
    spokesman spokeswoman spokesperson
    chief head leader boss
    chairman chairwoman chairperson chair
    company firm corporation business
    worker employee
    job post position
    talks negotiation
    report account
    statement declaration
    claim allegation assertion
    proof evidence
    lie falsehood
    illness disease sickness
    doctor physician
    cop policeman policewoman
    suspect accused defendant
    jail prison
    inquiry investigation probe
    plane aircraft airplane aeroplane jet
    ship vessel boat
    car vehicle automobile
    blast explosion detonation
    crash collision
    rise increase growth
    fall drop decline decrease
    cut reduction
    tax levy
    money cash fund
    aid help assistance
    backing support
    border frontier
    town city
    kid child
    home house
    refugee migrant
    hospital clinic
    drug medicine medication
    vaccine jab shot
    student pupil
    storm hurricane
    quake earthquake
    blaze fire
    virus coronavirus
    ban prohibition
    law legislation act statute
    verdict ruling judgment
    court tribunal
    premier prime_minister`,
  v: `
    kill murder slay execute
    die perish
    attack assault assail raid
    bomb shell bombard
    injure wound hurt
    destroy demolish ruin
    give provide supply furnish deliver
    send dispatch ship
    help assist aid
    say state declare
    claim allege assert maintain contend
    deny reject refute
    admit acknowledge concede
    seize capture
    arrest detain apprehend
    imprison jail incarcerate
    free release liberate
    fire dismiss sack
    hire employ recruit
    mislead deceive dupe trick
    approve sign_off okay
    resign quit step_down
    begin start commence launch
    end finish stop cease halt
    continue go_on
    rise increase climb grow soar surge
    fall drop decline decrease plunge
    cut reduce slash trim
    raise increase boost
    buy purchase acquire
    ban prohibit forbid outlaw bar
    allow permit let authorize
    approve endorse back support
    reject refuse turn_down
    oppose resist
    pass approve adopt
    violate breach break
    comply_with obey respect
    enter invade
    leave depart quit exit
    withdraw pull_out
    arrive reach
    build construct erect
    show prove demonstrate
    conceal hide cover_up
    reveal disclose expose
    call_off cancel scrap
    postpone delay defer put_off
    carry_out perform conduct execute
    shoot_down down
    meet see
    win triumph
    beat defeat
    happen occur take_place
    cause trigger provoke
    warn caution
    ask request
    order command
    promise pledge vow
    want wish
    try attempt
    need require`,
  a: `
    dead killed deceased
    injured wounded hurt
    big large huge
    small little tiny
    true correct right accurate
    false untrue wrong incorrect
    illegal unlawful illicit
    legal lawful
    fake bogus false
    safe secure
    dangerous unsafe hazardous
    ill sick unwell
    drunk intoxicated
    ready prepared
    deliberate intentional
    secret classified covert
    main chief principal`,
};

const PLACES: ReadonlyMap<string, readonly number[]> = placesOf();

/** Whether two lemmas of a class stand in one group of words that reports swap. */
export function areNearSynonyms(a: string, b: string, wordClass: WordClass): boolean {
  const others = PLACES.get(wordClass + b);
  if (!others) return false;
  return PLACES.get(wordClass + a)?.some((group) => others.includes(group)) ?? false;
}

/** The group's numbers by class and lemma; a lemma may stand in several. */
function placesOf(): Map<string, number[]> {
  const places = new Map<string, number[]>();
  let group = 0;
  for (const [wordClass, lines] of Object.entries(GROUPS))
    for (const line of lines.trim().split("\n")) {
      group++;
      for (const word of line.trim().split(" ")) {
        const key = wordClass + word.replaceAll("_", " ");
        places.set(key, [...(places.get(key) ?? []), group]);
      }
    }
  return places;
}
