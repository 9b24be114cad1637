import type { ClauseRules } from './reading-rules.js'
import { countedPatient, nounAfterMark, objectRelative, secondOfTwo } from './repair/clauses.js'
import { listedParticiple, listedSubject, samePreposition, sharedAuxiliary } from './repair/lists.js'
import { articleMakesNoun, heldAs, nameBehindTitle, prepositionOfTitle, unbrokenName } from './repair/names.js'
import {
  drawnFrom,
  gerundOfName,
  nounAsClause,
  objectAfterName,
  objectBeforeGerund,
  outcome,
  prepositional,
  prepositionOfWhole,
  secondVerb,
  thingBehindVerb,
} from './repair/objects.js'
import { type OpenDraft, type Tree, toTree } from './repair/open-tree.js'
import { openingDate } from './repair/opening-date.js'
import {
  activeWithBe,
  bareParticiple,
  dateBeforeObject,
  nameAsAuxiliary,
  numberAsSubject,
  objectWithParticiple,
  participleAgrees,
  participleOfAuxiliary,
  participleOfObject,
  secondParticiple,
  subjectOfAuxiliary,
  verbAsAdjective,
} from './repair/participles.js'
import {
  coordinatedSubject,
  firstOfTwo,
  insertedReport,
  pastInterpolation,
  pastParticiple,
  subjectAfterOpening,
  subjectBehindAnd,
  subjectOfClause,
  verbAfterNoun,
} from './repair/subjects.js'
import { actOfSpeaker, actOfTold, appositionOfSubject, contentOfText } from './repair/told-clauses.js'

// No sentence of prose is longer; lists and tables without a full stop are left as they are.
const MAX_TOKENS = 120

const MENDS: readonly ((tree: Tree) => void)[] = [
  nameAsAuxiliary,
  participleOfAuxiliary,
  subjectOfAuxiliary,
  dateBeforeObject,
  verbAsAdjective,
  secondParticiple,
  numberAsSubject,
  openingDate,
  unbrokenName,
  prepositionOfTitle,
  nameBehindTitle,
  articleMakesNoun,
  listedSubject,
  pastInterpolation,
  coordinatedSubject,
  subjectBehindAnd,
  verbAfterNoun,
  secondVerb,
  insertedReport,
  outcome,
  gerundOfName,
  objectBeforeGerund,
  thingBehindVerb,
  drawnFrom,
  prepositional,
  participleOfObject,
  objectWithParticiple,
  activeWithBe,
  objectAfterName,
  subjectAfterOpening,
  participleAgrees,
  subjectOfClause,
  prepositionOfWhole,
  firstOfTwo,
  nounAfterMark,
  secondOfTwo,
  samePreposition,
  listedParticiple,
  sharedAuxiliary,
  objectRelative,
  countedPatient,
  heldAs,
  pastParticiple,
  nounAsClause,
  bareParticiple,
  contentOfText,
  appositionOfSubject,
  actOfSpeaker,
  actOfTold,
]

/** Mends what the parser regularly gets wrong in the sentences of news, by rules over the finished trees. Linear in the text. */
export function repairTrees(draft: OpenDraft, rules: ClauseRules): void {
  for (let sentence = 0; sentence + 1 < draft.sentences.length; sentence += 1) {
    const [first, end] = [draft.sentences[sentence] as number, draft.sentences[sentence + 1] as number]
    if (end - first < 4 || end - first > MAX_TOKENS) continue
    let tree = toTree(draft, rules, first, end)
    for (const mend of MENDS) {
      const { count } = draft.moves
      mend(tree)
      if (draft.moves.count !== count) tree = toTree(draft, rules, first, end)
    }
  }
}
