import { oppositeSets } from "@/lib/language/lexicon/opposites/opposite-set";

/** What companies, unions, buyers and lenders dispute. */
export const BUSINESS = [
  ...oppositeSets(
    "v",
    "contrary",
    `
    buy purchase acquire | sell divest
    acquire | divest
    lend loan | borrow
    import | export
    invest | divest disinvest
    hire recruit employ | fire dismiss sack lay_off
    earn gain | lose
    profit gain | lose
    pay repay | default owe
    deposit | withdraw
    save | spend squander waste
    spend | save
    fund | defund
    credit | debit
    merge | split demerge separate
    found establish create | dissolve liquidate wind_up
    launch | discontinue withdraw recall
    produce | consume
    subsidize | tax
    tax | exempt
    insure | expose
    strike walk_out | work
    unionize | deunionize
    promote | demote
    overcharge | undercharge
    overpay | underpay
    open | close
    list float | delist
    subscribe | unsubscribe
    connect | disconnect
    install | uninstall remove
    centralize | decentralize
    outsource | insource
    recall | keep
    renew | cancel terminate
    refund reimburse | charge
    freeze | unfreeze release
    block | unblock
    thrive prosper flourish | struggle fail flounder
    outperform | underperform
    win | lose
    attract | repel deter
    supply | demand
    send | receive
    give | take receive
    load | unload
    encrypt | decrypt
    enable | disable
    switch_on turn_on | switch_off turn_off
    `,
  ),
  ...oppositeSets(
    "n",
    "contrary",
    `
    profit gain surplus | loss deficit
    buyer purchaser | seller vendor
    purchase acquisition | sale divestment
    lender creditor | borrower debtor
    import | export
    importer | exporter
    employer | employee
    hiring recruitment | firing dismissal layoff
    asset | liability
    credit | debit
    income revenue earnings | expenditure expense
    merger | split demerger
    solvency | insolvency bankruptcy
    promotion | demotion
    employment | unemployment
    winner | loser
    supply | demand
    donor giver | recipient
    landlord | tenant
    teacher | pupil student
    optimist | pessimist
    income | outgoings
    investment | divestment disinvestment
    monopoly | competition
    `,
  ),
  ...oppositeSets(
    "a",
    "complementary",
    `
    solvent | insolvent bankrupt
    employed | unemployed jobless
    paid | unpaid
    taxable | tax-free tax-exempt
    state-owned public nationalized | private private-sector privately-owned
    full-time | part-time
    skilled | unskilled
    insured | uninsured
    unionized | nonunion non-union
    open | closed shut
    online | offline
    available | unavailable sold-out
    sold | unsold
    renewable | nonrenewable non-renewable
    wholesale | retail
    on-time punctual | late delayed
    secured | unsecured
    licensed | unlicensed
    qualified | unqualified
    finished completed | unfinished incomplete
    functional | dysfunctional
    `,
  ),
  ...oppositeSets(
    "a",
    "contrary",
    `
    bullish | bearish
    booming thriving | ailing struggling stagnant
    competitive | uncompetitive
    sustainable | unsustainable
    upward | downward
    viable | unviable
    generous | stingy miserly
    modern up-to-date | obsolete outdated
    new | old used
    `,
  ),
];
