import { readSentences } from './read-corpus.js'

/** Occurrences that a character is taken to have had before the texts were read. */
const SMOOTHING = 0.5
/** Log odds at which a character begins to tell, and the most it may say. */
const TELLING = 2
const MOST = 4

function countHan(sentences: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const sentence of sentences) {
    for (const match of sentence.matchAll(/\p{Script=Han}/gu)) counts.set(match[0], (counts.get(match[0]) ?? 0) + 1)
  }
  return counts
}

/** Han characters by how much they speak for Japanese rather than Chinese, in steps of one (natural log odds). */
export function trainHan(data: string, drop: ReadonlySet<string>): [leaning: number, characters: string][] {
  const japanese = countHan(readSentences(data, 'ja', false, drop))
  const chinese = countHan(readSentences(data, 'zh', false, drop))
  const total = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0)
  const base = Math.log(total(chinese) / total(japanese))
  const groups = new Map<number, string[]>()
  for (const character of new Set([...japanese.keys(), ...chinese.keys()])) {
    const ja = (japanese.get(character) ?? 0) + SMOOTHING
    const zh = (chinese.get(character) ?? 0) + SMOOTHING
    if (ja + zh < 4) continue
    const odds = Math.max(-MOST, Math.min(MOST, Math.round(Math.log(ja / zh) + base)))
    if (Math.abs(odds) < TELLING) continue
    groups.set(odds, [...(groups.get(odds) ?? []), character])
  }
  return [...groups]
    .sort(([left], [right]) => left - right)
    .map(([leaning, characters]) => [leaning, characters.sort().join('')])
}
