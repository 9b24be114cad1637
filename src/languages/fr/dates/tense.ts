import type { TenseCues } from '../../../dates/date-rules.js'

const auxiliary =
  "a|ont|avait|avaient|est|sont|était|étaient|ayant|été|fut|furent|s['’]est|se sont|s['’]était|s['’]étaient"
const participle = '\\p{L}+(?:é|ée|és|ées|i|is|it|ie|ies|u|us|ue|ues|ert|erte|ait|ort|orte)'
const simplePast = '\\p{L}{2,}(?:èrent)|firent|prirent|eurent|virent|mirent|tinrent|vinrent|purent|durent'
const modal = 'va|vont|doit|doivent|devrait|devraient|devra|devront'
const ending = 'era|eront|ira|iront|dra|dront|vra|vront|rra|rront|fera|feront|aura|auront|sera|seront'

/** What tells past from future in French. */
export const tense: TenseCues = {
  past: `(?:${auxiliary})\\s+(?:\\p{L}+\\s+){0,2}?${participle}|\\p{L}{3,}(?:ait|aient)|${simplePast}|\\p{L}{3,}a(?=\\s+(?:le|la|les|un|une)\\s)|née?s?|était|étaient|devait|devaient`,
  future: `(?:se\\s+|s['’])?(?:${modal})\\s+(?:(?:se|s['’]|y|en|être)\\s*)?\\p{L}+(?:er|ir|re|oir)|prévue?s?|attendue?s?|programmée?s?|\\p{L}{2,}(?:${ending})|sera|seront|aura|auront|ira|iront|avant\\s+(?:une?|la|le|son|sa|leur)\\s+\\p{L}+|organisent?|rendez-vous|invitent?|propose`,
  until: "(?:jusqu'(?:au|a|en)|d'ici)(?: le)?",
  ahead: "(?:jusqu'(?:au|a|en)|d'ici|avant|a (?:compter|partir) d[ue]|des)(?: le)?",
}
