import { describe, expect, it } from "vitest";
import { readSettings, SettingError } from "./read-settings";

const defaults = { port: 3000, host: "127.0.0.1", databaseUrl: null, dataDir: "/srv/gainsay/.data" };

describe("readSettings", () => {
  it.each([
    ["nothing set", {}, {}],
    ["blank values", { PORT: "", HOST: "  ", DATABASE_URL: "", GAINSAY_DATA_DIR: "" }, {}],
    ["a port", { PORT: "8080" }, { port: 8080 }],
    ["the highest port", { PORT: "65535" }, { port: 65535 }],
    ["every address", { HOST: "0.0.0.0" }, { host: "0.0.0.0" }],
    ["an IPv6 address", { HOST: "::1" }, { host: "::1" }],
    ["a link-local address with a zone", { HOST: "fe80::1%eth0" }, { host: "fe80::1%eth0" }],
    ["a host name", { HOST: "newsroom.example.org" }, { host: "newsroom.example.org" }],
    [
      "a database",
      { DATABASE_URL: "postgresql://ann:s3cret@db.example.org:5433/gainsay?sslmode=require" },
      { databaseUrl: "postgresql://ann:s3cret@db.example.org:5433/gainsay?sslmode=require" },
    ],
    ["a short scheme", { DATABASE_URL: "postgres://db/gainsay" }, { databaseUrl: "postgres://db/gainsay" }],
    ["a relative data folder", { GAINSAY_DATA_DIR: "../kept" }, { dataDir: "/srv/kept" }],
    ["an absolute data folder", { GAINSAY_DATA_DIR: "/var/gainsay" }, { dataDir: "/var/gainsay" }],
    ["variables of others", { PGHOST: "elsewhere", HOSTNAME: "box" }, {}],
  ])("reads %s", (_name, env, expected) => {
    expect(readSettings(env, "/srv/gainsay")).toEqual({ ...defaults, ...expected });
  });

  it.each([
    ["PORT", "0", "number from 1 to 65535"],
    ["PORT", "65536", "number from 1 to 65535"],
    ["PORT", "http", '(it is "http")'],
    ["PORT", "30.5", "number from 1 to 65535"],
    ["PORT", "-1", "number from 1 to 65535"],
    ["HOST", "http://127.0.0.1", "without a scheme"],
    ["HOST", "127.0.0.1:3000", "without a scheme, a port"],
    ["HOST", "[::1]", "brackets"],
    ["HOST", "two words", "address or a host name"],
    ["DATABASE_URL", "mysql://db/gainsay", "postgres:// or postgresql://"],
    ["DATABASE_URL", "db.example.org/gainsay", "postgres:// or postgresql://"],
    ["DATABASE_URL", "postgresql://db.example.org", "must name a database"],
    ["DATABASE_URL", "postgresql://db:port/gainsay", "must be a URL"],
    ["DATABASE_URL", "postgresql://db/gainsay?schema=other", "schema=other"],
    ["GAINSAY_DATA_DIR", "a\0b", "NUL"],
  ])("refuses %s=%s", (variable, value, part) => {
    const attempt = () => readSettings({ [variable]: value }, "/srv/gainsay");
    expect(attempt).toThrow(SettingError);
    expect(attempt).toThrow(new RegExp(`^${variable} `));
    expect(attempt).toThrow(part);
  });

  it("never repeats a password", () => {
    const attempt = () => readSettings({ DATABASE_URL: "mysql://ann:s3cret@db/gainsay" }, "/");
    expect(attempt).not.toThrow("s3cret");
  });
});
