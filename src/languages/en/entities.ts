import type { EntityRules } from '../../entities/entity-rules.js'
import { bodies, bodyGrammar } from './entities/bodies.js'
import { compounds } from './entities/compounds.js'
import { confidence } from './entities/confidence.js'
import { eventNouns, events } from './entities/events.js'
import { groups } from './entities/groups.js'
import { administrations, facilities, facilityLinks, landscapes, looseFacilities, regions } from './entities/places.js'
import {
  agreements,
  aliasLinks,
  belongings,
  bodyHeads,
  institutions,
  mediaNouns,
  portfolioAdjectives,
  portfolios,
  roleLinks,
  roleModifiers,
  roleNouns,
} from './entities/roles.js'
import { openers, titles } from './entities/titles.js'
import { units, weapons } from './entities/weapons.js'
import { linking } from './knowledge.js'
import { entities as model } from './model/entities.js'

/** How names are found in English, and what stands around them. */
export const entities: EntityRules = {
  language: 'en',
  tagging: {
    model,
    confidence,
    titles,
    portfolios,
    portfolioAdjectives,
    bodyHeads,
    institutions,
    agreements,
    aliasLinks,
    mediaNouns,
    openers,
    roleNouns,
    roleLinks,
    roleModifiers,
    groups,
    weapons,
    facilities,
    looseFacilities,
    facilityLinks,
    headFirst: false,
    belongings,
    units,
    landscapes,
    administrations,
    regions,
    bodies,
    bodyGrammar,
    events,
    eventNouns,
    ...compounds,
  },
  linking,
}
