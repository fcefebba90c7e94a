import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** Each file of figures, bundled as it is for those who use the package, and run in a process of its own. */
for (const name of ['bench', 'uncertainty', 'compare', 'report', 'workbook', 'maths']) {
  const outfile = join(import.meta.dirname, `../../dist/bench-${name}.mjs`);
  const entry = join(import.meta.dirname, `${name}.ts`);
  buildSync({ entryPoints: [entry], bundle: true, platform: 'node', format: 'esm', logLevel: 'error', outfile });
  const { status } = spawnSync(process.execPath, [outfile], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
  console.log('');
}
