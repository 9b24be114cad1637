import type { PhraseFamily } from '../../../dates/date-rules.js'

const occasion = '(jour|fête|week-end|weekend|pont|jeudi|lundi|messe|lendemain|veille|vacances|soir|période) de'

/** "Noël", "la Toussaint 2019", "le lundi de Pâques". */
export const holidays: PhraseFamily = {
  name: 'holidays',
  reads: 'holidays',
  phrases: [
    // "accord du Vendredi saint", "marché de Noël", "cathédrale de l'Assomption" name no day.
    { pattern: '(cette fête de)? <holiday> (<year>)?', notAfter: 'de|du|des' },
    { pattern: '<holiday> (<year>)?', after: occasion },
    { pattern: '<holiday> (<masculine-shift:shift>|<feminine-shift:shift>|<year-shift>|<year>)' },
  ],
}
