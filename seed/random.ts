/** A stream of pseudo-random draws. Two streams with the same seed and name give the same draws for ever. */
export interface Random {
  /** In [0, 1). */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** One element; the list must not be empty. */
  pick<T>(list: readonly T[]): T;
  /** A new list in random order. */
  shuffled<T>(list: readonly T[]): T[];
  /** `count` different elements in random order; all of them when there are fewer. */
  sample<T>(list: readonly T[], count: number): T[];
}

/**
 * One named stream of the seed. Each step of the generator has its own, so that a change in one step
 * does not shift the draws of all others.
 */
export function createRandom(seed: number, stream: string): Random {
  const state = initialState(`${seed}:${stream}`);
  const next = () => xoshiro128(state) / 4294967296;
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));

  function pick<T>(list: readonly T[]): T {
    const picked = list[int(0, list.length - 1)];
    if (picked === undefined)
      throw new Error(`Stream ${stream}: expected a list with elements to pick from, got an empty one.`);
    return picked;
  }

  function sample<T>(list: readonly T[], count: number): T[] {
    const rest = list.slice();
    const taken = Math.min(count, rest.length);
    const sampled: T[] = [];
    while (sampled.length < taken) {
      const last = rest.length - 1;
      const index = int(0, last);
      sampled.push(...rest.slice(index, index + 1));
      rest.splice(index, 1, ...rest.slice(last));
      rest.length = last;
    }
    return sampled;
  }

  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick,
    sample,
    shuffled: (list) => sample(list, list.length),
  };
}

/** FNV-1a of the text with four different offsets: four 32-bit words, never all zero. */
function initialState(text: string): Uint32Array {
  const state = new Uint32Array(4);
  for (let word = 0; word < 4; word += 1) {
    let hash = 0x811c9dc5 ^ Math.imul(word + 1, 0x9e3779b1);
    for (let index = 0; index < text.length; index += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
      hash ^= hash >>> 15;
    }
    state[word] = hash >>> 0 || 1;
  }
  return state;
}

/** xoshiro128**: small, fast, and good enough for rosters; not for secrets. */
function xoshiro128(state: Uint32Array): number {
  const [a = 0, b = 0, c = 0, d = 0] = state;
  const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
  const third = c ^ a;
  const fourth = d ^ b;
  state[1] = b ^ third;
  state[0] = a ^ fourth;
  state[2] = third ^ (b << 9);
  state[3] = rotateLeft(fourth, 11);
  return result;
}

function rotateLeft(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}
