import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum, isDriverAdapterError, type SqlQuery } from "@prisma/driver-adapter-utils";

type Adapter = Awaited<ReturnType<PrismaPg["connect"]>>;

/** PostgreSQL's internal one-byte type "char", which its catalogue is full of. */
const CHAR_OID = 18;

/**
 * Prisma's adapter for PostgreSQL with what the schema engine misses in it. The adapter splits scripts at every semicolon,
 * those in the bodies of functions too, where the native engine sends a script whole; and it can't read the type "char".
 */
export class EngineAdapters extends PrismaPg {
  #opened: Adapter[] = [];

  override async connect(): Promise<Adapter> {
    const adapter = await super.connect();
    adapter.executeScript = async (script) => {
      await adapter.underlyingDriver().query(script);
    };
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = (query) =>
      queryRaw(query).catch((error) => {
        if (!isDriverAdapterError(error) || error.cause.kind !== "UnsupportedNativeDataType") throw error;
        return queryCharAsText(adapter, queryRaw, query);
      });
    this.#opened.push(adapter);
    return adapter;
  }

  /** Closes every connection, and with it gives up the advisory lock that the engine keeps for as long. */
  async close(): Promise<void> {
    for (const adapter of this.#opened.splice(0)) await adapter.underlyingDriver().end();
  }
}

async function queryCharAsText(adapter: Adapter, queryRaw: Adapter["queryRaw"], query: SqlQuery) {
  const text = query.sql.trim().replace(/;$/, "");
  const { fields } = await adapter.underlyingDriver().query(text, query.args);
  const isChar = fields.map((field) => field.dataTypeID === CHAR_OID);
  const columns = fields.map(({ name }, index) =>
    isChar[index] ? `"${name}"::text AS "${name}"` : `"${name}"`,
  );
  const result = await queryRaw({ ...query, sql: `SELECT ${columns.join(", ")} FROM (${text}) AS query` });
  const columnTypes = result.columnTypes.map((type, index) =>
    isChar[index] ? ColumnTypeEnum.Character : type,
  );
  return { ...result, columnTypes };
}
