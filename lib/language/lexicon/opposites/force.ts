import { oppositeSets } from "@/lib/language/lexicon/opposites/opposite-set";

/** What armies, police and those whom they meet dispute. */
export const FORCE = [
  ...oppositeSets(
    "v",
    "contrary",
    `
    attack assault invade | defend protect
    attack strike bomb shell bombard | spare
    advance gain_ground push_forward | retreat withdraw pull_back fall_back
    enter | leave exit
    arrive | leave depart
    deploy station send dispatch | withdraw recall pull_out
    withdraw retreat leave pull_out | remain stay hold_out
    seize capture occupy | liberate free release abandon
    capture seize | lose
    seize confiscate | return hand_back
    abduct kidnap | free release rescue
    hold detain | release free
    conquer | lose
    surrender capitulate yield | resist fight hold_out
    arm | disarm
    militarize | demilitarize
    mobilize | demobilize
    mine | demine clear
    destroy demolish raze ruin | rebuild restore preserve build
    destroy damage | spare repair
    kill murder execute | save rescue spare
    kill | survive
    die perish succumb | survive live
    wound injure hurt | heal
    shoot_down down | miss
    intercept | miss
    hit | miss
    encircle besiege surround | relieve
    blockade | reopen unblock
    block obstruct | unblock clear open allow
    close | reopen
    evacuate | resettle
    flee escape | stay remain
    escape | capture
    threaten menace | protect reassure
    provoke | pacify appease
    shelter harbor | expel betray
    sabotage | repair
    betray | protect
    fight clash | reconcile
    escalate | de-escalate defuse
    observe hold | break violate
    hold | collapse break_down
    enlist recruit | discharge
    defect desert | stay
    torture abuse mistreat | spare
    escort | abandon
    reinforce | abandon
    supply provide furnish arm equip | withhold deny cut_off
    target | avoid spare
    load | unload
    launch | abort
    activate | deactivate
    lock | unlock
    provoke incite | prevent
    annex | cede
    cede | retain keep
    repel repulse | succumb
    `,
  ),
  ...oppositeSets(
    "n",
    "contrary",
    `
    war | peace
    ceasefire truce armistice | offensive fighting
    attack | withdrawal
    advance | retreat withdrawal
    victory | defeat
    ally friend | enemy foe adversary rival
    friend | enemy
    civilian noncombatant non-combatant | soldier combatant fighter militant
    victim | perpetrator attacker
    rebel insurgent | loyalist
    deployment | withdrawal
    arrival | departure
    capture seizure | liberation release loss
    occupation | liberation
    surrender | resistance
    safety security | danger peril insecurity
    calm order | chaos unrest disorder turmoil
    survivor | casualty fatality
    rescue | abandonment
    violence | nonviolence non-violence
    mobilization | demobilization
    disarmament | rearmament armament
    suicide | murder homicide
    accident | attack sabotage murder
    peacekeeper | aggressor
    construction | demolition destruction
    hero | villain traitor
    terrorist | civilian
    `,
  ),
  ...oppositeSets(
    "a",
    "complementary",
    `
    alive living | dead deceased killed
    intact undamaged unscathed unharmed | destroyed damaged ruined demolished
    unhurt unharmed uninjured unscathed | hurt injured wounded harmed dead killed
    armed | unarmed
    civilian | military
    manned crewed | unmanned uncrewed
    loaded | unloaded
    guarded | unguarded
    provoked | unprovoked
    offensive | defensive
    occupied | unoccupied liberated free
    besieged encircled | relieved
    captured imprisoned detained jailed | free freed released
    missing | found
    identified | unidentified unknown
    known | unknown
    operational functioning working | broken defunct inoperative
    active | inactive dormant
    successful | failed
    voluntary | conscripted
    suicidal | accidental
    habitable | uninhabitable
    inhabited populated | uninhabited deserted
    `,
  ),
  ...oppositeSets(
    "a",
    "contrary",
    `
    safe secure | dangerous unsafe hazardous perilous insecure
    safe | deadly lethal
    peaceful nonviolent non-violent | violent
    peaceful calm quiet | tense chaotic turbulent violent
    friendly | hostile unfriendly
    lethal deadly fatal | nonlethal non-lethal harmless
    victorious | defeated
    brave courageous | cowardly
    loyal | disloyal treacherous rebellious
    disciplined orderly | undisciplined disorderly
    precise targeted accurate | indiscriminate imprecise
    isolated | systematic widespread
    defensive | aggressive
    vulnerable | invulnerable protected
    humane | inhumane cruel
    allied | hostile enemy
    `,
  ),
  ...oppositeSets(
    "r",
    "contrary",
    `
    peacefully | violently forcibly
    safely | dangerously
    forward forwards ahead | back backward backwards
    inside within indoors | outside outdoors
    nearby | away
    fatally | slightly
    successfully | unsuccessfully
    `,
  ),
];
