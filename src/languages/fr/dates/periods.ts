import type { PhraseFamily } from '../../../dates/date-rules.js'

const masculine = "(<edge-of:edge>|le|l')? <masculine-period:unit>"
const feminine = "(<edge-of:edge>|la|l')? <feminine-period:unit>"

/** "la semaine dernière", "cette année", "fin du mois", "l'année suivante". */
export const periods: PhraseFamily = {
  name: 'periods',
  reads: 'periods',
  phrases: [
    { pattern: `${masculine} <masculine-shift:shift>` },
    { pattern: `${feminine} <feminine-shift:shift>` },
    { pattern: `${masculine} <preceding-shift:shift>`, gives: { from: 'preceding' } },
    { pattern: `${feminine} <preceding-shift:shift>`, gives: { from: 'preceding' } },
    { pattern: '(<edge-of:edge>)? (ce|cet) (mois - ci|mois)', gives: { shift: 0, unit: 'M' } },
    {
      pattern: '(<edge-of:edge>)? (cette) (semaine|année|décennie) (?<=<feminine-period:unit>) (- ci)?',
      gives: { shift: 0 },
    },
    {
      pattern: '(<edge-of:edge>)? (ce|cet) (trimestre|semestre|siècle|an) (?<=<masculine-period:unit>) (- ci)?',
      gives: { shift: 0 },
    },
    {
      pattern: '(le)? (week-end|weekend) (?!de|du|dernier|prochain|suivant|prolongé|<name>)',
      after: 'cours du|pendant|durant|long du',
      gives: { shift: 0, unit: 'WE', nearest: 'past' },
    },
    { pattern: '(<edge-of:edge>)? ce (week-end|weekend)', gives: { shift: 0, unit: 'WE', nearest: 'here' } },
    {
      pattern:
        '(<edge-of:edge>) (année|an|mois|semaine|siècle|décennie) (?<=(<masculine-period:unit>|<feminine-period:unit>))',
      gives: { shift: 0 },
      notAfter: 'de',
    },
    { pattern: "la semaine (?!de|du|d'|des|<other>)", after: 'dans', gives: { shift: 0, unit: 'W' } },
    {
      pattern: 'la semaine qui (suit|suivit|a suivi)',
      gives: { shift: 1, from: 'preceding', unit: 'W' },
    },
    { pattern: '(la) (nouvelle année)', gives: { shift: 1, unit: 'Y' } },
    {
      pattern:
        "(l' année|le mois|la semaine) en cours (?<=<any> (<masculine-period:unit>|<feminine-period:unit>) en cours)",
      gives: { shift: 0 },
    },
  ],
}
