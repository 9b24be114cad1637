import type { PhraseFamily } from '../../../dates/date-rules.js'

/** "actuellement", "récemment", "l'avenir". */
export const vague: PhraseFamily = {
  name: 'vague',
  reads: 'vague',
  phrases: [
    { pattern: 'maintenant', notAfter: 'en', gives: { value: 'PRESENT_REF' } },
    {
      pattern:
        "(actuellement|désormais|dorénavant|à l' heure actuelle|en ce moment|pour l' instant|pour le moment|à ce jour|actuel|actuelle|actuels|actuelles|à l' heure qu' il est)",
      gives: { value: 'PRESENT_REF' },
    },
    {
      pattern: '(récemment|autrefois|jadis|naguère|dernièrement|il y a peu|il y a longtemps)',
      gives: { value: 'PAST_REF' },
    },
    { pattern: '(ces|les) derniers temps', gives: { value: 'PAST_REF' } },
    { pattern: '(bientôt|prochainement|futur|future|futurs|futures)', gives: { value: 'FUTURE_REF' } },
    { pattern: "l' avenir|avenir", after: "à|un|dans|de|pour|d'", gives: { value: 'FUTURE_REF' } },
    {
      pattern: '(prochain|prochaine|prochains|prochaines) (?=<other>)',
      after: 'les|le|la|un|une|des|leur|leurs|\\n|\\.',
      gives: { value: 'FUTURE_REF' },
    },
  ],
}

/** "Aujourd'hui, la ville a changé": set off by a comma, the word means these days. */
export const generic: PhraseFamily = {
  name: 'vague',
  reads: 'vague',
  phrases: [{ pattern: "aujourd' hui (?=,)", gives: { value: 'PRESENT_REF', when: 'alone' } }],
}
