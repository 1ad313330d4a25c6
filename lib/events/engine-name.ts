/** What the interface calls a version of the engine: "Gainsay (extract 1.1)". Pure. */
export function engineName(engine: string): string {
  return `Gainsay (${engine})`;
}
