import { formatDay } from '../calendar.js'
import { type Family, modIn, type Resolution } from './family.js'

/** References without a date: "actuellement", "recently", "the future". */
export const vague: Family = {
  read: (captured, anchors): Resolution | null => {
    // "soon" in a sentence of the past is no time to come.
    if (captured.when === 'future' && anchors.tense() === 'past') return null
    const { memory, reference, sentence } = anchors
    // "hier …, aujourd'hui, …": beside another day the word is that of the day itself.
    if (captured.when === 'alone' && reference !== null && memory.day?.sentence === sentence) {
      return { type: 'DATE', value: formatDay(reference), basis: 'reference' }
    }
    return { type: 'DATE', value: captured.value as string, mod: modIn(captured), basis: 'reference' }
  },
}
