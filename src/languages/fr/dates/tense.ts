import type { TenseCues } from '../../../dates/date-rules.js'

const auxiliary =
  "ai|as|a|avons|avez|ont|avais|avait|avions|aviez|avaient|est|sommes|êtes|sont|étais|était|étions|étiez|étaient|ayant|avoir|été|fut|furent|s['’]est|se sont|s['’]était|s['’]étaient"
const participle = '\\p{L}+(?:é|ée|és|ées|i|is|it|ie|ies|u|us|ue|ues|ert|erte|ait|ort|orte|eint|einte|oint|ointe)'
const simplePast = '\\p{L}{2,}(?:èrent)|firent|prirent|eurent|virent|mirent|tinrent|vinrent|purent|durent'
const modal = 'va|vont|doit|doivent|devrait|devraient|devra|devront'
const ending = 'era|eront|ira|iront|dra|dront|vra|vront|rra|rront|fera|feront|aura|auront|sera|seront'
// What is told to happen later, in reported speech.
const conditional =
  '\\p{L}{2,}(?:erait|eraient|irait|iraient|drait|draient|vrait|vraient|rrait|rraient)|aurait|auraient'

// Verbs that name what is on the calendar: in the present with a date, they tell of what is to come.
const scheduled =
  "(?:se|s['’])\\s*(?:réuni(?:t|ssent)|rencontrent|rend(?:ent)?|tien(?:t|nent)|déroule(?:nt)?|ouvre(?:nt)?|achève(?:nt)?|envole(?:nt)?|joue(?:nt)?|affrontent|prononce(?:nt)?)|débute(?:nt)?|commence(?:nt)?|reprennent|examine(?:nt)?|affronte(?:nt)?|accueille(?:nt)?|reçoi(?:t|vent)|entre(?:nt)? en vigueur|expire(?:nt)?|(?:a|ont) lieu|sort(?:ent)?|(?:est|sont) appelée?s? (?:aux urnes|à voter|à élire)|vote(?:nt)?|élisent|ferme(?:nt)? ses portes|ouvre(?:nt)? ses portes|par(?:t|tent) (?:pour|en)"

const irregular =
  '(?:survenu|intervenu|venu|tenu|obtenu|paru|disparu|apparu|rendu|vendu|élu|réélu|reçu|vu|conclu|perdu|battu|abattu|réuni|sorti|parti|saisi|commis|pris|surpris|remis|détruit|conduit|produit|signé|écrit|inscrit|ouvert|découvert|offert|mort|éteint|entendu|répandu|interpellé|tué)'

const planned = 'prévu|attendu|programmé|fixé|reporté|repoussé|convoqué|appelé|invité|annoncé'

/** What tells past from future in French. */
export const tense: TenseCues = {
  past: `(?:initialement|d['’]abord|auparavant) (?:prévue?s?|attendue?s?|programmée?s?|fixée?s?)|(?:${auxiliary})\\s+(?:\\p{L}+\\s+){0,2}?${participle}|(?:aurait|auraient)\\s+(?:\\p{L}+\\s+){0,2}?${participle}|(?!(?:${conditional})(?!\\p{L}))(?!devai)\\p{L}{3,}(?:ait|aient)|${simplePast}|\\p{L}{3,}a(?=\\s+(?:le|la|les|un|une)\\s)|née?s?|était|étaient`,
  future: `(?:se\\s+|s['’])?(?:${modal})\\s+(?:(?:se|s['’]|y|en|être)\\s*)?\\p{L}+(?:er|ir|re|oir)|(?<!(?:initialement|d['’]abord|auparavant)\\s)(?:prévue?s?|attendue?s?|programmée?s?)|\\p{L}{2,}(?:${ending})|${conditional}|sera|seront|aura|auront|ira|iront|(?:est|sont)\\s+fixée?s?|avant\\s+(?:une?|la|le|son|sa|leur)\\s+\\p{L}+|organisent?|rendez-vous|invitent?|propose|${scheduled}`,
  planned: `(?:grèves?|manifestations?|élections?|scrutin|vote|référendum|sommet|réunion|match|finale|demi-finale|conférence|procès|audience|rassemblement|marche|débat|concert|pourparlers|obsèques|investiture|débrayage|mobilisation)(?:\\s+\\p{L}+(?:al|ale|aux|ales|ive|ives|ifs|if|elles?|els?|iques?|ières?|aires?|iennes?))?`,
  infinitive: '(?:pour|afin de) (?!être|avoir)\\p{L}+(?:er|ir|re|oir)|espèrent?(?: \\p{L}+)? \\p{L}+(?:er|ir|re|oir)',
  edge: 'qui|que|dont|où|mais|et|alors|après|avant|lorsque|lorsqu|quand|car|si|tandis',
  nextPast: `depuis(?: le)?|(?:initialement|d['’]abord) (?:prévu|attendu|programmé|fixé|annoncé)e?s?(?: pour)?|(?<!(?:sera|seront|serait|seraient|être)(?:\\s\\p{L}+)?\\s)(?!(?:${planned})e?s?\\s)(?:\\p{L}{3,}é|${irregular})e?s?(?:\\s\\d+-\\d+)?|(?<=,\\s)(?!(?:${planned})e?s?\\s)(?:\\p{L}{3,}é|${irregular})e?s?(?:\\s[^\\s,]{1,20}){1,4}`,
  nextFuture:
    "(?:reporté|repoussé|fixé|ajourné|renvoyé|décalé|convoqué|avancé)e?s?\\s+(?:à|au|pour)(?: le)?|à (?:partir|compter) d[eu]|jusqu['’](?:au|à)|d['’]ici(?: à| au)?|(?<=pour )\\p{L}+(?:er|ir|re|oir)",
  alike: ',? (?:(?:et|ou|puis|au|a) )?(?:le |la |du )?|-',
  reported:
    '(?:declare|annonce|indique|appris|affirme|precise|assure|rapporte|confirme|explique|ajoute|souligne|denonce|estime|averti|dit|fait savoir|publie|diffuse|communique)',
  until: "(?:jusqu'(?:au|a|en)|d'ici)(?: le)?",
  ahead: "(?:jusqu'(?:au|a|en)|d'ici|avant|a (?:compter|partir) d[ue]|des)(?: le)?",
}
