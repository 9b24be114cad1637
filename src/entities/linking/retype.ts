import { foldAlias } from '../../knowledge/fold-alias.js'
import { findAcronyms } from '../../knowledge/organizations.js'
import { cityAt, findCities, findLandmarks, findRegions, landmarkAt, regionAt } from '../../knowledge/places.js'
import type { TaggedMention } from '../tagged-mention.js'
import type { Evidence } from './evidence.js'
import { findKnownBody, findOrganization } from './find-organization.js'
import type { Lexicon } from './lexicon.js'

// A person may bear the name of a town, but hardly that of one in a country the text is about.
function isPlaceAtIssue(folded: string, evidence: Evidence): boolean {
  const places = [
    ...findCities(folded).map(({ row }) => cityAt(row)),
    ...findRegions(folded).map(({ row }) => regionAt(row)),
    ...findLandmarks(folded).map(({ row }) => landmarkAt(row)),
  ]
  return places.some(({ country }) => country !== null && (evidence.countries.get(country) ?? 0) > 0)
}

function isCapitals(name: string): boolean {
  return name.length > 3 && name === name.toUpperCase()
}

function retypePerson(mention: TaggedMention, evidence: Evidence): TaggedMention {
  if (mention.role !== undefined || (!mention.text.includes(' ') && !isCapitals(mention.text))) return mention
  if (findKnownBody(mention.text, evidence)) return { ...mention, type: 'ORG' }
  return isPlaceAtIssue(foldAlias(mention.text), evidence) ? { ...mention, type: 'GPE' } : mention
}

// `GOMA, Congo`: capitals of a dateline that look like an acronym.
function retypeBody(mention: TaggedMention, evidence: Evidence, lexicon: Lexicon): TaggedMention {
  if (!isCapitals(mention.text)) return mention
  if (findOrganization(mention.text, lexicon, null, evidence) !== null) return mention
  return isPlaceAtIssue(foldAlias(mention.text), evidence) ? { ...mention, type: 'GPE' } : mention
}

/**
 * The mention under the type that the tables vouch for: a name of several words without any role that was taken for a
 * person, but that is a body of the table or a place of a country at issue; a place in capitals; `M23` among weapons.
 */
export function retype(mention: TaggedMention, evidence: Evidence, lexicon: Lexicon): TaggedMention {
  if (mention.type === 'PERSON') return retypePerson(mention, evidence)
  if (mention.type === 'ORG') return retypeBody(mention, evidence, lexicon)
  const isBody = mention.type === 'WEAPON' && findAcronyms(mention.text).some(({ doubtful }) => !doubtful)
  return isBody ? { ...mention, type: 'ORG' } : mention
}
