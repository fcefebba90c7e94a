import { readFileSync } from 'node:fs';
import { buildSync } from 'esbuild';
import { tryPage } from '../../src/try/tryPage';

const at = (path: string) => new URL(`../../${path}`, import.meta.url).pathname;

/** The page to try it in, from the source as it is. */
export function builtTryPage(): string {
  const { outputFiles } = buildSync({
    entryPoints: [at('src/try/run.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return tryPage(outputFiles[0]?.text ?? '', readFileSync(at('examples/constructed-council/council.json'), 'utf8'));
}
