/** In lower case and without marks above and below letters, as one text may write a name in two ways: "Marković", "MARKOVIC". */
export function plainLetters(words: string): string {
  return words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
