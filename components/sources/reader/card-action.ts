import type { ReaderClaim } from "@/components/sources/reader/reader-claim";

/** What can be done with a claim on its card; "current" makes it the one that the keys act on. */
export type CardAction =
  | "current"
  | "accept"
  | "reject"
  | "skip"
  | "edit"
  | "link"
  | "annotate"
  | "withdraw"
  | "restore"
  /** Its speaker was said to be the offered actor, or another one. */
  | "same"
  | "different";

/** The same function for as long as the reader is there, so that a card is drawn again only when its claim changes. */
export type OnCard = (action: CardAction, claim: ReaderClaim) => void;
