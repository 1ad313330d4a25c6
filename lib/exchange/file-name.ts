/**
 * The name of a file that is carried out of a case, in ASCII: "syria-talks-december-2015-contradictions.csv". A case whose name
 * has no Latin letters or figures adds nothing.
 *
 * @param what what the file holds, with its ending ("contradictions.csv")
 */
export function fileName(caseName: string, what: string): string {
  const slug = caseName
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");
  return slug ? `${slug}-${what}` : what;
}

const LONGEST = 80;
