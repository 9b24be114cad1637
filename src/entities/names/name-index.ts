import { parseName } from './parse-name.js'

/** Things found by the sounds of the tokens of their names, in bounded time. */
export interface NameIndex<Thing> {
  add(thing: Thing, name: string): void
  /** The things whose names share most sounding tokens with the name, then the newest; at most twelve. */
  candidates(name: string): Thing[]
}

const READ_PER_KEY = 60
const MOST_CANDIDATES = 12

/** Makes an empty index. A key remembers all its things but only the newest 60 are looked at: time stays linear. */
export function nameIndex<Thing>(): NameIndex<Thing> {
  const byKey = new Map<string, Thing[]>()
  const keysOf = (name: string): ReadonlySet<string>[] =>
    parseName(name)
      .filter(({ initial }) => !initial)
      .map(({ keys }) => keys)
  return {
    add(thing, name) {
      for (const keys of keysOf(name))
        for (const key of keys) {
          const things = byKey.get(key)
          if (things === undefined) byKey.set(key, [thing])
          else if (things.at(-1) !== thing) things.push(thing)
        }
    },
    candidates(name) {
      const shared = new Map<Thing, number>()
      for (const keys of keysOf(name))
        for (const thing of newest(byKey, keys)) shared.set(thing, (shared.get(thing) ?? 0) + 1)
      return [...shared]
        .sort((a, b) => b[1] - a[1])
        .slice(0, MOST_CANDIDATES)
        .map(([thing]) => thing)
    },
  }
}

function newest<Thing>(byKey: ReadonlyMap<string, Thing[]>, keys: ReadonlySet<string>): Set<Thing> {
  const found = new Set<Thing>()
  for (const key of keys) {
    const things = byKey.get(key)
    if (things === undefined) continue
    for (let at = things.length - 1; at >= 0 && at >= things.length - READ_PER_KEY; at -= 1)
      found.add(things[at] as Thing)
  }
  return found
}
