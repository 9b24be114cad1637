import type { TenseCues } from '../../../dates/date-rules.js'

const irregular =
  'was|were|had|did|said|told|made|took|came|went|met|began|held|won|lost|fell|rose|sold|bought|got|gave|saw|sent|led|left|put|ran|cut|became|paid|spent|struck|shot|drove|flew|grew|hit|kept|knew|spoke|stood|found|felt|brought|built|broke|chose|drew|fought|heard|wrote|thought'

/** What tells past from future in English. */
export const tense: TenseCues = {
  past: `${irregular}|(?:has|have) (?:[a-z]+ )?(?:been|[a-z]+ed|won|lost|made|taken|come|gone|become|fallen|risen|seen|shown|given|said)|(?!united|hundred|need|indeed|speed|feed|exceed|proceed|succeed|embed|naked|sacred|wicked|bed|red)[a-z]{2,}ed`,
  future:
    "(?<!had been )(?:(?:will|won't|shall|would|'ll|may|might|could|should|must)(?: (?:not |also )?be (?:[a-z]+ly )?[a-z]+)?|(?:is|are|am|was|were) (?:[a-z]+ )?(?:expected|scheduled|due|set|to|going|slated|planning|likely|supposed|about|ready|hoping)|(?:plans?|planned|planning|hopes?|hoped|hoping|expects?|expected|intends?|intended|due|set|scheduled|slated|vow(?:s|ed)|agreed|promis(?:es|ed)|ready|prepar(?:es|ed|ing)|wants?|wanted|likely|supposed|going|needs?|aims?) to|planned for|set for|due (?:on|in)|scheduled|upcoming|ahead of|to be (?:held|announced|released))",
  until: '(?:until|till|as soon as|as early as|no later than)',
  ahead:
    '(?:by|until|till|through|as soon as|as early as|no later than|effective|payable|expires?|due|deadline|of record)(?: the)?',
}
