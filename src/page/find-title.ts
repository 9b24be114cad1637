import type { ClassifiedLine } from './classified-line.js'
import type { Furniture } from './mark-furniture.js'

/** Lines before the text among which its title is looked for. */
const REACH = 40
/** Characters of the text in which the words of a title are looked for. */
const SAMPLE = 1500
const WORD = /[\p{L}\p{M}\p{N}]{5,}/gu
/** Letters by which two forms of a word are the same. */
const STEM = 5

function stems(text: string): Set<string> {
  return new Set((text.toLowerCase().match(WORD) ?? []).map((word) => word.slice(0, STEM)))
}

/** Words of a line from which on it says what the text says. */
const ENOUGH_WORDS = 3

/** How far the words of a line are those of the text, from 0 to 1. */
function likeness(text: ReadonlySet<string>, line: string): number {
  const own = stems(line)
  let common = 0
  for (const stem of own) if (text.has(stem)) common += 1
  return common / Math.max(own.size, ENOUGH_WORDS)
}

/** A line of several words of which the text has none is the name of the site or its motto. */
function scoreLikeness(text: ReadonlySet<string>, line: string): number {
  const like = likeness(text, line)
  return like === 0 && text.size > 0 ? -1 : 2 * like
}

function sampleText(lines: readonly ClassifiedLine[], furniture: Furniture, body: number): string {
  let sample = ''
  for (let index = body; index < lines.length && sample.length < SAMPLE && index < body + 8; index += 1) {
    if (furniture.marked[index] === 0) sample += ` ${(lines[index] as ClassifiedLine).text.slice(0, SAMPLE)}`
  }
  return sample.slice(0, SAMPLE)
}

function isCandidate(lines: readonly ClassifiedLine[], furniture: Furniture, index: number): boolean {
  const { kind } = lines[index] as ClassifiedLine
  return furniture.marked[index] === 0 && (kind === 'headline' || kind === 'short')
}

function scoreWords({ text, words, bullet }: ClassifiedLine, listed: boolean, alone: boolean): number {
  let score = words >= 5 && words <= 25 ? 2 : words >= 3 ? 0.5 : -1
  if (/\s\|\s/u.test(text)) score -= 3
  if (!alone && text === text.toUpperCase() && words <= 4) score -= 1
  return bullet === '' ? score : listed ? score - 1 : score + 1
}

/** Lines that stand together; what follows them says what they are. */
function scorePlace(lines: readonly ClassifiedLine[], furniture: Furniture, index: number, body: number): number {
  let score = lines[index - 1]?.kind === 'file' ? -3 : 0
  let last = index
  while (last + 1 < body && isCandidate(lines, furniture, last + 1)) last += 1
  const next = lines[last + 1]
  if (next && (next.kind === 'date' || next.kind === 'byline' || next.kind === 'closing')) score += 1.5
  if (next && furniture.marked[last + 1] === 0 && next.kind === 'prose') score += 0.25
  if (lines[index - 1]?.kind === 'date') score += 1.5
  if (index > 0 && isCandidate(lines, furniture, index - 1) && (lines[index - 1] as ClassifiedLine).words > 3)
    score -= 1
  return score
}

/** Whether the words of a title stand in its text. */
export function isTold(lines: readonly ClassifiedLine[], furniture: Furniture, title: number, body: number): boolean {
  return likeness(stems(sampleText(lines, furniture, body)), (lines[title] as ClassifiedLine).text) > 0
}

/** The line that is the title of the text whose first sentence stands at `body`, or -1; lines before `from` are not its own. */
export function findTitle(lines: readonly ClassifiedLine[], furniture: Furniture, from: number, body: number): number {
  const candidates: number[] = []
  for (let index = Math.max(from, body - REACH); index < body; index += 1) {
    if (isCandidate(lines, furniture, index)) candidates.push(index)
  }
  const text = candidates.length > 1 ? stems(sampleText(lines, furniture, body)) : new Set<string>()
  const listed = candidates.filter((index) => lines[index]?.bullet !== '').length > 1
  let best = -1
  let most = 0
  for (const index of candidates) {
    const line = lines[index] as ClassifiedLine
    const score =
      scoreWords(line, listed, candidates.length === 1) +
      scorePlace(lines, furniture, index, body) +
      scoreLikeness(text, line.text)
    if (score > most) {
      best = index
      most = score
    }
  }
  return best
}
