import type { PhraseFamily } from '../../../dates/date-rules.js'

/** "the summer of 2021", "last winter", "this spring". */
export const seasons: PhraseFamily = {
  name: 'seasons',
  reads: 'seasons',
  phrases: [
    { pattern: '(the)? <edge>? <season> ,? (of)? ({year-of-date}|<year-shift>)' },
    { pattern: '(the)? <edge>? <season> ,? (of)? <any-year:year> {bc}', gives: { era: 'BC' } },
    { pattern: '(the)? <edge>? <season> ,? of? nineteen <count:two-digit-year>', gives: { hundreds: 19 } },
    { pattern: '<possessive-year-shift:year-shift> <season>' },
    { pattern: '<edge>? <shift> <sure-season:season>' },
    { pattern: '<edge>? (last|this past) fall (?!in|of)', gives: { season: 'FA', shift: -1 } },
    { pattern: '<edge>? next fall (?!in|of)', gives: { season: 'FA', shift: 1 } },
    { pattern: 'this fall', gives: { season: 'FA', shift: 0 } },
    {
      pattern: '(the) <edge>? <sure-season:season> (?!season|games|olympics|house|of)',
      after: 'in|into|of|by|since|until|during|for|through|over',
    },
    { pattern: '<edge> <sure-season:season>' },
    { pattern: '(the) fall (?!of|in)', after: 'in|by|since|until', gives: { season: 'FA' } },
    { pattern: '<sure-season:season>', messages: true },
    { pattern: '(that (same)?|the same) <season>', gives: { shift: 0, from: 'preceding' } },
    { pattern: 'the (following|next|ensuing) <season>', gives: { shift: 1, from: 'preceding' } },
    { pattern: 'the (previous|preceding) <season>', gives: { shift: -1, from: 'preceding' } },
    // "the spring and early summer of 1943".
    { pattern: '(the)? <edge>? <season> (?=(and|or|to|-) (the)? <edge:other-edge>? <season:other> (of)? <year>)' },
  ],
}
