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
    tax | exempt
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
    renew | cancel terminate
    refund reimburse | charge
    freeze | unfreeze release
    block | unblock
    thrive prosper flourish | struggle fail flounder
    outperform | underperform
    win | lose
    attract | repel deter
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
    hiring recruitment | firing dismissal layoff
    asset | liability
    credit | debit
    merger | split demerger
    solvency | insolvency bankruptcy
    promotion | demotion
    employment | unemployment
    winner | loser
    donor giver | recipient
    optimist | pessimist
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
