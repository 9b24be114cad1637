import type { AcledFacts } from './acled-facts.js'

const lists = new Map<string, ReadonlySet<string>>()

/** Whether an event is in one of the frames that a literal lists (`'clash fight'`), each list split once. */
export function inFrame({ frame }: AcledFacts, frames: string): boolean {
  let list = lists.get(frames)
  if (list === undefined) {
    list = new Set(frames.split(' '))
    lists.set(frames, list)
  }
  return list.has(frame)
}

/** Whether a side has one of the sectors, classes or cues. */
export const anyOf = (side: ReadonlySet<string>, names: readonly string[]): boolean =>
  names.some((name) => side.has(name))
