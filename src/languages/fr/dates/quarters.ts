import type { PhraseFamily } from '../../../dates/date-rules.js'

const ofYear = "((de l' (année|exercice)|de)? <year>|<year-shift>|<masculine-shift:year-shift>)?"

/** "le premier trimestre 2021", "second semestre". */
export const ordinalQuarters: PhraseFamily = {
  name: 'quarters',
  reads: 'ordinal-quarters',
  phrases: [
    { pattern: `(le|les)? <ordinal> trimestre ${ofYear}`, gives: { parts: 4 } },
    { pattern: `(le|les)? <ordinal> semestre ${ofYear}`, gives: { parts: 2 } },
    { pattern: `(la)? <ordinal> moitié de (l' année|l' an)? (<year>)?`, gives: { parts: 2 } },
    { pattern: '<quarter-code:ordinal> (-|/|de)? <year>', gives: { parts: 4 } },
    { pattern: '<half-code:ordinal> (-|/|de)? <year>', gives: { parts: 2 } },
  ],
}

/** "le trimestre écoulé". */
export const relativeQuarters: PhraseFamily = {
  name: 'quarters',
  reads: 'relative-quarters',
  phrases: [
    { pattern: 'le trimestre (dernier|écoulé|passé)|le dernier trimestre', gives: { shift: -1 } },
    { pattern: 'le trimestre prochain|le prochain trimestre', gives: { shift: 1 } },
    { pattern: 'le trimestre (en cours|actuel)|ce trimestre', gives: { shift: 0 } },
  ],
}

/** "un an plus tôt", where it follows a quarter or a year. */
export const yearEarlier: PhraseFamily = {
  name: 'quarters',
  reads: 'year-earlier',
  phrases: [{ pattern: 'un an (plus tôt|auparavant)', gives: { from: 'preceding' } }],
}
