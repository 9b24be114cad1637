import type { TenseCues } from '../../../dates/date-rules.js'

const irregular =
  'follows|was|were|had|did|said|told|made|took|came|went|met|began|held|won|lost|fell|rose|sold|bought|got|gave|saw|sent|led|left|put|ran|cut|became|paid|spent|struck|shot|drove|flew|grew|hit|kept|knew|spoke|stood|found|felt|brought|built|broke|chose|drew|fought|heard|wrote|thought|swept|slid|sank|sprang|shook|burst|blew|tore|threw|withdrew|overthrew|fled|sought|caught|taught|sat|laid|lay|hung|froze|stole|drove|rode|swore|wore|bore|beat|ate|drank|swam|sang|rang|dug|stuck|spun|slept|crept|dealt|meant|dreamt|burnt|learnt|spelt|spilt|sped|bled|bred|shed|split|spread|quit|overtook|undertook|underwent|understood|withstood|forgave|forbade|foresaw|oversaw|overran|upheld|withheld|rebuilt|repaid|resold|retook|arose|awoke|wound|ground|bound|bent|lent|lit|strode|woke'

// Verbs that name what is on the calendar: in the present with a date, they tell of what is to come.
const scheduled =
  '(?:starts|begins|opens(?! fire| probe| a probe| an? (?:probe|investigation))|reopens|ends|expires|leaves(?= for| from| on)|departs|returns|meets|convenes|votes|resumes|concludes|hosts|faces(?! (?:[a-z]+ )?(?:charges|criticism|backlash|questions|calls|anger|pressure|fury|accusations|life|jail|prison))|turns|travels to|heads to|flies|airs|premieres|elects|takes place|takes effect|comes into (?:force|effect)|goes (?:into effect|on sale|on trial|to the polls|to court)|runs from|kicks off|gets under way|falls on|goes before)'
const scheduledByMany =
  '(?:go to the polls|go on sale|go on trial|take place|take effect|come into (?:force|effect)|face each other|kick off|get under way|begin|convene|resume)'
const progressive =
  '(?:is|are) (?:[a-z]+ )?(?:meeting|travelling|traveling|flying|visiting|holding|heading|hosting|facing|playing|voting|leaving|returning|arriving|starting|opening|launching|releasing|closing|coming|going|staging|electing|choosing)'
const gathering =
  '(?:march|protest|strike|rally|demonstration|vote|election|elections|referendum|summit|meeting|walkout|walk-out|day of action|talks|hearing|trial|match|final|concert|debate|runoff|run-off|inauguration|funeral|demonstrations|protests|strikes|rallies)'

// Verbs and adjectives whose infinitive tells what is or was: "suspected to be", "forced to leave".
const realized =
  'suspected|believed|thought|said|known|alleged|reported|reportedly|claimed|claims|found|appears?|appeared|seems?|seemed|used|had|has|have|having|began|started|continued|continues|failed|managed|forced|refused|able|unable|enough|tried|helped|came|happened|led|allowed|proved|out|considered|understood|feared|presumed|voted|decided|chose|rushed|moved|went|got|first|last|only'

/** What tells past from future in English. */
export const tense: TenseCues = {
  past: `(?:originally|initially|previously|had been|had|was|were) (?:been )?(?:set|scheduled|due|slated|planned)(?! to)|had (?:planned|hoped|intended|wanted|expected|been expected|been due|been scheduled|been set|been going) to|${irregular}|(?:has|have) (?:[a-z]+ )?(?:been|[a-z]+ed|won|lost|made|taken|come|gone|become|fallen|risen|seen|shown|given|said)|(?!united|hundred|need|indeed|speed|feed|exceed|proceed|succeed|embed|naked|sacred|wicked|bed|red)[a-z]{2,}ed`,
  future: `(?<!had been |had )(?:(?:will|won't|shall|would|'ll|may|might|could(?! (?:not )?(?:immediately |yet )?be (?:reached|located|found|contacted|verified|confirmed|determined|seen|heard|independently))|should|must)(?: (?:not |also )?(?:be|remain|stay) (?:[a-z]+ly )?[a-z]+)?|(?:is|are|am|was|were) (?:[a-z]+ )?(?:expected|scheduled|due|set|to(?: be [a-z]+)?|going|slated|planning|likely|supposed|about|ready|hoping)|(?:plans?|planned|planning|hopes?|hoped|hoping|expects?|expected|intends?|intended|due|set|scheduled|slated|vow(?:s|ed)|agreed|promis(?:es|ed)|ready|prepar(?:es|ed|ing)|wants?|wanted|likely|supposed|going|needs?|aims?|threaten(?:s|ed)) to|planned for|set for|due (?:on|in)|scheduled|upcoming|ahead of|(?<!(?:${realized}) )to be [a-z]+|planned (?:a|an|the|another|new|more)|expects?|awaits?|anticipates?|call(?:s|ed|ing)? (?:[a-z]+ )?for (?:[a-z]+ ){0,3}${gathering}|${scheduled}|${scheduledByMany}|${progressive}|(?:when|once|unless|until|as soon as) (?:[a-z]+ ){1,3}(?:is|are) [a-z]+)`,
  planned: `${gathering}(?: on| this)?`,
  infinitive: `(?<!(?:${realized}) )to (?!(?:the|an|his|her|its|their|this|that|about|more|some)(?![a-z]))[a-z]{2,}`,
  edge: 'who|which|that|but|and|while|after|before|when|because|if|as|where|although|though',
  nextPast:
    'since(?: the)?|(?:originally|initially|previously) (?:set|scheduled|due|planned|slated|expected)(?: (?:for|on|in|to begin|to start|to open))*',
  nextFuture:
    '(?:moved|extended|postponed|delayed|put off|put back|pushed back|brought forward|rescheduled|adjourned|deferred) (?:to|until|till)|(?:due|expected|scheduled|slated|forecast|predicted|booked) (?:on|in|for|by)|(?:until|till|as soon as|as early as|no later than|no sooner than|starting|beginning)(?: on| in)?|(?<=(?:to|not|if|unless) (?:[\\p{L}-]+ ){1,5})by',
  alike: ',? (?:(?:and|or|to|until|through) )?(?:on )?(?:the )?|-',
  reported:
    '(?:said|told|announced|reported|confirmed|added|tweeted|wrote|posted|stated|declared|warned)(?: [a-z]+){0,3}(?: on)?',
  until: '(?:until|till|as soon as|as early as|no later than)',
  ahead:
    '(?:by|until|till|through|as soon as|as early as|no later than|effective|payable|expires?|due|deadline|of record)(?: the)?',
}
