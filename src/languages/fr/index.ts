import type { LanguagePack } from '../language-pack.js'
import { dates } from './dates.js'
import { entities } from './entities.js'
import { events } from './events.js'
import { functionWords } from './function-words.js'
import { page } from './page.js'
import { reading } from './reading.js'

/** French. */
export const fr: LanguagePack<'fr'> = /* @__PURE__ */ Object.freeze({
  code: 'fr',
  name: 'French',
  functionWords,
  page,
  reading,
  dates,
  entities,
  events,
})
