import { type Family, modIn, type Resolution } from './family.js'

/** References without a date: "actuellement", "recently", "the future". */
export const vague: Family = {
  read: (captured, anchors): Resolution | null => {
    // "soon" in a sentence of the past is no time to come.
    if (captured.when === 'future' && anchors.tense() === 'past') return null
    return { type: 'DATE', value: captured.value as string, mod: modIn(captured), basis: 'reference' }
  },
}
