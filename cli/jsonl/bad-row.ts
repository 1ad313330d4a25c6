/** A row that can't be read: its message names the file, the line and the reason. */
export class BadRow extends Error {
  constructor(path: string, line: number, reason: string) {
    super(`${path === "-" ? "standard input" : path}:${line}: ${reason}`);
  }
}
