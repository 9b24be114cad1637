/** Seed of the hash of whole words; prefixes, suffixes and shapes have seeds of their own. */
export const WORD_SEED: number = 0x811c9dc5 | 0

/** 32-bit hash of the code units `start` … `end` of a string: FNV-1a with a final avalanche. */
export function hashUnits(text: string, start: number, end: number, seed: number): number {
  let hash = seed
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return hash ^ (hash >>> 12)
}

/** A hash with one more value mixed in. */
export function mix(hash: number, value: number): number {
  const product = Math.imul(hash ^ value, 0x9e3779b1)
  return product ^ (product >>> 15)
}

/** Feature templates of one model, compiled: conjunctions of one to four slots, sorted by how many they join. */
export interface Templates {
  readonly count: number
  /** Hash that each template starts from. */
  readonly bases: Int32Array
  /** Slots of all templates, one after the other. */
  readonly fields: Uint8Array
  /** How many templates join at most one, two, three and four slots. */
  readonly upTo: readonly [number, number, number, number]
}

/**
 * Compiles templates written as slot names joined by `+` and separated by blanks, over the slots named in `slots`.
 * `family` keeps the hashes of two models apart.
 */
export function compileTemplates(templates: string, slots: readonly string[], family: number): Templates {
  const parsed = templates
    .trim()
    .split(/\s+/)
    .map((template) => template.split('+').map((name) => slots.indexOf(name)))
    .sort((one, other) => one.length - other.length)
  const upTo = [1, 2, 3, 4].map((length) => parsed.filter((template) => template.length <= length).length)
  return {
    count: parsed.length,
    bases: Int32Array.from(parsed, (_, index) => Math.imul(family + index, 0x85ebca6b) + 0x1234567),
    fields: Uint8Array.from(parsed.flat()),
    upTo: upTo as [number, number, number, number],
  }
}

/** Writes the hash of every template over the values in `slots` into `hashes`. */
export function hashTemplates(templates: Templates, slots: Int32Array, hashes: Int32Array): void {
  const { bases, fields, upTo } = templates
  let at = 0
  let field = 0
  for (; at < upTo[0]; at += 1) hashes[at] = mix(bases[at] as number, value(slots, fields, field++))
  for (; at < upTo[1]; at += 1) {
    const first = mix(bases[at] as number, value(slots, fields, field++))
    hashes[at] = mix(first, value(slots, fields, field++))
  }
  for (; at < upTo[2]; at += 1) {
    const first = mix(bases[at] as number, value(slots, fields, field++))
    const second = mix(first, value(slots, fields, field++))
    hashes[at] = mix(second, value(slots, fields, field++))
  }
  for (; at < upTo[3]; at += 1) {
    const first = mix(bases[at] as number, value(slots, fields, field++))
    const second = mix(first, value(slots, fields, field++))
    const third = mix(second, value(slots, fields, field++))
    hashes[at] = mix(third, value(slots, fields, field++))
  }
}

function value(slots: Int32Array, fields: Uint8Array, field: number): number {
  return slots[fields[field] as number] as number
}

/** The row of a table of `2 ** bits` rows that a feature hash falls into. */
export function rowOf(hash: number, bits: number): number {
  return Math.imul(hash, 0xc2b2ae35) >>> (32 - bits)
}
