/** A step that was begun so often and never came to an end is given up: it may be what ended us. */
export const MOST_ATTEMPTS = 3;
