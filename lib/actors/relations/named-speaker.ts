/** A speaker as a text names it: no actor of a case yet. */
export type NamedSpeaker = {
  kind: "person" | "organisation" | "unnamed";
  name: string;
  aliases: string[];
  role: string;
  institution: string | null;
};
