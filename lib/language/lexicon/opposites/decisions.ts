import { oppositeSets } from "@/lib/language/lexicon/opposites/opposite-set";

/** What governments, parliaments, courts and those who answer them say, decide and allow. */
export const DECISIONS = [
  ...oppositeSets(
    "v",
    "contrary",
    `
    confirm acknowledge admit | deny refute dispute
    affirm assert maintain | deny
    confess admit | deny
    claim allege | deny
    prove | disprove refute debunk
    verify corroborate substantiate | refute disprove contradict
    believe | doubt disbelieve
    support back endorse favor champion | oppose reject condemn denounce resist
    agree | disagree refuse dissent
    agree consent | refuse decline
    accept | reject refuse decline spurn rebuff turn_down
    approve | reject disapprove veto block
    praise applaud commend laud welcome | condemn criticize denounce blame slam deplore
    welcome | reject
    embrace | shun reject
    pass adopt | reject defeat repeal
    ratify | reject repudiate
    enact introduce | repeal abolish scrap
    establish | abolish
    uphold affirm | overturn quash reverse annul strike_down
    impose | lift remove waive
    keep retain maintain | drop scrap abandon abolish
    allow permit authorize let | ban prohibit forbid bar outlaw block prevent disallow
    grant | deny refuse revoke withhold
    legalize | criminalize outlaw ban
    enable | prevent hinder
    include | exclude omit
    invite | disinvite exclude
    admit | exclude bar expel
    join enter | leave quit exit withdraw_from
    remain stay | leave quit withdraw exit
    recognize | ignore derecognize
    comply obey | defy disobey flout
    comply_with observe respect honor obey | violate breach break flout defy
    fulfil keep honor | break renege_on
    promise pledge vow | renege refuse
    consult | ignore bypass
    notify inform tell warn | conceal hide
    disclose reveal publish release | conceal hide withhold suppress
    declassify | classify
    reveal expose | conceal hide cover_up
    answer | evade dodge
    warn alarm | reassure
    encourage urge | discourage dissuade deter
    advise | dissuade
    persuade convince | dissuade
    remember recall | forget
    expect anticipate | rule_out
    plan intend | rule_out
    consider | rule_out dismiss
    unite unify | divide split
    cooperate collaborate | obstruct stonewall
    negotiate | stonewall
    convene | adjourn dissolve
    elect | oust unseat
    appoint hire install name | dismiss fire sack remove oust depose
    resign quit step_down | stay_on remain stay
    nationalize | privatize
    centralize | decentralize devolve
    regulate | deregulate
    register | deregister
    arrest detain jail imprison | release free
    convict | acquit exonerate clear
    charge indict accuse | clear exonerate acquit
    extradite | shelter
    deport expel | admit readmit
    sue prosecute | pardon
    condemn | pardon acquit
    win | lose
    win | concede
    defeat beat | lose_to
    succeed | fail
    pass | fail
    open reopen | close shut shutter
    start begin launch commence initiate | stop end cease halt terminate finish
    resume restart | suspend halt pause
    continue | stop cease halt end discontinue
    go_ahead proceed | cancel stop call_off
    delay postpone defer | bring_forward expedite hasten
    schedule | cancel call_off
    extend renew | terminate end
    fund finance subsidize | defund
    normalize | sever
    restore reinstate | sever suspend remove
    legitimize | delegitimize
    integrate | segregate
    politicize | depoliticize
    prioritize | neglect
    protect safeguard | endanger jeopardize expose
    implement enforce | abandon scrap
    sign | reject tear_up
    `,
  ),
  ...oppositeSets(
    "n",
    "contrary",
    `
    confirmation admission acknowledgement | denial refutation
    approval endorsement | rejection veto disapproval
    support backing | opposition
    supporter backer proponent advocate | opponent critic
    agreement consensus accord | disagreement dispute
    unity | division split
    unanimity | division
    acceptance | rejection refusal
    praise | criticism condemnation
    permission | ban prohibition
    compliance | violation breach non-compliance noncompliance
    victory win triumph | defeat loss
    winner | loser
    success | failure
    acquittal exoneration | conviction
    guilt | innocence
    release | detention imprisonment arrest
    truth | lie falsehood
    fact | fiction myth hoax
    transparency openness | secrecy concealment
    appointment | dismissal removal
    start beginning outset | end conclusion
    continuation resumption | suspension halt
    democracy | dictatorship autocracy
    legality | illegality
    constitutionality | unconstitutionality
    trust confidence | distrust mistrust
    permit | ban
    truth | disinformation
    `,
  ),
  ...oppositeSets(
    "a",
    "complementary",
    `
    guilty | innocent
    legal lawful legitimate | illegal unlawful illicit illegitimate
    true | false untrue
    correct right accurate | wrong incorrect inaccurate mistaken
    valid | invalid void null
    real genuine authentic true | fake bogus fabricated forged counterfeit false
    founded substantiated | unfounded baseless groundless
    constitutional | unconstitutional
    confirmed verified | unconfirmed unverified
    public | secret classified confidential private
    open transparent | closed secret covert
    overt | covert
    official | unofficial
    voluntary | forced compulsory mandatory coerced involuntary
    optional voluntary | mandatory compulsory obligatory
    accidental inadvertent unintentional | deliberate intentional wilful purposeful planned premeditated
    temporary provisional interim | permanent
    final definitive | provisional preliminary interim
    domestic internal | foreign external
    independent | dependent
    sovereign | occupied
    authorized | unauthorized
    permitted allowed permissible | banned prohibited forbidden impermissible
    valid | expired
    binding | non-binding nonbinding
    elected | unelected appointed
    registered | unregistered
    ready prepared | unready unprepared
    willing | unwilling reluctant
    able capable | unable incapable
    aware | unaware ignorant
    present | absent
    possible feasible | impossible infeasible unfeasible
    necessary essential | unnecessary superfluous
    justified | unjustified unwarranted
    proportionate | disproportionate excessive
    unanimous | divided split
    united unified | divided split
    partisan | bipartisan nonpartisan
    biased partial | unbiased impartial neutral
    aligned | nonaligned neutral
    undisputed | disputed contested
    armed | unarmed
    `,
  ),
  ...oppositeSets(
    "a",
    "contrary",
    `
    honest truthful sincere | dishonest deceitful lying
    fair just | unfair unjust rigged
    corrupt crooked | honest clean incorruptible
    credible plausible reliable | incredible implausible unreliable dubious
    certain sure | uncertain unsure doubtful
    likely probable | unlikely improbable
    clear | unclear murky
    conclusive | inconclusive
    democratic | undemocratic authoritarian
    popular | unpopular
    competent | incompetent inept
    responsible | irresponsible reckless
    appropriate proper | inappropriate improper
    acceptable | unacceptable intolerable
    cooperative | uncooperative
    supportive | critical hostile
    pro-government | anti-government
    pro-russian | anti-russian pro-ukrainian
    pro-western | anti-western
    effective | ineffective useless
    successful | unsuccessful failed
    positive | negative
    productive constructive | unproductive fruitless
    satisfied pleased happy | dissatisfied unhappy disappointed angry
    mandatory | optional
    early premature | late belated overdue
    `,
  ),
  ...oppositeSets(
    "r",
    "complementary",
    `
    legally lawfully | illegally unlawfully
    voluntarily willingly freely | forcibly involuntarily
    deliberately intentionally knowingly | accidentally unintentionally inadvertently unknowingly unwittingly mistakenly
    publicly openly | secretly privately covertly
    officially | unofficially
    temporarily | permanently
    directly | indirectly
    correctly rightly | wrongly incorrectly
    truly | falsely
    unanimously | narrowly
    unconditionally | conditionally
    alone | together jointly
    unilaterally | jointly multilaterally
    `,
  ),
];
