import type { TaggedMention } from '../tagged-mention.js'
import { findOrganization } from './find-organization.js'
import { countryOfPlace } from './find-place.js'
import { foldWords } from './fold-words.js'
import type { Lexicon } from './lexicon.js'
import type { Study } from './study-document.js'
import { wordsAfter, wordsBefore } from './surroundings.js'

/** What the text says beside a person's name: whose they are and what they do. */
export interface PersonFacts {
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null
  /** PLOVER sectors, that of the head of the role first. */
  readonly sectors: readonly string[]
}
interface Stretch {
  readonly from: number
  readonly to: number
}

const LONGEST_FORM = 6
const REACH = 160
const NEAR_WORDS = 3
/** Share of a document's evidence from which officials without a country are its focus's. */
const CLEAR_FOCUS = 0.5
const OF_A_STATE: ReadonlySet<string> = /* @__PURE__ */ new Set(['GOV', 'MIL', 'LEG', 'JUD', 'COP', 'SPY'])
const OWNER_REACH = 30
// `Iran's supreme leader`, `Lebanon's Parliament Speaker`, `Hezbollah leader`, `Senate Majority Leader`.
const OWNS = /^(?:\s*(?:\p{Lu}\p{L}*\s+){0,2}|['’]s?\s+(?:\p{L}[\p{L}-]*\s+){0,3})$/u
const NOTHING: PersonFacts = { country: null, sectors: [] }

/** Sectors of the role nouns among the words, in order, the longest nouns first: `attorney general` is no general. */
function sectorsOf(words: readonly string[], lexicon: Lexicon): string[] {
  const sectors: string[] = []
  for (let from = 0; from < words.length; ) {
    let taken = 1
    for (let size = Math.min(LONGEST_FORM, words.length - from); size > 0; size -= 1) {
      const sector = lexicon.roles.get(words.slice(from, from + size).join(' '))
      if (sector === undefined) continue
      if (!sectors.includes(sector)) sectors.push(sector)
      taken = size
      break
    }
    from += taken
  }
  return sectors
}

/** The country of the last demonym among the words. */
function demonymIn(words: readonly string[], lexicon: Lexicon): string | null {
  for (let from = words.length - 1; from >= 0; from -= 1)
    for (const size of [2, 1]) {
      const country = lexicon.demonyms.get(words.slice(from, from + size).join(' '))
      if (country !== undefined) return country
    }
  return null
}

function stretchOf(role: string, text: string, mention: TaggedMention): Stretch | null {
  const before = text.lastIndexOf(role, mention.start - 1)
  if (before >= 0 && mention.start - before <= REACH) return { from: before, to: before + role.length }
  const after = text.indexOf(role, mention.end)
  return after >= 0 && after - mention.end <= REACH ? { from: after, to: after + role.length } : null
}

// `Iraq's prime minister`, `le président de la France`, `chef du Hamas`: what is named inside the role or owns it.
function ownerOf(study: Study, at: number, role: Stretch): PersonFacts {
  const { mentions, text } = study
  for (let index = Math.max(0, at - 6); index < Math.min(mentions.length, at + 7); index += 1) {
    const near = mentions[index] as TaggedMention
    if (index === at || near.start >= role.to || near.end + OWNER_REACH < role.from) continue
    const owns = near.end <= role.from && OWNS.test(text.slice(near.end, role.from))
    if (near.start < role.from && !owns) continue
    if (near.type === 'GPE') {
      const country = countryOfPlace(near.text, study.evidence)
      if (country !== null) return { country, sectors: [] }
    }
    if (near.type !== 'ORG') continue
    const body = findOrganization(near.text, study.lexicon, null, study.evidence)
    if (body !== null) return { country: body.country, sectors: body.sectors }
  }
  return NOTHING
}

/** The country of the place named last before the mention in its sentence, within 80 characters. */
function placeBefore(study: Study, at: number): string | null {
  const mention = study.mentions[at] as TaggedMention
  for (let index = at - 1; index >= 0; index -= 1) {
    const near = study.mentions[index] as TaggedMention
    if (mention.start - near.end > 80) return null
    if (near.type !== 'GPE') continue
    if (/[.!?]\s/u.test(study.text.slice(near.end, mention.start))) return null
    return countryOfPlace(near.text, study.evidence)
  }
  return null
}

function countryOfOfficial(study: Study, at: number): string | null {
  const { evidence } = study
  return placeBefore(study, at) ?? (evidence.dominance >= CLEAR_FOCUS ? evidence.focus : null)
}

function factsOfRole(study: Study, at: number, role: string): PersonFacts {
  const mention = study.mentions[at] as TaggedMention
  const { lexicon, text } = study
  const words = foldWords(role)
  const own = sectorsOf(words, lexicon).slice(0, 1)
  const stretch = stretchOf(role, text, mention)
  const owner = stretch === null ? NOTHING : ownerOf(study, at, stretch)
  const beside = stretch === null ? [] : besideRole(text, stretch, mention)
  const sectors = owner.sectors.length > 0 ? owner.sectors.slice(0, 1) : own
  const named = demonymIn(words, lexicon) ?? demonymIn(beside, lexicon) ?? owner.country
  const bound = !words.some((word) => lexicon.unboundRoles.has(word))
  const official = bound && own.some((sector) => OF_A_STATE.has(sector)) && owner === NOTHING
  return { country: named ?? (official ? countryOfOfficial(study, at) : null), sectors }
}

// Adjectives of nationality stand before an English role and behind a French one.
function besideRole(text: string, role: Stretch, mention: TaggedMention): string[] {
  const between = role.to <= mention.start ? foldWords(text.slice(role.to, mention.start)).slice(0, NEAR_WORDS) : []
  const before = wordsBefore(text, role.from, 2)
  const after = role.from >= mention.end ? wordsAfter(text, role.to, 1) : []
  return [...before, ...after, ...between]
}

/** Reads the country and the sectors of a person from the role that the text states, else from a title right before the name. */
export function personFacts(study: Study, at: number): PersonFacts {
  const mention = study.mentions[at] as TaggedMention
  if (mention.role !== undefined) return factsOfRole(study, at, mention.role)
  const possessor = study.mentions[at - 1]
  if (possessor?.type === 'GPE' && /^['’]s?\s+$/u.test(study.text.slice(possessor.end, mention.start)))
    return { country: countryOfPlace(possessor.text, study.evidence), sectors: [] }
  const near = wordsBefore(study.text, mention.start, NEAR_WORDS)
  const sectors = sectorsOf(near, study.lexicon).slice(-1)
  return sectors.length === 0 ? NOTHING : { country: demonymIn(near, study.lexicon), sectors }
}
