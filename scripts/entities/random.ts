/** A stream of numbers from 0 up to 1 that is the same for the same seed (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Puts the numbers in random order, in place (Fisher and Yates). */
export function shuffle(numbers: Int32Array, random: () => number): void {
  for (let at = numbers.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    const held = numbers[at] as number
    numbers[at] = numbers[other] as number
    numbers[other] = held
  }
}
