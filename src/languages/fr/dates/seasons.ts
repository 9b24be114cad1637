import type { PhraseFamily } from '../../../dates/date-rules.js'

/** "l'été 2021", "cet hiver", "au printemps prochain". */
export const seasons: PhraseFamily = {
  name: 'seasons',
  reads: 'seasons',
  phrases: [
    { pattern: "(<edge-of:edge>|le|l')? <season> (de (l' année)?)? <year>", notAfter: "d'" },
    { pattern: "(<edge-of:edge>|le|l')? <season> (<masculine-shift:shift>|<year-shift>)" },
    { pattern: '(ce|cet) <season>', gives: { shift: 0 } },
    { pattern: "(le|l')? <season> <preceding-shift:shift>", gives: { from: 'preceding' } },
    { pattern: '(le|ce|cet)? même <season>', gives: { shift: 0, from: 'preceding' } },
    { pattern: "(<edge-of:edge>|l')  (hiver|été|automne) (?<=<season>)", notAfter: 'de' },
    { pattern: '<season> (?<!été) (?!de|du|des)', after: 'en|au|cet' },
    { pattern: 'été', after: "en|cet|cours de l'", gives: { season: 'SU' } },
  ],
}
