/** How much of a base unit each unit is. Years, months and decades are no fixed number of days, temperatures have other zeros: these stand for themselves. */
const IN_BASE: Readonly<Record<string, readonly [base: string, factor: number]>> = {
  kilometre: ["metre", 1000],
  centimetre: ["metre", 0.01],
  millimetre: ["metre", 0.001],
  mile: ["metre", 1609.344],
  "nautical mile": ["metre", 1852],
  foot: ["metre", 0.3048],
  inch: ["metre", 0.0254],
  yard: ["metre", 0.9144],
  gram: ["kilogram", 0.001],
  milligram: ["kilogram", 0.000_001],
  tonne: ["kilogram", 1000],
  pound: ["kilogram", 0.453_592_37],
  gallon: ["litre", 3.785_411_784],
  barrel: ["litre", 158.987_294_928],
  "cubic metre": ["litre", 1000],
  "square kilometre": ["square metre", 1_000_000],
  "square mile": ["square metre", 2_589_988.110_336],
  "square foot": ["square metre", 0.092_903_04],
  hectare: ["square metre", 10_000],
  acre: ["square metre", 4046.856_422_4],
  mph: ["km/h", 1.609_344],
  gigawatt: ["megawatt", 1000],
  kilowatt: ["megawatt", 0.001],
  minute: ["second", 60],
  hour: ["second", 3600],
  day: ["second", 86_400],
  week: ["second", 604_800],
};

/** A unit's base and the factor that takes a number to it (international yard and pound, US liquid measures): 3 kilometres are 3000 metres. Pure. */
export function inBaseUnit(unit: string): { unit: string; factor: number } {
  const [base, factor] = IN_BASE[unit] ?? [unit, 1];
  return { unit: base, factor };
}
