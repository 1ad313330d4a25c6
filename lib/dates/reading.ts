/**
 * What came of reading words as a date: EDTF, or a message for the person who typed them. A reader answers null when the
 * words aren't of its kind, so that the next one may try.
 */
export type Reading = { edtf: string } | { message: string } | null;
