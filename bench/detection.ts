import { parseArgs } from "node:util";
import { withBenchDatabase } from "./with-database";

/**
 * What it costs to find the contradictions of a new source in a case of many claims, how that grows with the case, and what is missed. In one run, on
 * one machine: our index beside PostgreSQL's ranked full-text search, and beside comparing with every claim. `--claims 10000,100000,1000000` sets the
 * sizes; the default leaves out the last, whose claims take half an hour to read.
 */
const { values } = parseArgs({
  options: {
    claims: { type: "string", default: "10000,100000" },
    sources: { type: "string", default: "40" },
  },
});

await withBenchDatabase(async () => {
  const { measureCases } = await import("./detection/measure-cases");
  await measureCases(values.claims.split(",").map(Number), Number(values.sources));
});
