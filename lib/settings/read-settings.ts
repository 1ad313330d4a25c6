import { isIP } from "node:net";
import { resolve } from "node:path";
import { z } from "zod";

/** What the person who starts Gainsay can set, checked. */
export type Settings = {
  /** The TCP port of the web server, 1 to 65535. */
  port: number;
  /** The address the web server listens on: an IPv4 or IPv6 address, or a host name. */
  host: string;
  /** A PostgreSQL server to use; null when Gainsay is to start its own. */
  databaseUrl: string | null;
  /** The data folder, absolute. */
  dataDir: string;
};

/** A setting that can't be used. The message names the variable, what it holds and what it should hold. */
export class SettingError extends Error {
  override name = "SettingError";
  constructor(
    readonly variable: string,
    problem: string,
  ) {
    super(`${variable} ${problem}`);
  }
}

const port = z
  .string()
  .regex(/^\d{1,5}$/, "must be a number from 1 to 65535")
  .transform(Number)
  .refine((value) => value >= 1 && value <= 65535, "must be a number from 1 to 65535");

const host = z
  .string()
  .refine(
    (value) => isIP(value) !== 0 || /^[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$/.test(value),
    "must be an address or a host name, without a scheme, a port or brackets",
  );

const databaseUrl = z.string().superRefine((value, context) => {
  const problem = findDatabaseUrlProblem(value);
  if (problem) context.addIssue({ code: "custom", message: problem });
});

const dataDir = z
  .string()
  .refine((value) => !value.includes("\0"), "must be the path of a folder, without a NUL byte");

/**
 * Reads the settings from an environment. Pure: `env` is usually `process.env`, `projectDir` the folder that the
 * defaults are relative to. A variable that is unset or blank has its default.
 *
 * Throws a SettingError for the first variable that can't be used. A database's password is never repeated in it.
 */
export function readSettings(env: Record<string, string | undefined>, projectDir: string): Settings {
  return {
    port: read(env, "PORT", port, 3000),
    host: read(env, "HOST", host, "127.0.0.1"),
    databaseUrl: read(env, "DATABASE_URL", databaseUrl, null),
    dataDir: resolve(projectDir, read(env, "GAINSAY_DATA_DIR", dataDir, ".data")),
  };
}

function read<Value, Default>(
  env: Record<string, string | undefined>,
  variable: string,
  schema: z.ZodType<Value>,
  byDefault: Default,
): Value | Default {
  const value = env[variable]?.trim();
  if (!value) return byDefault;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const shown = variable === "DATABASE_URL" ? "" : ` (it is "${value}")`;
  throw new SettingError(variable, `${result.error.issues[0]?.message ?? "can't be used"}${shown}`);
}

function findDatabaseUrlProblem(value: string): string | null {
  if (!/^postgres(ql)?:\/\//.test(value)) return "must start with postgres:// or postgresql://";
  if (!URL.canParse(value)) return "must be a URL like postgresql://user:password@host:5432/database";
  const { pathname, searchParams } = new URL(value);
  if (pathname.length < 2) return "must name a database, like postgresql://user:password@host:5432/database";
  const schema = searchParams.get("schema");
  if (schema && schema !== "public")
    return `must not choose a schema other than public (it has schema=${schema})`;
  return null;
}
