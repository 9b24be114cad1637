import type { Span } from '../contract.js'
import type { Scene } from './scene.js'

/** Goes on with a short stable key over the characters of a text (FNV-1a, 32 bits). */
function hashOn(key: number, text: string, first = 0, last: number = text.length): number {
  let value = key
  for (let at = Math.max(0, first); at < Math.min(last, text.length); at += 1) {
    value ^= text.charCodeAt(at)
    value = Math.imul(value, 0x01000193)
  }
  return value
}

/** The id of an event: the words around its trigger tell it from others of its kind; where it stands keeps two alike apart. */
export function eventId(scene: Scene, type: string, { start, end }: Span): string {
  const key = hashOn(hashOn(0x811c9dc5, type), ` ${start} `)
  return `event:${(hashOn(key, scene.reading.text, start - 20, end + 20) >>> 0).toString(36)}`
}
