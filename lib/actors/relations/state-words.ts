/** A state or a large organisation, and the words by which institutions name it. All are matched without regard to case. */
export type StateWords = {
  state: string;
  /** Names of the state itself, and after "of" or before "'s". */
  names: string[];
  adjectives: string[];
  /** Houses, streets, quarters and organs that stand for it wherever they occur. */
  seats: string[];
  /** Cities that stand for it only when they are the whole name, since much else is called after them. */
  capitals: string[];
};
