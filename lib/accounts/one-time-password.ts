import { randomInt } from "node:crypto";

/** No letter or digit that another is taken for when it is read out or copied by hand: no i, l, o, 0 or 1. */
const CHARACTERS = "abcdefghjkmnpqrstuvwxyz23456789";

/** A password to hand over, as four groups of five: 99 bits, so nobody guesses it before it is changed. */
export function oneTimePassword(): string {
  const group = () => Array.from({ length: 5 }, () => CHARACTERS[randomInt(CHARACTERS.length)]).join("");
  return Array.from({ length: 4 }, group).join("-");
}
