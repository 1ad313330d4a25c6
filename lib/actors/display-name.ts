/**
 * An actor's name as a page shows it: an unnamed one says so, without the article that a source puts before it
 * ("a top aide" reads "Unnamed top aide"). Pure.
 */
export function displayName(actor: { kind: string; name: string }): string {
  if (actor.kind !== "unnamed") return actor.name;
  return `Unnamed ${actor.name.replace(/^(?:an?|the|one)\s+/i, "")}`;
}
