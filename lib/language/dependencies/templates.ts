/** Feature templates, ready for use: for each, which values it joins. Sorted by how many that are. */
export type Templates = {
  count: number;
  ones: Int32Array;
  twos: Int32Array;
  threes: Int32Array;
  fours: Int32Array;
};

/** Makes templates of lists of one to four names, each of a value by its place in `names`. */
export function compileTemplates<Name extends string>(
  names: readonly Name[],
  templates: readonly (readonly Name[])[],
): Templates {
  const ofLength = (length: number) =>
    Int32Array.from(templates.filter((template) => template.length === length).flat(), (name) =>
      names.indexOf(name),
    );
  return {
    count: templates.length,
    ones: ofLength(1),
    twos: ofLength(2),
    threes: ofLength(3),
    fours: ofLength(4),
  };
}

/**
 * Writes one hash a template into `into`: multilinear, with the number of the template as seed. Loops over data instead of
 * calls in a row, since V8 stops inlining those at some length.
 */
export function hashTemplates(
  { ones, twos, threes, fours }: Templates,
  values: Int32Array,
  into: Int32Array,
): void {
  let count = 0;
  for (let at = 0; at < ones.length; at++) {
    const first = Math.imul(values[ones[at] as number] as number, 0x9e3779b1);
    into[count++] = finish(first, count);
  }
  for (let at = 0; at < twos.length; at += 2) {
    const first = Math.imul(values[twos[at] as number] as number, 0x9e3779b1);
    const second = Math.imul(values[twos[at + 1] as number] as number, 0x85ebca77);
    into[count++] = finish((first + second) | 0, count);
  }
  for (let at = 0; at < threes.length; at += 3) {
    const first = Math.imul(values[threes[at] as number] as number, 0x9e3779b1);
    const second = Math.imul(values[threes[at + 1] as number] as number, 0x85ebca77);
    const third = Math.imul(values[threes[at + 2] as number] as number, 0xc2b2ae3d);
    into[count++] = finish((first + second + third) | 0, count);
  }
  for (let at = 0; at < fours.length; at += 4) {
    const first = Math.imul(values[fours[at] as number] as number, 0x9e3779b1);
    const second = Math.imul(values[fours[at + 1] as number] as number, 0x85ebca77);
    const third = Math.imul(values[fours[at + 2] as number] as number, 0xc2b2ae3d);
    const fourth = Math.imul(values[fours[at + 3] as number] as number, 0x27d4eb2f);
    into[count++] = finish((first + second + third + fourth) | 0, count);
  }
}

/** Moves every bit down to the low ones, which choose a place in a table. */
function finish(sum: number, template: number): number {
  const mixed = Math.imul((sum + Math.imul(template, 0x165667b1)) ^ (sum >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
