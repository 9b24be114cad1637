import type { PartOfSpeech } from './reading.js'

/**
 * Lemma rules as they ship: for each class of words a text of lines `rule suffix suffix …`. A rule is how many letters
 * are taken off and what is put in their place (`1er`); a suffix that begins with `^` is a whole word. The longest
 * suffix decides.
 */
export interface PackedLemmas {
  readonly verbs: string
  readonly nouns: string
  readonly adjectives: string
  readonly determiners: string
  readonly pronouns: string
  /** Words of all other classes, whole words only. */
  readonly others: string
}

interface Rule {
  readonly strip: number
  readonly append: string
}

/** Lemma rules unpacked: suffix → rule, for each class. */
export type LemmaRules = Readonly<Record<keyof PackedLemmas, ReadonlyMap<string, Rule>>>

const RULE = /^(\d+)(.*)$/u
// Longer suffixes are whole words, looked up as such.
const LONGEST_SUFFIX = 8

function unpackClass(packed: string): Map<string, Rule> {
  const rules = new Map<string, Rule>()
  for (const line of packed.split('\n')) {
    const [name = '', ...suffixes] = line.split(' ')
    const match = RULE.exec(name)
    if (!match) continue
    const rule = { strip: Number(match[1]), append: match[2] as string }
    for (const suffix of suffixes) rules.set(suffix, rule)
  }
  return rules
}

/** Unpacks lemma rules. */
export function unpackLemmas(packed: PackedLemmas): LemmaRules {
  return {
    verbs: unpackClass(packed.verbs),
    nouns: unpackClass(packed.nouns),
    adjectives: unpackClass(packed.adjectives),
    determiners: unpackClass(packed.determiners),
    pronouns: unpackClass(packed.pronouns),
    others: unpackClass(packed.others),
  }
}

/** The class of lemma rules that a part of speech follows; `null` for names, whose lemma is the word as it stands. */
export function lemmaClass(pos: PartOfSpeech): keyof PackedLemmas | null {
  if (pos === 'PROPN') return null
  if (pos === 'VERB' || pos === 'AUX') return 'verbs'
  if (pos === 'NOUN') return 'nouns'
  if (pos === 'ADJ') return 'adjectives'
  if (pos === 'DET') return 'determiners'
  return pos === 'PRON' ? 'pronouns' : 'others'
}

/** The rule that decides for a lower-case word: its whole form first, then its longest known suffix. */
export function findRule(rules: ReadonlyMap<string, Rule>, word: string): Rule | null {
  const whole = rules.get(`^${word}`)
  if (whole) return whole
  for (let size = Math.min(LONGEST_SUFFIX, word.length); size >= 0; size -= 1) {
    const rule = rules.get(`_${word.slice(word.length - size)}`)
    if (rule) return rule
  }
  return null
}

/** Applies a rule to a lower-case word. */
export function applyRule(word: string, rule: Rule | null): string {
  if (rule === null || word.length < rule.strip) return word
  return word.slice(0, word.length - rule.strip) + rule.append
}

/** The lemma of a word with this part of speech. */
export function lemmatize(rules: LemmaRules, form: string, pos: PartOfSpeech): string {
  const name = lemmaClass(pos)
  if (name === null) return form
  const word = form.toLowerCase().replaceAll('’', "'")
  return applyRule(word, findRule(rules[name], word))
}
