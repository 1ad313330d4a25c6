import type { Token } from "@/lib/language/token";

/** A unit of measure or a currency (ISO 4217), by what is written for it, in lower case and in the singular. */
const UNITS = new Map<string, string>([
  ...named("percent", "percent % pc percentage"),
  ...named("kilometre", "km kilometre kilometer"),
  ...named("metre", "m metre meter"),
  ...named("centimetre", "cm centimetre centimeter"),
  ...named("millimetre", "mm millimetre millimeter"),
  ...named("mile", "mile mi"),
  ...named("nautical mile", "nm"),
  ...named("foot", "foot feet ft"),
  ...named("inch", "inch in"),
  ...named("yard", "yard"),
  ...named("kilogram", "kg kilo kilogram"),
  ...named("gram", "g gram"),
  ...named("milligram", "mg milligram"),
  ...named("tonne", "tonne ton"),
  ...named("pound", "lb"),
  ...named("litre", "l litre liter"),
  ...named("gallon", "gallon"),
  ...named("barrel", "barrel bbl"),
  ...named("hectare", "hectare ha"),
  ...named("acre", "acre"),
  ...named("degree", "degree °c °f °"),
  ...named("km/h", "km/h kph"),
  ...named("mph", "mph"),
  ...named("megawatt", "mw megawatt"),
  ...named("gigawatt", "gw gigawatt"),
  ...named("kilowatt", "kw kilowatt"),
  ...named("second", "second sec"),
  ...named("minute", "minute min"),
  ...named("hour", "hour hr"),
  ...named("day", "day"),
  ...named("week", "week"),
  ...named("month", "month"),
  ...named("year", "year"),
  ...named("decade", "decade"),
]);

const CURRENCIES = new Map<string, string>([
  ...named("USD", "$ us$ usd dollar buck"),
  ...named("AUD", "a$ aud"),
  ...named("CAD", "c$ cad"),
  ...named("NZD", "nz$"),
  ...named("HKD", "hk$"),
  ...named("GBP", "£ gbp pound sterling quid"),
  ...named("EUR", "€ eur euro"),
  ...named("JPY", "¥ jpy yen"),
  ...named("CNY", "cny rmb yuan renminbi"),
  ...named("RUB", "₽ rub rouble ruble"),
  ...named("INR", "₹ inr rupee"),
  ...named("TRY", "₺ try lira"),
  ...named("ILS", "₪ ils shekel"),
  ...named("KRW", "₩ krw won"),
  ...named("UAH", "₴ uah hryvnia"),
  ...named("CHF", "chf franc"),
  ...named("SEK", "sek krona"),
  ...named("NOK", "nok krone"),
  ...named("PLN", "pln zloty"),
]);

const POWERS = new Map([
  ["square", "square"],
  ["sq", "square"],
  ["cubic", "cubic"],
]);
const LENGTHS = new Set(["kilometre", "metre", "centimetre", "millimetre", "mile", "foot", "inch", "yard"]);
const SPEEDS = new Map([
  ["kilometre", "km/h"],
  ["mile", "mph"],
]);

/** Words that are also others; they are a unit or currency only where they stand right behind digits. */
const SHORT = /^[\p{L}°]{1,2}$/u;

export type Unit = { unit: string | null; currency: string | null; next: number };

/** The unit or currency that stands behind a number, from the token `at`; null for none. A hyphen may part them ("30-day"). Pure. */
export function unitBehind(tokens: readonly Token[], at: number, to: number, digits: boolean): Unit | null {
  const start = tokens[at]?.text === "-" ? at + 1 : at;
  const token = start < to ? tokens[start] : undefined;
  if (!token) return null;
  const second = start + 1 < to ? (tokens[start + 1]?.lower ?? "") : "";
  if (token.lower === "per" && second === "cent") return { unit: "percent", currency: null, next: start + 2 };
  if (/^percentage$/.test(token.lower)) {
    return /^points?$/.test(second) ? { unit: "percentage point", currency: null, next: start + 2 } : null;
  }
  if (token.lower === "km" && second === "/" && /^h\.?$/.test(tokens[start + 2]?.lower ?? "")) {
    return { unit: "km/h", currency: null, next: start + 3 };
  }
  const power = POWERS.get(token.lower);
  if (power !== undefined) {
    const length = UNITS.get(second) ?? UNITS.get(tokens[start + 1]?.lemma ?? "");
    return length && start + 1 < to && LENGTHS.has(length)
      ? { unit: `${power} ${length}`, currency: null, next: start + 2 }
      : null;
  }
  if (/^nautical$/.test(token.lower) && /^miles?$/.test(second)) {
    return { unit: "nautical mile", currency: null, next: start + 2 };
  }
  if (SHORT.test(token.lower) && !digits) return null;
  // "5 in the city" and "5 try again" are no inches and no lira.
  if (token.tag === "ADP" || token.tag === "VERB" || token.tag === "PRON") return null;
  const unit = UNITS.get(token.lower) ?? UNITS.get(token.lemma) ?? null;
  const currency = unit ? null : (CURRENCIES.get(token.lower) ?? CURRENCIES.get(token.lemma) ?? null);
  const speed = unit && SPEEDS.get(unit);
  if (speed && /^(?:an|per)$/.test(second) && start + 2 < to && tokens[start + 2]?.lower === "hour")
    return { unit: speed, currency: null, next: start + 3 };
  return unit || currency ? { unit, currency, next: start + 1 } : null;
}

/** The currency that stands before a number ("$", "US$", "EUR"); null for none. Pure. */
export function currencyBefore(token: Token | undefined): string | null {
  if (!token || !(token.tag === "SYM" || /^(?:[A-Z]{1,3}\$|[A-Z]{3}|\p{Sc})$/u.test(token.text))) return null;
  return CURRENCIES.get(token.lower) ?? null;
}

function named(name: string, forms: string): [string, string][] {
  return forms.split(" ").map((form) => [form, name]);
}
