/** 32-bit FNV-1a of the UTF-8 bytes of a text. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash;
}

const WARMING = 15;

/**
 * Draws between nought and one from the generator sfc32, the same on every engine (rule C8). Its three words
 * are the 32-bit FNV-1a of the seed's UTF-8 text with `|1`, `|2` and `|3` after it, its counter begins at 1
 * and the first 15 numbers are let go. A draw is (number + ½) ÷ 2³².
 */
export function uniforms(seed: string, draws: number): Float64Array {
  const drawn = new Float64Array(draws);
  let a = fnv1a(`${seed}|1`);
  let b = fnv1a(`${seed}|2`);
  let c = fnv1a(`${seed}|3`);
  let counter = 1;
  for (let at = -WARMING; at < draws; at++) {
    const next = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + next) | 0;
    if (at >= 0) drawn[at] = ((next >>> 0) + 0.5) / 0x100000000;
  }
  return drawn;
}
