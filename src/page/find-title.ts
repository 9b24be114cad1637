import type { ClassifiedLine } from './classify-line.js'
import type { Furniture } from './mark-furniture.js'

function scoreTitle(lines: readonly ClassifiedLine[], furniture: Furniture, index: number): number {
  const line = lines[index] as ClassifiedLine
  let score = line.words >= 5 && line.words <= 25 ? 2 : line.words >= 3 ? 0.5 : -1
  if (/\s\|\s/u.test(line.text)) score -= 3
  if (lines[index - 1]?.kind === 'file') score -= 3
  if (line.text === line.text.toUpperCase() && line.words <= 4) score -= 1
  if (line.bullet !== '') score += 1
  const next = lines[index + 1]
  if (next && (next.kind === 'date' || next.kind === 'byline' || next.kind === 'closing')) score += 1.5
  if (next && furniture.marked[index + 1] === 0 && next.kind === 'prose') score += 0.25
  return score
}

/** The line that is the title of the text whose first sentence stands at `body`, or -1; lines before `from` are not its own. */
export function findTitle(lines: readonly ClassifiedLine[], furniture: Furniture, from: number, body: number): number {
  let best = -1
  let most = 0
  for (let index = from; index < body; index += 1) {
    const line = lines[index] as ClassifiedLine
    if (furniture.marked[index] === 1 || (line.kind !== 'headline' && line.kind !== 'short')) continue
    const score = scoreTitle(lines, furniture, index)
    if (score > most) {
      best = index
      most = score
    }
  }
  return best
}
