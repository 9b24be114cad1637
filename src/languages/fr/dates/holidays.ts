import type { PhraseFamily } from '../../../dates/date-rules.js'

/** "Noël", "la Toussaint 2019", "le lundi de Pâques". */
export const holidays: PhraseFamily = {
  name: 'holidays',
  reads: 'holidays',
  phrases: [
    { pattern: '(cette fête de)? <holiday> (<year>)?', notAfter: 'accord du|accords du' },
    { pattern: '<holiday> (<masculine-shift:shift>|<feminine-shift:shift>|<year-shift>)' },
  ],
}
