import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";

const ENGINE_MODULE = "./schema_engine_bg.js";

export async function loadSchemaEngine() {
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
 * Opens Prisma's own schema engine, in WebAssembly, on a PostgreSQL database. For development and tests only: the
 * application applies its migrations with `applyMigrations`, which a test holds against this engine.
 *
 * The database at `url` is the one that is read and written; the shadow database that the engine replays migrations
 * in is created beside it, on the same server, and dropped again.
 */
export async function openSchemaEngine(url: string): Promise<SchemaEngine> {
  loaded ??= loadSchemaEngine();
  const engine = await loaded;
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: url }));
  return engine.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
}
