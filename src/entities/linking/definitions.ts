import { foldAlias } from '../../knowledge/fold-alias.js'
import type { TaggedMention } from '../tagged-mention.js'
import { foldPhrase } from './fold-words.js'

/** Numbers of two mentions of a document: a body's full name, and the short form that brackets give it or explain. */
export interface Definition {
  readonly full: number
  readonly short: number
}

const SHORT = /^\p{Lu}[\p{L}\d.&-]{1,11}$/u
const SPOKEN = 4
const LONGEST_LINK = 40

function isShort({ text }: TaggedMention): boolean {
  return SHORT.test(text)
}

// `Panama Canal Authority (ACP)`: whatever the letters, brackets that hold one short name behind a long one explain it.
function defines(outer: TaggedMention, inner: TaggedMention, text: string): boolean {
  if (outer.type !== 'ORG' || inner.type !== 'ORG' || isShort(outer) === isShort(inner)) return false
  return (
    /^["”»’]?\s*[([]["“«‘]?$/u.test(text.slice(outer.end, inner.start)) &&
    /^["”»’]?[)\],;]/u.test(text.slice(inner.end, inner.end + 2))
  )
}

// `People's United Democratic Movement, known as Pudemo`.
function isOtherName(outer: TaggedMention, inner: TaggedMention, text: string, links: ReadonlySet<string>): boolean {
  if (outer.type !== 'ORG' || inner.type !== 'ORG' || inner.start - outer.end > LONGEST_LINK) return false
  return links.has(foldPhrase(text.slice(outer.end, inner.start)))
}

/** The short forms that a document explains itself, in order. */
export function definitionsIn(
  mentions: readonly TaggedMention[],
  text: string,
  aliasLinks: ReadonlySet<string>,
): Definition[] {
  return mentions.flatMap((inner, at) => {
    const outer = mentions[at - 1]
    if (outer === undefined) return []
    if (isOtherName(outer, inner, text, aliasLinks)) return [{ full: at - 1, short: at }]
    if (!defines(outer, inner, text)) return []
    return [isShort(inner) ? { full: at - 1, short: at } : { full: at, short: at - 1 }]
  })
}

/** What a short form is known by in its document: acronyms that are spoken as words (`Knut`, `KNUT`) in either writing. */
export function shortKey(name: string): string {
  const folded = foldAlias(name)
  return folded.length >= SPOKEN ? folded : name
}
