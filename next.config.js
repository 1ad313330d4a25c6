const development = process.env.NODE_ENV === "development";

// Nothing is ever loaded from elsewhere. Next writes inline scripts, and its development server needs eval.
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ""}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** @type {import("next").NextConfig} */
const config = {
  // Tests build to a folder of their own, beside a running development server.
  distDir: process.env.GAINSAY_DIST_DIR || ".next",
  // npm test checks the types, those of tests too; a person who starts Gainsay needn't wait for that.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  serverExternalPackages: ["pg", "linkedom"],
  // A source may be 5 MiB of text and comes with its original, so an action takes more than Next's 1 MB.
  experimental: { serverActions: { bodySizeLimit: "24mb" } },
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "Content-Security-Policy", value: contentSecurityPolicy },
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Referrer-Policy", value: "same-origin" },
      ],
    },
    {
      // But for the page that the bookmarklet opens, which has to hear from the page that opened it.
      source: "/:path((?!capture$).*)",
      headers: [{ key: "Cross-Origin-Opener-Policy", value: "same-origin" }],
    },
  ],
};

export default config;
