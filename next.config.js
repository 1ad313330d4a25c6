/** @type {import("next").NextConfig} */
const config = {
  // The launcher builds to its own folder when it is told to (tests build beside a running development server).
  distDir: process.env.GAINSAY_DIST_DIR || ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ["pg", "pino", "linkedom"],
  // A source may be 5 MiB of text and comes with its original, so an action takes more than Next's 1 MB.
  experimental: { serverActions: { bodySizeLimit: "24mb" } },
};

export default config;
