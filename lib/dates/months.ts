/** The months of the year in English, January first. */
export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** The seasons of the year in English, as EDTF counts them from 21. */
export const SEASONS = ["spring", "summer", "autumn", "winter"] as const;

/** 1 to 12 for a name or the beginning of one with at least three letters ("dec", "Sept."); null for any other word. */
export function monthNumber(word: string): number | null {
  const name = word.toLowerCase().replace(/\.$/, "");
  if (name.length < 3) return null;
  const index = MONTHS.findIndex((month) => month.toLowerCase().startsWith(name));
  return index < 0 ? null : index + 1;
}

/** How many days the month has; 29 for February of a leap year. */
export function daysOfMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}
