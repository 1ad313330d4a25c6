/**
 * Verbs that tell one event in two ways that exclude each other, where who does the one is whom the other is done to: "Vale resigned" against
 * "the board dismissed Vale". By lemma.
 */
const ACROSS: readonly [own: ReadonlySet<string>, done: ReadonlySet<string>][] = [
  ["resign quit step_down retire", "dismiss fire sack oust depose"],
  ["escape abscond", "release free discharge"],
  ["defect", "abduct kidnap"],
  ["volunteer enlist", "conscript draft"],
].map(([own = "", done = ""]) => [lemmasOf(own), lemmasOf(done)] as const);

/** Whether the one who does `own` can't be the one to whom `done` was done. */
export function excludesAcross(own: string, done: string): boolean {
  return ACROSS.some(([ones, others]) => ones.has(own) && others.has(done));
}

function lemmasOf(list: string): ReadonlySet<string> {
  return new Set(list.split(" ").map((word) => word.replaceAll("_", " ")));
}
