import { readByline } from "@/lib/sources/reading";

/** What programs write where nobody gave a name. */
const NOBODY =
  /^(?:un-?named|unknown|anonymous|(?:microsoft |ms )?office(?: user)?|(?:windows |default )?user|admin(?:istrator)?|author|owner|root|pc|hp|dell|lenovo)$/i;

/** Who made a file, as its own data has it: the byline, unless it is a machine's name for nobody. Pure. */
export function readMaker(words: string): string {
  const name = readByline(words);
  return NOBODY.test(name) ? "" : name;
}
