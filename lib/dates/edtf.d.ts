declare module "edtf" {
  /** The first and the last millisecond of a date, as if in UTC; infinite on an open side, null on an unknown one. */
  export type Extended = { min: number | null; max: number | null };

  /** @throws when the string is no EDTF. */
  export default function edtf(string: string): Extended;
}
