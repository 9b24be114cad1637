import type { LanguageCode } from '../contract.js'
import type { LinkingRules } from './linking/linking-rules.js'
import type { Calibration } from './tagging/calibrate.js'

/**
 * A linear-chain model as its training script packs it: strings of `text/packing` digits, decoded on first use.
 * Features are hashed, so that no list of feature names ships.
 */
export interface PackedEntityModel {
  /** Labels in BILOU form, in the order of their numbers: `O U-PER B-PER I-PER L-PER …`. */
  readonly labels: string
  /** Number of bits of a feature key. */
  readonly bits: number
  /** One step of a quantised weight. */
  readonly step: number
  /** Transition scores times 100, zigzag varints, row by row; the last row is the start, the last column the end. */
  readonly transitions: string
  /** Differences between sorted feature keys, varints. */
  readonly keys: string
  /** For each feature, how many labels it has a weight for: one digit each. */
  readonly sizes: string
  /** The numbers of those labels: one digit each. */
  readonly weightLabels: string
  /** Weights in steps, one digit each, 45 standing for zero. */
  readonly weights: string
  /** Words of the clusters: sorted word hashes of 24 bits, as `packRising` writes them. */
  readonly clusterWords: string
  /** For each of them the number of its cluster, varints. */
  readonly clusterOf: string
  /** Paths of the clusters in the binary tree, `0` and `1`, separated by spaces. */
  readonly clusterPaths: string
}

/**
 * How names of bodies are composed of common words where the head stands first: a noun of institutions with a capital,
 * adjectives, complements (`de la sécurité`, `pour le progrès`). Words are in lower case.
 */
export interface BodyGrammar {
  /** Nouns that such a name begins with. */
  readonly heads: readonly string[]
  /** Those of them whose name takes in the nation named in it (`Parti du peuple mongol`). */
  readonly nationalHeads: readonly string[]
  /** Those of them whose name takes in the country behind it (`Parti africain pour l’indépendance du Cap-Vert`). */
  readonly settledHeads: readonly string[]
  /** Nouns whose name takes in the place of their seat, with a capital or not (`cour d’appel de Paris`). */
  readonly seatedHeads: readonly string[]
  /** Adjectives by their endings, and words of such endings that are none. */
  readonly adjective: RegExp
  readonly verbs: readonly string[]
  readonly links: readonly string[]
  readonly articles: readonly string[]
  /** Verbs that stand where a noun would, by their endings. */
  readonly infinitive: RegExp
  /** Nouns of ideas by their endings: one of them after `et` goes on with what the name is about. */
  readonly abstract: RegExp
  /** Prepositions of what a body is for, before an article. */
  readonly pursuits: readonly string[]
  /** Nouns that no complement of a name begins with: days, parts and manners. */
  readonly stops: readonly string[]
}

/** What one language brings to the finding of names: the model and the words around and inside names. */
export interface TaggingRules {
  readonly model: PackedEntityModel
  /** What confidence to hand out for what the model says, so that of names given 0.8 eight of ten are right. */
  readonly confidence: Calibration
  /** Words in front of a person's name that are no part of it (`Mr.`, `général`, `Ayatollah`), lower case, without final period. */
  readonly titles: readonly string[]
  /** First words of what ministers are over (`Défense`, `Interior`), lower case: no names after `minister of`. */
  readonly portfolios: readonly string[]
  /** Adjectives of what ministers are over (`étrangères`), lower case. */
  readonly portfolioAdjectives: readonly string[]
  /** Generic nouns whose name follows them (`newspaper`, `l’ONG`), lower case: it is a body's. */
  readonly bodyHeads: readonly string[]
  /** Nouns of which names of institutions are made (`commission`, `Parti`), lower case. */
  readonly institutions: readonly string[]
  /** Nouns of agreements, laws and plans (`treaty`, `loi`), lower case: their names are no bodies'. */
  readonly agreements: readonly string[]
  /** What stands between a person's name and another that he goes by (`alias`, `known as`). */
  readonly aliasLinks: readonly string[]
  /** Words in names of news outlets (`Herald`, `Quotidien`), lower case. */
  readonly mediaNouns: readonly string[]
  /** Words that begin a sentence and no name (`unlike`, `puis`), lower case. */
  readonly openers: readonly string[]
  /** Nouns of office and function (`minister`, `porte-parole`), lower case: heads of a stated role. */
  readonly roleNouns: readonly string[]
  /** Words that link the parts of a role (`of`, `for`, `de`, `du`, `à la`). */
  readonly roleLinks: readonly string[]
  /** Adjectives that may stand in a role (`deputy`, `former`, `ancien`). */
  readonly roleModifiers: readonly string[]
  /** Nationalities, peoples and faiths in every inflection, as written inside a sentence. */
  readonly groups: readonly string[]
  /** Generic nouns of weapons in every inflection. */
  readonly weapons: readonly string[]
  /** Nouns that make a facility of the name of any place beside them (`airport`, `ambassade`), lower case. */
  readonly facilities: readonly string[]
  /** Nouns that make a facility only of a name that is no known place (`al-Wahailat market`), lower case. */
  readonly looseFacilities: readonly string[]
  /** Words between such a noun and its name (`de`, `du`, `of`), and adjectives of it (`international`). */
  readonly facilityLinks: readonly string[]
  /** Whether a generic noun stands before its name (`aéroport de Bagdad`) rather than after it (`Baghdad airport`). */
  readonly headFirst: boolean
  /** Nouns of what a person leads or is caught in (`Biden administration`, `affaire Fillon`), lower case. */
  readonly belongings: readonly string[]
  /** Nouns of military units that a number names (`80ème brigade`, `101st Airborne Division`), lower case. */
  readonly units: readonly string[]
  /** Nouns that make a place a landscape or region (`river`, `mer`), lower case. */
  readonly landscapes: readonly string[]
  /** Generic nouns of administration that stay outside a place name (`province`, `gouvernorat`), lower case. */
  readonly administrations: readonly string[]
  /** Names of places that are no administrative unit (`Middle East`, `Sahel`). */
  readonly regions: readonly string[]
  /** How names of bodies are composed; `null` where the head of a name stands last. */
  readonly bodyGrammar: BodyGrammar | null
  /** Names of bodies however they are written around (`White House`, `Maison Blanche`). */
  readonly bodies: readonly string[]
  /** Named series of events (`strategic dialogue`). */
  readonly events: readonly string[]
  /** Nouns that make an event of a name that has one (`Geneva Summit`), lower case. */
  readonly eventNouns: readonly string[]
  /** Prefixes in front of a hyphen that are no part of the name (`pro`, `anti`, `ex`), lower case. */
  readonly prefixes: readonly string[]
  /** The lower-case end of a compound that is no part of the name before it (`-backed`); `null` where compounds are not made so. */
  readonly tails: RegExp | null
}

/** What one language brings to the entities of a text: how names are found, and what they stand for. */
export interface EntityRules {
  readonly language: LanguageCode
  readonly tagging: TaggingRules
  readonly linking: LinkingRules
}
