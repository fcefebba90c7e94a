import { defineConfig } from 'tsup';

const bundled = ['@date-fns/utc', '@noble/hashes', 'papaparse', 'commander', 'hyparquet-writer', 'hyparquet', 'hucre', 'fflate'];

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      maths: 'src/maths.ts',
      parameters: 'src/parameters.ts',
      schema: 'src/schema.ts',
      tables: 'src/tables.ts',
      compare: 'src/compare.ts',
      reorganise: 'src/reorganise.ts',
      report: 'src/report.ts',
      tidy: 'src/tidy.ts',
      workbook: 'src/workbook.ts',
    },
    format: ['esm', 'cjs'],
    dts: true,
    clean: true,
    splitting: true,
    treeshake: true,
    platform: 'neutral',
    target: 'es2022',
    external: ['stream'],
    esbuildOptions: (options) => {
      options.conditions = ['browser'];
    },
    noExternal: bundled,
  },
  {
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    platform: 'node',
    target: 'node20',
    splitting: false,
    noExternal: bundled,
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  },
]);
