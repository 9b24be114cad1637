import type { TenseCues } from '../../../dates/date-rules.js'

/** What tells past from future in French, in folded letters. */
export const tense: TenseCues = {
  past: "(?:a|ont|avait|avaient|est|sont|etait|etaient|ayant|ete|fut|furent|s'est|se sont|s'etait|s'etaient) (?:[a-z]+ ){0,2}?[a-z]+(?:e|ee|es|ees|i|is|it|ie|ies|u|us|ue|ues|ert|erte|ait|ort|orte)|[a-z]{3,}(?:ait|aient|erent|irent|urent)|[a-z]{3,}a(?= (?:le|la|les|un|une) )|nee?s?|etait|etaient|devait|devaient",
  future:
    "(?:se |s')?(?:va|vont|doit|doivent|devrait|devraient|devra|devront) (?:(?:se|s'|y|en|etre) ?)?[a-z]+(?:er|ir|re|oir)|prevue?s?|attendue?s?|programmee?s?|[a-z]{2,}(?:era|eront|ira|iront|dra|dront|vra|vront|rra|rront|fera|feront|aura|auront|sera|seront)|sera|seront|aura|auront|ira|iront|organisent?|rendez-vous|invitent?|propose",
  ahead: "(?:jusqu'(?:au|a|en)|d'ici|avant|a (?:compter|partir) d[ue]|des)(?: le)?",
}
