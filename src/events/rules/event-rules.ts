import type { LanguageCode, Modality } from '../../contract.js'
import type { Slot } from './frames.js'
import type { IncidentWords } from './incident-words.js'
import type { TopicLists } from './topic-lists.js'
import type { WordList } from './word-list.js'

/**
 * What one language brings to the coding of events: words, in lists, and at most one small function. The engine and
 * the frames (`frames.ts`) know no language.
 *
 * ## Lists of words
 * `WordList` is a string of lemmas separated by commas (line breaks are spaces): `'kill, put to death'`. Lemmas are
 * lower case, as the reading gives them (`tués` is under `tuer`, `airstrikes` under `airstrike`); a phrase is the
 * lemmas of its words in their order; a word may also be given as it stands in the text (`du`, `human rights`).
 *
 * ## Triggers
 * `triggers` holds one line for each frame: `frame | entry; entry; entry`. Several lines may name one frame. An entry is
 *
 *     pos lemma (requires) <government>
 *
 * - `pos`: `v` verb, `n` noun, `a` adjective or participle used as one.
 * - `lemma`: one word or several. In a phrase up to three small words (determiners, adjectives, adverbs, numerals, pronouns,
 *   particles, for a verb also its object's determiner) may stand between the words: `v set fire to`, `n peace talk`, `v prendre pour cible`.
 *   A trigger of more words beats one of fewer that starts inside it, and so does one with more `requires`.
 *   Verb and nominalisation are two entries of one line: `arrest | v arrest; n arrest`.
 * - `(requires)`, optional: conditions, all to be met, separated by commas; each `place=value|value`:
 *   - places: `subject`, `object` (as in the active voice, also of a noun: "arrest of X", "raid turc"), `modifier` (adjectives,
 *     compounds and de-complements of a noun trigger, adverbs of a verb), `complement` (head of a clause or infinitive that depends on it), `head`
 *     (the word that the trigger depends on), `case` (its own preposition), `duty` (the verb of the clause that is said, and its auxiliaries), `clause` (any word of the clause), `sentence`, or a preposition of the
 *     language written as it is: `on`, `contre`, `à`.
 *   - values: a class of nouns (below), `=word` for one lemma, `PERSON`, `GPE`, `ORG` … for entity types. `!` in front
 *     excludes. Alternatives are separated by `|`; exclusions among them must all hold, and one of the others, if any.
 *     A place alone (`on`) must be filled; `-object` must be empty; `-modifier==phone|=legal` must hold none of these.
 *     Several places may share a condition: `with|between=GPE`. An exclusion holds in an empty place; a plain value does not.
 * - `<government>`, optional: `preposition:role` pairs separated by commas that override the roles of the frame: the
 *   roles are `actor`, `recipient`, `location`, `instrument`, and `none`; also `subject:…` and `object:…`.
 *
 * Example: `accuse | v accuse (-to) <of:none>; v blame (object) <for:none>; v point finger at; n accusation`.
 *
 * ## Senses
 * When several entries fit one place of the text, that of the most words wins, then the one with the most conditions,
 * then the first. So a general sense stands last without conditions, or only senses with conditions are given and
 * the word is no event otherwise (`v fire (object=munition|weapon); v fire (on)`). `not | v lemma (…)`, under the frame
 * name `not`, marks senses that are no event (`not | n heart attack; v strike (object=deal)`).
 *
 * ## Prepositions
 * `prepositions` gives each preposition its slot; the frame says what stands there: `contre: 'against'`.
 *
 * ## Classes
 * `classes` gives nouns their class. Names of classes are the same in every language (`NOUN_CLASSES` in `noun-classes.ts`, with what each holds and its PLOVER
 * sector). A word may be in several. Names found by the entity stage have classes of their own: no need to list them.
 */
export interface EventRules {
  readonly language: LanguageCode
  readonly triggers: readonly string[]
  readonly prepositions: Readonly<Record<string, Slot>>
  readonly classes: Readonly<Record<string, WordList>>
  /** Words that name the means: PLOVER mode → nouns and compounds (`drone` → drone, quadcopter). */
  readonly instruments: Readonly<Record<string, WordList>>
  /** Words that tell ACLED's sub-types apart where frames and parties do not. */
  readonly incidents: IncidentWords
  /** What opens the cause of a demonstration, which is no part of it: against, over, demand; contre, réclamer. */
  readonly grievances: WordList
  readonly verbs: VerbLists
  readonly modality: ModalityLists
  readonly attribution: AttributionLists
  readonly counts: CountLists
  readonly references: ReferenceLists
  /** What tells text of other worlds from text of politics. */
  readonly topics: TopicLists
  /** What a present participle ends in: `ing`, `ant`. Other participles without an auxiliary are passive. */
  readonly presentParticiple: string
  /** Endings that a finite past and a past participle share: `ed`; none in French. */
  readonly participles: readonly string[]
  /** Endings of participles that agree with a noun, and the ending of their plain form: `ées` → `é`; none in English. */
  readonly agreement: readonly (readonly [agreeing: string, plain: string])[]
  /** Adjective of nationality or group at the end of a hyphen compound: "Iran-backed" says nothing of Iran doing it. */
  readonly compoundEndings: WordList
  /** The mood or past tense of a finite form where it shows in the form itself (`serait`, `frappera`, `took`); `null` otherwise. */
  readonly mood: (word: string, lemma: string) => 'future' | 'conditional' | 'past' | null
}

/** Verbs that carry an event noun: "carry out an attack", "subir une attaque". */
export interface VerbLists {
  /** Subject does what the noun says: carry out, launch, mener, lancer. */
  readonly doing: WordList
  /** Subject undergoes it: suffer, come under, subir, faire l'objet de. */
  readonly undergoing: WordList
  /** The noun happens: take place, occur, avoir lieu. */
  readonly happening: WordList
  /** The subject brings about what follows: lead to, cause, faire, entraîner, se solder par. */
  readonly causing: WordList
  /** What hands its subject on to an infinitive: continue, manage, try, commencer à. */
  readonly control: WordList
  /** Event nouns as the subject of these are over, or do not come about: cancel, avert (→ denied); `postpone`. */
  readonly cancelling: WordList
}

/** Words that set the modality of what they govern. A phrase may be given. */
export interface ModalityLists {
  /** Adverbs, particles and determiners of negation: not, never, no; pas, aucun. */
  readonly negators: WordList
  /** Words of negation that count only beside another (`negators`, `secondHalves`): French ne. */
  readonly halfNegators: WordList
  /** What completes a half negator but denies nothing by itself: plus, point. */
  readonly secondHalves: WordList
  /** What makes a half negator say "only": que. */
  readonly restrictions: WordList
  /** Verbs that a half negator denies alone: pouvoir, oser. */
  readonly halfNegated: WordList
  /** Prepositions and conjunctions of negation: without, sans. */
  readonly without: WordList
  /** Auxiliaries by surface form or lemma: will → planned, could → hypothetical. */
  readonly auxiliaries: Readonly<Record<string, Modality>>
  /** Auxiliaries of what would be: planned where somebody tells it, open otherwise (would). */
  readonly irreal: WordList
  /** Auxiliaries whose present makes a past: have, avoir. */
  readonly perfect: WordList
  /** Conjunctions that set what follows against what stands before: but, mais. */
  readonly adversatives: WordList
  /** Conjunctions that share a negation: or, ni. */
  readonly alternatives: WordList
  /** Verbs of command: what they are to do is planned, what they order is done. */
  readonly orders: WordList
  /** Verbs of offering: what is offered is planned, though others are asked to take it. */
  readonly offers: WordList
  /** Verbs of wishing: with somebody else to do it, a request. */
  readonly wishes: WordList
  /** Verbs and nouns of the course of things: what is to end, to be lifted or prolonged is there. */
  readonly phases: WordList
  /** Auxiliaries that open a condition without a conjunction: had, were. */
  readonly inverted: WordList
  /** Verbs, nouns and adjectives: what depends on them has this modality: `planned: 'plan, intend, préparer'`. */
  readonly governors: Readonly<Record<Exclude<Modality, 'asserted'>, WordList>>
  /** Verbs whose infinitive did happen: manage, continue, begin, help, réussir, and so end the reach of purpose. */
  readonly factive: WordList
  /** Verbs of not doing, whose own negation says that it was done: fail, hesitate, hésiter. */
  readonly failing: WordList
  /** Conjunctions: if, unless, whether, si. */
  readonly conditionals: WordList
  /** Conjunctions that leave open what is not past: until, tant que. */
  readonly until: WordList
  /** What opens a purpose: to, in order to, aimed at, pour, afin de, visant à. */
  readonly purposes: WordList
  /** Verbs of vouching: what is not confirmed is open. */
  readonly confirming: WordList
  /** Verbs of ruling out: what nobody rules out is open. */
  readonly excluding: WordList
  /** Words for what is not true: false; faux. */
  readonly untrue: WordList
  /** Question words that take what they ask about for granted: who, why; qui, pourquoi. */
  readonly interrogatives: WordList
  /** Verbs of a house that decides by them: vote. */
  readonly votes: WordList
  /** Words for a time after: after, since; après. */
  readonly afterwards: WordList
  /** Adverbs and adjectives that leave it open: possibly, potential, éventuel. */
  readonly open: WordList
  /** Adjectives and adverbs of what lies ahead: upcoming, planned, prochain, prévu. */
  readonly ahead: WordList
}

/** Who says so. */
export interface AttributionLists {
  /** Verbs of saying, with a clause or a quotation: say, announce, déclarer, indiquer. */
  readonly verbs: WordList
  /** Conjunctions that open what is said: that; que. */
  readonly that: WordList
  /** Verbs of saying that also claim: claim, allege, accuse. Their content is alleged. */
  readonly claims: WordList
  /** Verbs of saying whose object is what they tell of: announce (the arrest), annoncer. */
  readonly announcing: WordList
  /** Verbs of hearing, whose source stands in a complement: learn, apprendre. */
  readonly learning: WordList
  /** What opens the source of a verb of hearing: auprès. */
  readonly informants: WordList
  /** Pronouns for nobody in particular: on. */
  readonly impersonal: WordList
  /** Prepositions that need a speaker after them, since other things may follow: citing, per. */
  readonly citing: WordList
  /** according to, selon, d'après. */
  readonly prepositions: WordList
  /** Adverbs of hearsay: reportedly, allegedly, apparemment. */
  readonly hearsay: WordList
  /** Nouns that stand for their speaker: statement, communiqué, report. */
  readonly documents: WordList
}

/** Numbers and whom they count. */
export interface CountLists {
  /** Number words with their value: `'one 1, two 2, dozen 12'`. */
  readonly numbers: string
  /** Indefinite amounts with bounds `min-max` (max may be empty): `'several 2-, dozens 24-, a few 2-'`. */
  readonly indefinite: string
  /** Words before a number, by meaning. */
  readonly moreThan: WordList
  readonly atLeast: WordList
  readonly lessThan: WordList
  readonly atMost: WordList
  readonly about: WordList
  /** What opens a range: between, entre. */
  readonly between: WordList
  /** What joins the two numbers of a range: to, or; à, ou. */
  readonly upTo: WordList
  /** Nouns whose singular names many: crowd, army, family. */
  readonly collectives: WordList
  /** Nouns for a number of dead: toll, bilan. */
  readonly tolls: WordList
  /** What gives each number of a list to one of those named before: respectively. */
  readonly respective: WordList
  /** Verbs of dying: die, mourir. */
  readonly dying: WordList
  /** What makes a wound a death: fatally, to death. */
  readonly fatal: WordList
  /** What opens a part of those counted: including, dont. */
  readonly including: WordList
  /** no, sans, aucun: with a victim noun, zero. */
  readonly none: WordList
  /** Victim nouns by what they count: `killed: 'death, fatality'`. `casualties`-like words that mean both go under both. */
  readonly victims: Readonly<Record<string, WordList>>
  /** Nouns and adjectives whose number counts nothing here: year, percent, dollar, kilometre. */
  readonly measures: WordList
}

/** Back reference and repetition. */
export interface ReferenceLists {
  /** this, that, these, such; ce, cette, ces, tel. */
  readonly demonstratives: WordList
  /** Definite articles: the; le, la, l'. */
  readonly definites: WordList
  /** Determiners that only plural nouns have: these, several; les, des. */
  readonly plurals: WordList
  /** Prepositions that look back from now to a date: since; depuis. */
  readonly since: WordList
  /** What sets an act before another: before; avant. */
  readonly sequence: WordList
  /** Personal and possessive pronouns that stand for somebody named before. */
  readonly pronouns: WordList
  /** What is claimed with an act: responsibility; responsabilité. */
  readonly credit: WordList
  /** Possessives of the third person: `its`, `leur`. */
  readonly possessives: readonly string[]
  /** Those who are somebody's, but of another country or side: counterpart, rival; homologue. */
  readonly foreign: WordList
  /** Subject pronouns of the third person by what they stand for: a person, a body, several, or any one. */
  readonly thirdPersons: Readonly<Record<string, 'person' | 'body' | 'several' | 'any'>>
  /** Words of a noun phrase that a pronoun cannot stand for, by pronoun: `il: 'la, une'`, `he: 'ms, mrs'`. */
  readonly genders: Readonly<Record<string, WordList>>
  /** Relative pronouns that stand for the noun before them: who, which; qui, que. */
  readonly relatives: WordList
  /** Verbs that give what is to come its day: schedule, prévoir. */
  readonly scheduling: WordList
  /** Nouns whose hours are part of what they are: curfew. */
  readonly timetabled: WordList
  /** Words that open a relative clause of time or place: when, where; quand, où. */
  readonly relativeAdverbs: WordList
  /** A part or an amount of what follows is as good as the whole: part of the aid, a package of sanctions. */
  readonly portions: WordList
  /** series, wave, spate of; several, repeated, frequently, chaque, quotidien. */
  readonly repeated: WordList
  /** Words that say that it is another event, and keep two apart: another, other, second; autre. */
  readonly others: WordList
}
