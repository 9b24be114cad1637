import { SCRIPTS, scriptOf } from './scripts.js'

/** Letters of a text by script: the counts, their sum, and the script with the most. */
export function countScripts(text: string): { counts: Uint32Array; letters: number; most: number } {
  const counts = new Uint32Array(SCRIPTS.length)
  let letters = 0
  for (let at = 0; at < text.length; at += 1) {
    const codePoint = text.codePointAt(at) as number
    if (codePoint > 0xffff) at += 1
    const script = scriptOf(codePoint)
    if (script === 0) continue
    counts[script] = (counts[script] as number) + 1
    letters += 1
  }
  let most = 0
  for (let script = 1; script < counts.length; script += 1) {
    if ((counts[script] as number) > (counts[most] as number)) most = script
  }
  return { counts, letters, most }
}
