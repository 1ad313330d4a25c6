/** The file in a data folder that holds the password of the embedded PostgreSQL. */
export const PASSWORD_FILE = "postgres-password";

/** The role that the application works as, without a superuser's rights, and the database that it owns. */
export const APPLICATION = { user: "gainsay", database: "gainsay" };

/** The connection URL of an embedded PostgreSQL, which listens on loopback only. */
export function embeddedUrl(to: { user: string; password: string; port: number; database: string }): string {
  const password = encodeURIComponent(to.password);
  return `postgresql://${to.user}:${password}@127.0.0.1:${to.port}/${to.database}`;
}
