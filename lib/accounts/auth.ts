import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { db } from "@/lib/db/client";

/** The request header that tells the address a request came from. The launcher sets it and drops what a client sent. */
export const CLIENT_ADDRESS_HEADER = "x-gainsay-client-address";

/** The cookie that carries a session. */
export const SESSION_COOKIE = "gainsay.session_token";

const THIRTY_DAYS = 30 * 24 * 60 * 60;

function configure() {
  return betterAuth({
    appName: "Gainsay",
    secret: process.env.BETTER_AUTH_SECRET,
    // Its HTTP routes are not served: our own use cases call it, so there is no origin to trust and none to configure.
    baseURL: "http://localhost",
    telemetry: { enabled: false },
    logger: { level: "error" },
    database: prismaAdapter(db, { provider: "postgresql" }),
    advanced: {
      // The database's ids are UUIDs of version 7, made by Prisma.
      database: { generateId: false },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
      cookies: { session_token: { name: SESSION_COOKIE } },
      // Whether the cookie is `Secure` depends on how the browser came: see app/session-cookie.ts.
      useSecureCookies: false,
    },
    // Attempts are limited by lib/accounts/count-attempt.ts: better-auth's limiter sees only requests to its own routes.
    rateLimit: { enabled: false },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 200 },
    session: {
      modelName: "session",
      fields: { userId: "analystId" },
      expiresIn: THIRTY_DAYS,
      // A page can't set a cookie, so a session is not prolonged by reading it; it ends thirty days after signing in.
      disableSessionRefresh: true,
      // With a cache in the cookie, a session that was ended would go on for minutes.
      cookieCache: { enabled: false },
    },
    user: {
      modelName: "analyst",
      additionalFields: {
        isOwner: { type: "boolean", input: false, required: true },
        mustChangePassword: { type: "boolean", input: false, required: true },
      },
    },
    account: { modelName: "credential", fields: { userId: "analystId" } },
    verification: { modelName: "verification" },
  });
}

let configured: ReturnType<typeof configure> | undefined;

/** better-auth on our tables, set up at first use, since a build has no database. */
export function auth(): ReturnType<typeof configure> {
  configured ??= configure();
  return configured;
}
