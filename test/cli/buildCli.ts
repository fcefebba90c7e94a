import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** Builds the command line to a file, as the package does. */
export function buildCli(outfile: string): void {
  buildSync({
    entryPoints: [join(import.meta.dirname, '../../src/cli/main.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'error',
  });
}
