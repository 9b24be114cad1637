import type { PhraseFamily } from '../../../dates/date-rules.js'

const part = "((en|dans la|dans l'|au)? <edge-of-part:edge>? <part>|à ({short-clock}|<named-hour:hour>))"

/** "hier soir", "aujourd'hui", "avant-hier", "ce matin". */
export const deicticDays: PhraseFamily = {
  name: 'days',
  reads: 'deictic-days',
  phrases: [
    { pattern: `aujourd' hui ${part}?`, gives: { days: 0 } },
    { pattern: `hier ${part}?`, gives: { days: -1 } },
    { pattern: `demain ${part}?`, gives: { days: 1 } },
    { pattern: `avant-hier ${part}?`, gives: { days: -2 } },
    { pattern: `après-demain ${part}?`, gives: { days: 2 } },
    { pattern: '{short-clock} ,? hier <part>?', gives: { days: -1 } },
    { pattern: '{short-clock} ,? demain <part>?', gives: { days: 1 } },
    { pattern: "{short-clock} ,? aujourd' hui", gives: { days: 0 } },
    { pattern: '(ce|cet|cette) (matin|après-midi|soir|nuit) (?<=<part>)', gives: { days: 0 } },
    { pattern: 'ce jour', gives: { days: 0 }, after: 'en|de' },
    { pattern: 'la nuit dernière', gives: { days: -1, part: 'TNI' } },
  ],
}

/** "le lendemain", "la veille", "le même jour", "deux jours plus tard". */
export const followingDays: PhraseFamily = {
  name: 'days',
  reads: 'following-days',
  phrases: [
    // "le lendemain de l'attaque" counts from what has no date.
    { pattern: "(le)? lendemain (?=de|du|d'|des)", gives: { days: 1, event: 1 } },
    { pattern: "(le)? surlendemain (?=de|du|d'|des)", gives: { days: 2, event: 1 } },
    { pattern: "(la)? veille (?=de|du|d'|des)", gives: { days: -1, event: 1 } },
    { pattern: '(le)? lendemain (au)? <part>?', gives: { days: 1 } },
    { pattern: '(le)? surlendemain <part>?', gives: { days: 2 } },
    { pattern: '(la)? veille (au)? <part>?', gives: { days: -1 } },
    { pattern: "(l')? avant-veille <part>?", gives: { days: -2 } },
    { pattern: '(le|ce)? (même jour|jour même)', gives: { days: 0 } },
    { pattern: '(plus tôt|plus tard) dans la journée', gives: { days: 0 } },
    { pattern: 'ce jour - là', gives: { days: 0, that: 1 } },
    { pattern: "le jour (suivant|d' après)", gives: { days: 1 } },
    { pattern: "le jour (précédent|d' avant)", gives: { days: -1 } },
  ],
}
