// Every entry point, as an ES module host loads it.
import * as root from 'sitrep'
import * as core from 'sitrep/core'
import * as dates from 'sitrep/dates'
import * as entities from 'sitrep/entities'
import * as events from 'sitrep/events'
import * as exports from 'sitrep/export'
import * as language from 'sitrep/language'
import * as en from 'sitrep/languages/en'
import * as fr from 'sitrep/languages/fr'
import * as page from 'sitrep/page'
import * as reading from 'sitrep/reading'
import * as render from 'sitrep/render'

export const modules = { root, core, dates, entities, events, exports, language, en, fr, page, reading, render }
