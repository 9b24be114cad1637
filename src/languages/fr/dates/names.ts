import type { PhraseFamily } from '../../../dates/date-rules.js'

/** "rue du 8-Mai-1945", "le quotidien 24 heures": names in which a day or a length of time is no date of the text. */
export const names: PhraseFamily = {
  name: 'names',
  reads: 'names',
  phrases: [
    { pattern: '<street> (du|des|de) (<first-day:day>|<day>) -? <month> (-? <year>)?' },
    { pattern: '<street> (du|des|de) (<number-word>) <month>' },
    // "le 11-Septembre" is what happened on that day of some year.
    { pattern: '<day> - <month> (?!-)', capital: 'every' },
    { pattern: '(20 minutes|24 heures|48 heures)', capital: 'every' },
    { pattern: '(quotidien|journal|magazine|site) <any>? (20 minutes|24 heures)' },
    { pattern: '24 heures (du Mans|de Spa|de Daytona)' },
  ],
}
