/**
 * What a use case answers. Expected failures are values, so that a form can show them where they belong and keep what was
 * typed; anything unexpected is thrown.
 */
export type Outcome<T = null> = { ok: true; value: T } | Failure;

/** Few codes, since a caller acts on them: the message is for people. */
export type FailureCode =
  /** What was given can't be taken; `fieldErrors` says which field and why. */
  | "invalid"
  /** Somebody else changed it meanwhile; `current` in `detail` holds what stands there now. */
  | "conflict"
  /** It is there already; `detail` says which. */
  | "exists"
  /** Not there, or not for this analyst: the two are never told apart. */
  | "not-found"
  | "forbidden"
  | "signed-out"
  | "too-many-attempts";

export type Failure = {
  ok: false;
  code: FailureCode;
  message: string;
  /** By the name of the form's field. */
  fieldErrors: Record<string, string>;
  /** Facts that a caller needs to go on, as plain JSON. */
  detail?: Record<string, unknown>;
};

/** A success. */
export function ok(): Outcome<null>;
export function ok<T>(value: T): Outcome<T>;
export function ok<T>(value?: T): Outcome<T | null> {
  return { ok: true, value: value ?? null };
}

/** A failure that belongs to no field, or to those in `fieldErrors`. */
export function fail(
  code: FailureCode,
  message: string,
  fieldErrors: Record<string, string> = {},
  detail?: Record<string, unknown>,
): Failure {
  return { ok: false, code, message, fieldErrors, ...(detail ? { detail } : {}) };
}

/** Thrown by every `get…`: it isn't there, or the analyst may not know that it is. Pages answer 404. */
export class NotFound extends Error {
  override name = "NotFound";

  constructor(what: string) {
    super(`${what} is not there, or not in a case of yours.`);
  }
}
