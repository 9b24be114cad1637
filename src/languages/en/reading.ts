import type { ReadingRules } from '../../reading/reading-rules.js'
import { clusters } from './model/reading-clusters.js'
import { lemmas } from './model/reading-lemmas.js'
import { lexicon } from './model/reading-lexicon.js'
import { weights } from './model/reading-weights.js'
import { winkEvidence } from './wink.js'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** English tokens and sentences, after the conventions of UD English EWT and GUM. */
export const reading: ReadingRules = {
  language: 'en',
  tokens: {
    elisions: new Set(),
    wholes: [],
    pieces: /n['’]t(?![\p{L}\p{N}])|['’](?:s|m|d|ll|ve|re)(?![\p{L}\p{N}])/iuy,
    pieceStarts: "nN'’",
    bound: new Set(),
    prefixes: words(
      'e co re non pro anti mid multi inter un pre post semi mini cross pan neo sub bi de micro ultra wi x intra extra trans counter mis dis pseudo quasi socio hyper uh mm',
    ),
    fusions: new Map([
      ['cannot', 3],
      ['gonna', 3],
      ['wanna', 3],
      ['gotta', 3],
    ]),
    abbreviations: words(
      'mr mrs ms dr prof st sen sens rep reps gov gen lt col sgt capt rev hon jr sr inc corp co ltd vs etc e.g i.e jan feb mar apr jun jul aug sep sept oct nov dec al ave blvd ph.d ft mt ed cf ca approx dept maj cmdr adm pres rd brig spc pvt pfc supt insp det',
    ),
    numbered: words('no nos p pp vol fig ch sec art'),
    spacedThousands: false,
    joinedNumbers: false,
    units: words('am pm km kg mph ft lb lbs mm cm'),
  },
  sentences: {
    unfinished: words(
      'mr mrs ms dr prof sen sens rep reps gov gen lt col sgt capt rev hon st vs e.g i.e no nos mt ft pp p maj cmdr adm fig vol ca cf brig spc pvt pfc supt insp pres',
    ),
    openers: words(
      'The It He She In But And They We I A An This That These Those His Her Their At On For As If When While After Before There You Our My One Some',
    ),
  },
  clauses: {
    reporting: words(
      'say add announce report claim state explain note warn write reply insist argue declare acknowledge admit comment conclude confirm recall remark stress observe',
    ),
    agentWords: words('by'),
    telling: words('tell inform'),
    that: words('that'),
    backshifted: /^(?:had|would|could|might|was|were|['’]d)$/iu,
    perfects: words('has have'),
    singular: words('has is was says reports'),
    plural: words('have are were say report'),
    moving: new Set(),
    agreement: false,
    states: words(
      'armed unarmed suspected alleged displaced detained wanted retired masked organized organised united related disputed occupied unoccupied injured wounded convicted accused unidentified so-called limited advanced damaged unnamed needed fortified armored armoured guided uniformed besieged increased added divided renewed continued combined associated affiliated allied exiled jailed abandoned isolated disabled skilled registered licensed trained educated interested concerned experienced planned proposed expected',
    ),
    things: words(
      'funding financing training shelling bombing fighting spending lending looting trading logging fishing mining farming banking housing policing recruiting smuggling trafficking voting polling lobbying',
    ),
    drawing: words('spark draw trigger prompt provoke attract elicit win earn face'),
    drawnFrom: words('from among'),
    goals: words('to into'),
    heldAs: words('hostage captive prisoner'),
    holding: words('take hold keep'),
    between: words('between'),
    durations: words(
      'moment moments minute minutes hour hours day days week weeks month months year years decade decades',
    ),
    objectRelatives: words('which whom that'),

    times: words('week month year weekend yesterday today monday tuesday wednesday thursday friday saturday sunday'),
    when: 'when',
    calendar: words(
      'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december morning afternoon evening night noon midnight dawn',
    ),
    partitives: new Set(),
    agentDeterminer: false,
  },
  homographs: words('May Will Can March'),
  inflections: [
    ['ied', 'y'],
    ['ed', ''],
    ['ed', 'e'],
    ['ing', ''],
    ['ing', 'e'],
    ['ies', 'y'],
    ['es', ''],
    ['s', ''],
  ],
  verbs: new Set(),
  nouns: new Map(),
  accents: null,
  evidence: winkEvidence,
  model: { weights, lexicon, clusters, lemmas },
}
