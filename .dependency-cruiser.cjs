const stages = [
  "sources",
  "actors",
  "claims",
  "contradictions",
  "reviews",
  "annotations",
  "questions",
  "exchange",
];

/** In lib a stage imports earlier stages and the shared rooms, never later ones; lib/work may import all. */
const later = stages.slice(0, -1).map((stage, index) => ({
  name: `${stage}-imports-no-later-stage`,
  severity: "error",
  from: { path: `^lib/${stage}/` },
  to: { path: `^lib/(${stages.slice(index + 1).join("|")}|work)/` },
}));

module.exports = {
  forbidden: [
    ...later,
    {
      name: "shared-rooms-import-no-stage",
      severity: "error",
      from: { path: "^lib/(language|dates|db|events|accounts|cases|settings)/" },
      to: { path: `^lib/(${stages.join("|")}|work)/` },
    },
    {
      name: "lib-imports-no-interface",
      severity: "error",
      from: { path: "^(lib|cli|prisma)/" },
      to: { path: "^(app|components)/" },
    },
    {
      name: "components-import-no-app",
      severity: "error",
      from: { path: "^components/" },
      to: { path: "^app/" },
    },
    {
      name: "pure-language-and-dates",
      comment: "language and dates are values to values: no database, no framework",
      severity: "error",
      from: { path: "^lib/(language|dates)/" },
      to: { path: "^(lib/db/|node_modules/(next|@prisma|pg)/)" },
    },
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, path: "^(lib|components)/", pathNot: "(\\.d|\\.test)\\.tsx?$" },
      to: {},
    },
    {
      name: "resolves",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^@prisma/schema-engine-wasm" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(lib/db/generated|\\.next)" },
    tsConfig: { fileName: "tsconfig.json" },
    // TypeScript 7 has no JavaScript API to parse with.
    parser: "swc",
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".mjs", ".css"] },
  },
};
