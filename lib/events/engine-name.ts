/** What the interface calls a version of the engine: "Gainsay (extract 1.0)". Pure. */
export function engineName(engine: string): string {
  return `Gainsay (${engine})`;
}
