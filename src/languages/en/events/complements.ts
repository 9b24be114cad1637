/** English triggers whose CAMEO leaf or parties hang on a complement, in the format of `src/events/event-rules.ts`. */
export const complements: readonly string[] = [
  'share-opinion | v agree (that) (-with)',
  'open-relations | v welcome (object==resumption|=restoration|=normalization|=normalisation) (-clause==between)',
  'postpone-meeting | v postpone (object=meeting|talks|visit|=summit|=trip) (-object=election); v delay (object=meeting|talks|visit|=summit|=trip) (-object=election); v put off (object=meeting|talks|visit|=summit|=trip); n postponement (object=meeting|talks|visit) (-object=election)',
  'sign-agreement | v adopt (object==resolution|=declaration|=agreement|=treaty|=communique|=set) (-object=law)',
  'request-aid | v appeal (for==help|=aid|=assistance|=relief|=donation); v urge (complement==help|=assist|=aid); v call on (complement==help|=assist|=aid); v ask (complement==help|=assist) (object=GPE|ORG|NORP|government|organization); v ask (for==help|=aid|=assistance|=loan|=support|=reinforcement) (object=GPE|ORG|NORP|PERSON|government|organization)',
  'travel | v arrive (subject=PERSON|leader|minister|official|diplomat|=delegation|=he|=she) (in|at=GPE|LOC) <in:recipient, at:recipient>; v land (subject=PERSON|leader|minister|official|diplomat|=delegation|=he|=she) (in|at=GPE|LOC) <in:recipient, at:recipient>; v touch down (subject=PERSON|leader|minister|official|diplomat|=delegation) (in|at=GPE|LOC) <in:recipient, at:recipient>; n arrival (subject=PERSON|leader|minister|diplomat|=delegation|=president) (in|at=GPE|LOC) <in:recipient, at:recipient>',
  'negotiate | v hold (object==talk|=negotiation) (-modifier==phone|=telephone); n talk (with|between) (-head==show) (-modifier==phone|=telephone); v attend (object==talk|=negotiation) (-modifier==phone)',
  'extradite | v extradite (to=GPE|government) <to:recipient>; n extradition (to=GPE|government) <to:recipient>; v hand (object=suspect|PERSON) (to=GPE|government|court) <to:recipient>',
  'burn | v set fire (to) <to:recipient>',
  'aid-military | v supply (with=weapon|munition|vehicle) <with:none>; v provide (with=weapon|munition|vehicle) <with:none>; v supply (object=weapon|munition|aircraft) (-subject=NORP); v donate (object=weapon|munition|aircraft|=artillery|=tank|=howitzer); v give (object=weapon|munition|aircraft) (-subject=NORP)',
  'aid-economic | v provide (object=money) (in=aid|=assistance|=grant|=loan|=funding)',
  'praise | v welcome (from=GPE|PERSON|ORG|NORP|government) <from:recipient>; v welcome (object==help|=support|=offer|=call|=pledge|=promise|=invitation|=commitment|=assurance|=apology|=withdrawal|=truce)',
]
