import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import { EngineAdapters } from "./engine-adapters";

const ENGINE_MODULE = "./schema_engine_bg.js";

async function loadSchemaEngine() {
  const engine = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  // The package's own entry imports the .wasm as a module, which Node does not do without a flag.
  const folder = new URL(".", import.meta.resolve("@prisma/schema-engine-wasm"));
  const bytes = await readFile(fileURLToPath(new URL("schema_engine_bg.wasm", folder)));
  const { instance } = await WebAssembly.instantiate(bytes, {
    [ENGINE_MODULE]: engine as unknown as WebAssembly.ModuleImports,
  });
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return engine;
}

let loaded: ReturnType<typeof loadSchemaEngine> | undefined;

/**
 * Does something with Prisma's own schema engine, in WebAssembly, on the PostgreSQL database at `url`. For development and
 * tests only: the application applies its migrations with `applyMigrations`, which a test holds against this engine.
 */
export async function withSchemaEngine<Result>(
  url: string,
  work: (engine: SchemaEngine) => Promise<Result>,
): Promise<Result> {
  loaded ??= loadSchemaEngine();
  const { SchemaEngine } = await loaded;
  const adapters = new EngineAdapters({ connectionString: url });
  try {
    const bound = bindMigrationAwareSqlAdapterFactory(adapters);
    return await work(await SchemaEngine.new({ datamodels: undefined }, () => undefined, bound));
  } finally {
    await adapters.close();
  }
}
