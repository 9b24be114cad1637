import { foldAlias } from '../../knowledge/fold-alias.js'
import type { TaggedMention } from '../tagged-mention.js'
import { type Referent, referent } from './referent.js'
import { joinName, soundAlike } from './spelling-index.js'
import type { Study } from './study-document.js'

const LEAST_SPELLING = 0.9
const SHORTEST_BY_SOUND = 5
const MOST_COMPARED = 40

interface Local {
  readonly joined: string
  readonly referent: Referent
}

/** Words of a local id: `local:org-ashab-al-kahf`. */
export function localId(type: string, name: string): string {
  const words = foldAlias(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 80)
  return `local:${type.toLowerCase()}-${words === '' ? 'unnamed' : words}`
}

// `Popular Front (PF)`: the initials of the capitalised words.
function initialsOf(name: string): string {
  return (name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join('')
}

/**
 * Resolves what no table knows, remembering the page: the same name, its sound or its initials give the same thing.
 * `given` teaches it what a name stands for.
 */
export function localThings(): (mention: TaggedMention, study: Study, given: Referent | null) => Referent {
  const byName = new Map<string, Referent>()
  const recent = new Map<string, Local[]>()
  return (mention, study, given) => {
    const folded = foldAlias(mention.text)
    const key = `${mention.type} ${folded}`
    const same = byName.get(key)
    if (same !== undefined) return same
    if (given !== null) byName.set(key, given)
    if (given !== null) return given
    const alike = findAlike(recent.get(mention.type) ?? [], mention.text)
    const country = mention.type === 'GPE' && study.evidence.dominance > 0.6 ? study.evidence.focus : null
    const found =
      alike ??
      byName.get(`${mention.type} =${mention.text}`) ??
      referent({ id: localId(mention.type, mention.text), name: mention.text, country, by: 'text', score: 0.5 })
    byName.set(key, found)
    const initials = initialsOf(mention.text)
    if (mention.type === 'ORG' && initials.length > 2) byName.set(`ORG =${initials}`, found)
    remember(recent, mention.type, { joined: joinName(mention.text), referent: found })
    return found
  }
}

function remember(recent: Map<string, Local[]>, type: string, local: Local): void {
  const list = recent.get(type)
  if (list === undefined) recent.set(type, [local])
  else list.push(local)
  if (list !== undefined && list.length > MOST_COMPARED) list.shift()
}

function findAlike(recent: readonly Local[], name: string): Referent | null {
  const joined = joinName(name)
  if (joined.length < SHORTEST_BY_SOUND) return null
  const found = recent.find((local) => soundAlike(local.joined, joined, LEAST_SPELLING))
  return found === undefined ? null : found.referent
}
