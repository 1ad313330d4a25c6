import { readByline, readPublished } from "@/lib/sources/reading";

/** What programs write where nobody gave a name. */
const NOBODY =
  /^(?:un-?named|unknown|anonymous|(?:microsoft |ms )?office(?: user)?|(?:windows |default )?user|admin(?:istrator)?|author|owner|root|pc|hp|dell|lenovo)$/i;

/** What a machine or an account is called: "newsdesk-pc7", "DESKTOP-4F2K", "abrun", "ada.brun@paper.example". */
const MACHINE = /^[a-z\d._-]+$|^\S*\d\S*$|^(?:DESKTOP|LAPTOP|WIN|PC)-\S+$|\S@\S|\\/;

/** Who made a file, as its own data has it: the byline, unless it is what a program, a machine or an account is called. Pure. */
export function readMaker(words: string): string {
  const name = readByline(words);
  return NOBODY.test(name) || MACHINE.test(name) ? "" : name;
}

const FRESH = 3 * 24 * 60 * 60 * 1000;

/**
 * The day on which a file was made, which often is when it was published: EDTF, or "". One that was made in the last days was
 * probably made by whoever takes it in, by printing or saving, so that tells nothing. Pure.
 *
 * @param day as "2015-12-14".
 */
export function readMadeOn(day: string, now: Date = new Date()): string {
  const at = Date.parse(day);
  return Number.isNaN(at) || now.getTime() - at < FRESH ? "" : readPublished(day);
}
