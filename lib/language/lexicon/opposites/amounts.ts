import { oppositeSets } from "@/lib/language/lexicon/opposites/opposite-set";

/** What grows, shrinks, is much or little, better or worse. */
export const AMOUNTS = [
  // Figures go up and down.
  ...oppositeSets(
    "v",
    "contrary",
    `
    rise climb soar surge jump rocket skyrocket | fall drop decline plunge plummet tumble slump sink slide dip
    increase grow | decrease decline fall drop shrink diminish dwindle
    rise climb | decrease decline
    ease | worsen escalate
    gain | fall drop shed
    increase raise boost | cut reduce lower slash decrease trim halve
    expand | contract shrink
    double triple quadruple | halve
    widen broaden | narrow
    lengthen extend prolong | shorten curtail
    intensify escalate step_up | ease subside abate de-escalate
    accelerate quicken speed_up | slow decelerate slow_down
    strengthen reinforce bolster | weaken undermine
    appreciate | depreciate
    inflate | deflate
    maximize | minimize
    accumulate | deplete
    overestimate overstate exaggerate | underestimate understate
    upgrade | downgrade
    exceed surpass | undershoot
    improve | worsen deteriorate degrade
    recover rebound rally | collapse slump worsen
    better | worsen
    aggravate exacerbate worsen | alleviate ease relieve mitigate
    tighten | loosen relax ease
    multiply | dwindle
    stabilize | destabilize fluctuate
    warm heat | cool chill
    `,
  ),
  ...oppositeSets(
    "n",
    "contrary",
    `
    rise increase growth surge | fall drop decline decrease reduction plunge slump cut
    expansion | contraction shrinkage
    improvement | deterioration worsening
    surplus glut | deficit shortage shortfall
    abundance plenty | scarcity shortage lack
    sufficiency | insufficiency shortage
    boom | bust recession slump
    inflation | deflation
    escalation | de-escalation
    acceleration | deceleration slowdown
    majority | minority
    maximum | minimum
    strength | weakness
    progress | setback regress
    success | failure fiasco
    advantage | disadvantage
    benefit | harm detriment
    recovery | relapse collapse
    overestimate | underestimate
    upgrade | downgrade
    tightening | easing loosening
    optimism | pessimism
    `,
  ),
  ...oppositeSets(
    "a",
    "contrary",
    `
    high | low
    higher | lower
    increased rising growing | decreased reduced declining falling shrinking
    more | fewer less
    most | fewest least
    many numerous | few
    sufficient adequate ample enough | insufficient inadequate short scarce short
    abundant plentiful | scarce
    large big huge enormous vast massive major | small tiny minor slight little negligible
    significant substantial considerable | insignificant negligible marginal minor
    extensive widespread rampant | limited isolated rare
    common frequent | rare infrequent uncommon
    strong | weak feeble
    severe serious grave | mild minor slight
    heavy | light
    fast rapid swift quick | slow sluggish gradual
    better improved | worse worsened
    best | worst
    expensive costly | cheap inexpensive affordable
    rich wealthy affluent | poor impoverished destitute
    long lengthy | short brief
    deep | shallow
    wide broad | narrow
    hot warm | cold cool freezing
    wet rainy humid | dry arid
    maximum maximal | minimum minimal
    optimistic | pessimistic
    excellent good | bad terrible poor awful
    crowded packed | empty deserted
    overcrowded | half-empty
    overstaffed | understaffed
    overfunded | underfunded
    overvalued | undervalued
    tight strict stringent | loose lax lenient
    stable steady | unstable volatile
    `,
  ),
  ...oppositeSets(
    "a",
    "complementary",
    `
    full complete entire total | partial incomplete
    empty | full
    profitable | unprofitable loss-making
    enough | insufficient inadequate
    equal | unequal
    finite limited | infinite unlimited
    capped | uncapped
    affected | unaffected
    changed altered | unchanged unaltered
    `,
  ),
  ...oppositeSets(
    "r",
    "contrary",
    `
    up upward upwards | down downward downwards
    more | less fewer
    often frequently regularly always | rarely seldom never
    always | never
    sharply steeply | slightly marginally
    fully completely entirely wholly | partly partially
    quickly rapidly swiftly | slowly gradually
    better | worse
    mostly largely mainly | barely hardly
    significantly substantially | slightly marginally
    `,
  ),
];
