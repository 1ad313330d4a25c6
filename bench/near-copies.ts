import { parseArgs } from "node:util";
import { withBenchDatabase } from "./with-database";

/**
 * How many reprints are recognised among many sources, how often what is no reprint is taken for one, and what that costs. The articles are made
 * by us; the reprints are derived from them by known edits, and beside them stand texts about the same event that are none. `--sources
 * 10000,100000` sets the sizes, `--each 150` how many of each kind are asked for.
 */
const { values } = parseArgs({
  options: {
    sources: { type: "string", default: "10000,100000" },
    each: { type: "string", default: "150" },
  },
});

await withBenchDatabase(async () => {
  const { measureNearCopies } = await import("./near-copies/measure-near-copies");
  await measureNearCopies(values.sources.split(",").map(Number), Number(values.each));
});
