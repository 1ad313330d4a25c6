/** 0 to 5: a digit first, capitals only, one capital alone, a capital first, small letters, no letter. */
export function shapeOf(text: string): number {
  const first = text.charCodeAt(0);
  if (first >= 97 && first <= 122) return 4;
  if (first >= 48 && first <= 57) return 0;
  const letter = text.charAt(0);
  const isCapital = letter !== letter.toLowerCase();
  if (!isCapital) return letter === letter.toUpperCase() ? 5 : 4;
  if (text.length === 1) return 2;
  return text === text.toUpperCase() ? 1 : 3;
}
