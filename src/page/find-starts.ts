import type { ClassifiedLine } from './classify-line.js'
import type { CompiledRules } from './compile-rules.js'
import { findDateline } from './find-dateline.js'
import type { Furniture } from './mark-furniture.js'

/** Evidence from which on a line starts a further article. */
const ENOUGH = 3
/** Lines looked at between a title and its text. */
const REACH = 10

function addBefore(lines: readonly ClassifiedLine[], furniture: Furniture, index: number): number {
  let evidence = 0
  for (let at = index - 1; at >= 0; at -= 1) {
    const line = lines[at] as ClassifiedLine
    const known = furniture.marked[at] === 1
    if (!known && line.kind !== 'date' && line.kind !== 'credit') break
    if (line.kind === 'profile' || line.kind === 'rule') evidence = Math.max(evidence, 3)
    else if (line.kind === 'closing' || line.kind === 'comments')
      evidence = Math.max(evidence, furniture.times(at) > 1 ? 3 : 1)
    else if (line.kind === 'date') evidence = Math.max(evidence, 2)
    else if (line.kind === 'credit') evidence = Math.max(evidence, 1)
    else if (furniture.times(at) > 1) evidence = Math.max(evidence, 1.5)
  }
  return evidence
}

function addAfter(lines: readonly ClassifiedLine[], furniture: Furniture, rules: CompiledRules, index: number): number {
  let evidence = 0
  let titles = 0
  for (let at = index + 1; at < Math.min(lines.length, index + REACH); at += 1) {
    const line = lines[at] as ClassifiedLine
    if (line.kind === 'date') evidence += 3
    else if (line.kind === 'byline' || line.kind === 'age') evidence += 2
    else if (line.kind === 'closing') evidence += furniture.times(at) > 1 ? 3 : 1.5
    else if (line.kind === 'prose') return findDateline(line.text, rules) ? evidence + 3 : evidence
    else if (furniture.marked[at] === 0) titles += 1
    if (titles > 3) return Number.NEGATIVE_INFINITY
  }
  return Number.NEGATIVE_INFINITY
}

function isBulletedTitle(lines: readonly ClassifiedLine[], index: number): boolean {
  if ((lines[index] as ClassifiedLine).bullet === '') return false
  for (let at = index + 1; at < Math.min(lines.length, index + REACH); at += 1) {
    const line = lines[at] as ClassifiedLine
    if (line.bullet !== '') return false
    if (line.kind === 'prose') return true
  }
  return false
}

function evidenceAt(
  lines: readonly ClassifiedLine[],
  furniture: Furniture,
  rules: CompiledRules,
  index: number,
): number {
  const line = lines[index] as ClassifiedLine
  const before = addBefore(lines, furniture, index)
  if (line.kind === 'prose') return before >= 3 && lines[index - 1]?.kind !== 'closing' ? before : 0
  const after = addAfter(lines, furniture, rules, index)
  const apart = line.gap >= 2 ? 1 : line.gap === 1 ? 0.5 : 0
  return before + after + apart + (isBulletedTitle(lines, index) ? 3 : 0)
}

/** Lines at which an article starts: the first that is no furniture, and each later one with enough evidence. */
export function findStarts(lines: readonly ClassifiedLine[], furniture: Furniture, rules: CompiledRules): number[] {
  const starts: number[] = []
  let body = false
  lines.forEach((line, index) => {
    if (furniture.marked[index] === 1 || line.kind === 'date' || line.kind === 'byline' || line.kind === 'credit')
      return
    if (starts.length === 0) starts.push(index)
    else if (body && evidenceAt(lines, furniture, rules, index) >= ENOUGH) {
      starts.push(index)
      body = false
    }
    if (line.kind === 'prose') body = true
  })
  return starts
}
