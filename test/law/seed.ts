import fc from 'fast-check';

/** The laws are tried on the same records every time; SEED=… tries others. */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20261) });
