import type { NameComparison } from '../contract.js'
import { alignNames } from './names/align-names.js'
import { parseName } from './names/parse-name.js'

/** Score from which two full names are taken for one person. */
const SAME_PERSON = 0.72
/** Score from which a surname, handle or given name alone is taken for part of a full name. */
const PART_OF_NAME = 0.7

/**
 * How likely two spellings name one person, 0 to 1. `partial`: one is a surname, initials or a handle of the other.
 * Works on Latin script, by the sounds that spellings may stand for and the alignment of the tokens.
 */
export function compareNames(a: string, b: string): NameComparison {
  const alignment = alignNames(parseName(a), parseName(b))
  const score = Math.min(1, Math.max(0, alignment.score))
  if (alignment.kind === 'full' && score >= SAME_PERSON) return { score, kind: 'same' }
  if (alignment.kind === 'partial' && score >= PART_OF_NAME) return { score, kind: 'partial' }
  return { score, kind: 'different' }
}
