/** What a write of this room is called in the log; it appends no event of its own. */
export const IMPORT_ENGINE = "import 1.0";
