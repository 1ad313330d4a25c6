import { oppositeSets } from "@/lib/language/lexicon/opposites/opposite-set";

/** What hospitals, scientists, sports clubs and witnesses dispute: bodies, findings, games, time and place. */
export const PEOPLE = [
  ...oppositeSets(
    "v",
    "contrary",
    `
    live survive | die perish
    recover heal | deteriorate worsen relapse die
    cure heal | infect sicken
    admit hospitalize | discharge release
    infect | immunize
    cause | prevent cure
    prevent avert avoid | cause
    help aid assist | hinder hamper hurt
    benefit | harm hurt damage
    succeed | fail
    win triumph | lose
    attend | miss skip boycott
    participate take_part | boycott abstain
    wake | sleep
    fall_asleep | wake_up
    marry | divorce
    meet | avoid miss
    love like adore | hate dislike loathe detest
    remember | forget
    include | exclude
    appear | disappear vanish
    find discover locate | lose
    catch | miss drop
    ascend climb | descend
    land | take_off
    arrive | leave depart
    enter | exit leave
    push | pull
    open | close shut
    stand | sit
    speak talk | keep_silent
    laugh | cry weep
    float | sink
    freeze | melt thaw
    ignite light | extinguish put_out douse
    contain | spread
    pollute contaminate | clean decontaminate purify
    conserve preserve | destroy
    build erect construct | demolish dismantle tear_down
    assemble | dismantle disassemble
    fix repair mend | break damage
    fill | empty drain
    replicate confirm reproduce | refute
    retain | replace drop
    sign | release
    qualify | disqualify
    lead | trail follow
    score | concede
    start | finish end
    vaccinate | infect
    accelerate | brake
    gather | disperse scatter
    attach | detach
    separate part | reunite
    respect | disrespect insult
    trust | distrust mistrust suspect
    obey | disobey
    precede | follow
    like | dislike
    calm soothe | alarm agitate inflame
    `,
  ),
  ...oppositeSets(
    "n",
    "contrary",
    `
    life | death
    birth | death
    survival | death
    health | illness disease sickness
    recovery | relapse deterioration
    cure | disease
    admission | discharge
    presence | absence
    arrival | departure
    entry entrance | exit departure
    beginning start | end finish
    top | bottom
    front | rear back
    north | south
    east | west
    past | future
    man | woman
    adult | child minor
    male | female
    day | night
    marriage wedding | divorce
    love | hatred hate
    calm | panic
    discovery | loss
    participation | boycott abstention
    takeoff | landing
    freedom liberty | captivity slavery
    professional | amateur
    `,
  ),
  ...oppositeSets(
    "a",
    "complementary",
    `
    sober | drunk intoxicated inebriated
    conscious awake | unconscious comatose
    awake | asleep
    alive living | dead
    healthy well | sick ill unwell
    contagious infectious | noninfectious non-infectious non-contagious
    infected | uninfected healthy
    vaccinated immunized | unvaccinated
    treatable curable | untreatable incurable
    benign | malignant cancerous
    fit | unfit injured
    male | female
    married | unmarried single divorced
    natural | artificial synthetic man-made
    human-caused man-made anthropogenic | natural
    drinkable potable | undrinkable contaminated
    edible | inedible poisonous
    clean uncontaminated | contaminated polluted dirty
    proven | unproven
    peer-reviewed | unreviewed
    adult | underage
    literate | illiterate
    pure | impure adulterated
    first initial | last final
    former previous ex | current present incumbent
    indoor | outdoor
    professional | amateur
    unbeaten undefeated | beaten defeated
    eligible | ineligible
    locked | unlocked
    lit | unlit dark
    occupied | vacant empty
    visible | invisible hidden
    same identical | different
    alone | accompanied
    sighted | blind
    `,
  ),
  ...oppositeSets(
    "a",
    "contrary",
    `
    safe harmless | harmful toxic poisonous hazardous
    beneficial helpful | harmful detrimental damaging
    effective | ineffective
    young | old elderly aged
    near close nearby | distant far remote
    upper | lower
    eastern | western
    northern | southern
    inner | outer
    early | late
    happy glad | sad unhappy miserable
    calm | panicked agitated angry furious
    easy simple | difficult hard tough
    possible | impossible
    hopeful | hopeless desperate
    beautiful | ugly
    tall | short
    thick | thin
    fat overweight obese | thin slim underweight
    loud noisy | quiet silent
    bright | dark dim
    smooth | rough
    sunny | rainy cloudy overcast
    important | unimportant trivial
    interesting | boring dull
    experienced | inexperienced
    careful cautious | careless reckless negligent
    modern contemporary | ancient
    urban | rural
    critical | stable
    `,
  ),
  // Prepositions are asked for as adverbs.
  ...oppositeSets(
    "r",
    "complementary",
    `
    before beforehand | after afterwards afterward
    earlier | later
    with | without
    for | against
    above over | below under
    inside within | outside
    towards toward | from
    against | alongside
    `,
  ),
  ...oppositeSets(
    "r",
    "contrary",
    `
    early on_time punctually | late belatedly
    immediately | later eventually
    above overhead | below underneath beneath
    upstairs | downstairs
    here | there elsewhere
    everywhere | nowhere
    abroad overseas | home domestically
    well | badly poorly
    together | separately apart
    still | no_longer
    carefully | carelessly recklessly
    north northward northwards | south southward southwards
    east eastward eastwards | west westward westwards
    `,
  ),
];
