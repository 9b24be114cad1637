import type { ClassifiedLine } from './classified-line.js'
import type { CompiledRules } from './compile-rules.js'
import { findDateline } from './find-dateline.js'
import type { Furniture } from './mark-furniture.js'

/** Evidence from which on a line starts a further article. */
const ENOUGH = 3
/** Lines looked at between a title and its text. */
const REACH = 10
/** Further lines that may stand between a title and its text without being furniture: a kicker, a subtitle, a caption. */
const MOST_OTHERS = 3

/** Prose that ends in `Read more` closes its item; twice on a page it is how this page closes items. */
function closedProse(line: ClassifiedLine, closings: number): number {
  return line.closed ? (closings > 1 ? 3 : 1.5) : 0
}

function addBefore(lines: readonly ClassifiedLine[], furniture: Furniture, index: number, closings: number): number {
  let evidence = 0
  for (let at = index - 1; at >= 0; at -= 1) {
    const line = lines[at] as ClassifiedLine
    const known = furniture.marked[at] === 1
    if (!known && line.kind === 'prose') return Math.max(evidence, closedProse(line, closings))
    if (!known && line.kind !== 'date' && line.kind !== 'credit') break
    if (line.kind === 'profile' || line.kind === 'rule') evidence = Math.max(evidence, 3)
    else if (line.kind === 'closing' || line.kind === 'comments')
      evidence = Math.max(evidence, furniture.times(at) > 1 ? 3 : 1)
    else if (line.kind === 'date') evidence = Math.max(evidence, line.date?.year == null ? 2 : 2.5)
    else if (line.kind === 'credit') evidence = Math.max(evidence, 1)
    else if (furniture.times(at) > 1) evidence = Math.max(evidence, 1.5)
  }
  return evidence
}

function addAfter(lines: readonly ClassifiedLine[], furniture: Furniture, rules: CompiledRules, index: number): number {
  let evidence = 0
  let dated = 0
  let others = 0
  for (let at = index + 1; at < Math.min(lines.length, index + REACH); at += 1) {
    const line = lines[at] as ClassifiedLine
    if (line.kind === 'date') dated = lines[index]?.kind === 'short' ? 0 : 3
    else if (line.kind === 'byline' || line.kind === 'age') evidence += 2
    else if (line.kind === 'closing') evidence += furniture.times(at) > 1 ? 3 : 1.5
    else if (line.kind === 'prose') return evidence + dated + (findDateline(line.text, rules) ? 3 : 0)
    else if (furniture.marked[at] === 0) others += 1
    if (others > MOST_OTHERS) return Number.NEGATIVE_INFINITY
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

/** Text right under a line that says who wrote it when, with no title over that: `user_1 wrote on 2024-03-11 10:11`. */
function opensPost(lines: readonly ClassifiedLine[], index: number): boolean {
  const head = lines[index - 1]
  return head?.kind === 'date' && head.signed && lines[index - 2]?.kind !== 'headline'
}

/** Text without a title starts an article only as a post, under its author's card: elsewhere a rule or date parts it. */
function evidenceOfPost(lines: readonly ClassifiedLine[], furniture: Furniture, index: number): number {
  if (opensPost(lines, index)) return ENOUGH
  for (let at = index - 1; at >= 0 && furniture.marked[at] === 1; at -= 1) {
    const { kind } = lines[at] as ClassifiedLine
    if (kind === 'closing' || kind === 'quote') return 0
    if (kind === 'profile') return ENOUGH
  }
  return 0
}

function evidenceAt(
  lines: readonly ClassifiedLine[],
  furniture: Furniture,
  rules: CompiledRules,
  index: number,
  closings: number,
): number {
  const line = lines[index] as ClassifiedLine
  if (line.kind === 'prose') return evidenceOfPost(lines, furniture, index)
  const after = addAfter(lines, furniture, rules, index)
  const apart = line.gap >= 2 ? 1 : line.gap === 1 ? 0.5 : 0
  const bulleted = isBulletedTitle(lines, index) ? 3 : 0
  return addBefore(lines, furniture, index, closings) + after + apart + bulleted
}

/** The lines over the first text say that the page was written while things happened. */
function isLive(lines: readonly ClassifiedLine[], rules: CompiledRules): boolean {
  const body = lines.findIndex(({ kind }) => kind === 'prose')
  return lines
    .slice(0, Math.max(body, 0))
    .some(({ kind, folded }) => (kind === 'headline' || kind === 'short') && rules.live.test(folded))
}

function canStart(line: ClassifiedLine): boolean {
  return line.kind !== 'date' && line.kind !== 'byline' && line.kind !== 'credit' && line.kind !== 'caption'
}

/** What was seen of the article that a line may belong to. */
interface Progress {
  /** A date or byline stands over its text. */
  headed: boolean
  /** Lines of prose. */
  prose: number
  /** A date or byline stands under its first paragraph: that was its lead, and they are not those of a next article. */
  led: boolean
}

/** Length up to which a paragraph between the title and its date is a lead. */
const LONGEST_LEAD = 500

function follow(progress: Progress, line: ClassifiedLine): void {
  if (line.kind === 'prose') {
    progress.prose += line.text.length > LONGEST_LEAD ? 2 : 1
    progress.led = false
  } else if (line.kind === 'date' || line.kind === 'byline') {
    if (progress.prose === 0) progress.headed = true
    else if (progress.prose === 1 && !progress.headed) progress.led = true
  }
}

/**
 * Lines at which an article starts: the first that is no furniture, and each later one with enough evidence. A page that
 * was written while things happened is one article.
 */
export function findStarts(lines: readonly ClassifiedLine[], furniture: Furniture, rules: CompiledRules): number[] {
  const starts: number[] = []
  const live = isLive(lines, rules)
  const closings = lines.reduce((count, line) => count + (line.closed ? 1 : 0), 0)
  let progress: Progress = { headed: false, prose: 0, led: false }
  lines.forEach((line, index) => {
    if (furniture.marked[index] === 0 && canStart(line)) {
      if (starts.length === 0) starts.push(index)
      else if (progress.prose > 0 && !live) {
        const evidence = evidenceAt(lines, furniture, rules, index, closings)
        if (evidence - (progress.led ? 2.5 : 0) >= ENOUGH) {
          starts.push(index)
          progress = { headed: lines[index - 1]?.kind === 'date', prose: 0, led: false }
        }
      }
    }
    if (furniture.marked[index] === 0) follow(progress, line)
  })
  return starts
}
