/** Letters that are one with a stroke, and so have no accent to take off. */
const PLAIN: Record<string, string> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
};

/** Courtesy before a name, which tells nobody from anybody. */
const COURTESY = /^(?:mr|mrs|ms|miss|dr|prof|sir|dame)\.? /;

/** What follows a surname without being one. */
const SUFFIX = new Set(["jr", "sr", "ii", "iii", "iv"]);

/** A name for saying that two are written alike, but for the case of letters, courtesy and a leading article. Pure. */
export function exactKey(name: string): string {
  const plain = name.normalize("NFC").toLowerCase().replaceAll("’", "'").replace(/\s+/g, " ").trim();
  return plain.replace(/^the /, "").replace(COURTESY, "");
}

/** The words of a name without accents, full stops, apostrophes, hyphens and the article. Pure. */
export function nameWords(name: string): string[] {
  const plain = exactKey(name)
    .normalize("NFKD")
    .replace(/[\p{M}.'`]/gu, "")
    .replace(/[øłđðıßæœþ]/g, (letter) => PLAIN[letter] ?? letter);
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 1 && SUFFIX.has(words.at(-1) ?? "") ? words.slice(0, -1) : words;
}

/**
 * A word as it sounds, roughly, so that "Sergey" and "Sergei", "Zelensky" and "Zelenskyy" come to one: what alphabets that are
 * written over into Latin letters are known to vary in. Pure.
 */
export function soundKey(word: string): string {
  return word
    .replace(/kh/g, "h")
    .replace(/ph/g, "f")
    .replace(/x/g, "ks")
    .replace(/ck|q/g, "k")
    .replace(/w/g, "v")
    .replace(/ou/g, "u")
    .replace(/[yj]/g, "i")
    .replace(/(.)\1+/g, "$1");
}
