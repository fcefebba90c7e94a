/** Polynomials over the whole numbers modulo a prime below 2^26, lowest power first: every product is exact in floating point. */
export function greatestCommon(a: readonly number[], b: readonly number[], prime: number): number[] {
  let [x, y] = [monic(a, prime), monic(b, prime)];
  while (y.length > 0) [x, y] = [y, monic(remainder(x, y, prime), prime)];
  return x;
}

export function reduced(amounts: readonly bigint[], prime: number): number[] {
  return amounts.map((amount) => modulo(amount, prime));
}

export function modulo(value: bigint, prime: number): number {
  const rest = Number(value % BigInt(prime));
  return rest < 0 ? rest + prime : rest;
}

/** The number that times this one leaves 1. */
export function inverse(value: number, prime: number): number {
  let [a, b, x, y] = [value, prime, 1, 0];
  while (b !== 0) {
    const whole = Math.floor(a / b);
    [a, b, x, y] = [b, a - whole * b, y, x - whole * y];
  }
  return x < 0 ? x + prime : x;
}

function monic(amounts: readonly number[], prime: number): number[] {
  const kept = amounts.slice(0, amounts.findLastIndex((amount) => amount !== 0) + 1);
  const by = inverse(kept[kept.length - 1] ?? 1, prime);
  return kept.map((amount) => (amount * by) % prime);
}

/** What is left of a on division by b, whose leading amount is 1. */
function remainder(a: readonly number[], b: readonly number[], prime: number): number[] {
  const left = [...a];
  for (let top = left.length - 1; top >= b.length - 1; top--) {
    const less = prime - (left[top] as number);
    const from = top - b.length + 1;
    for (let at = 0; at < b.length; at++) left[from + at] = ((left[from + at] as number) + less * (b[at] as number)) % prime;
  }
  return left.slice(0, b.length - 1);
}

/** The primes below 2^26, greatest first. */
export function* primes(): Generator<number> {
  for (let each = 67108859; each > 2; each -= 2) if (isPrime(each)) yield each;
}

function isPrime(odd: number): boolean {
  for (let by = 3; by * by <= odd; by += 2) if (odd % by === 0) return false;
  return true;
}
