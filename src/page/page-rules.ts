import type { LanguageCode } from '../contract.js'

/**
 * What one language brings to the cutting of pages: the words of page furniture. All phrases are lower case, with plain
 * apostrophes; a phrase stands for a whole line unless its field says otherwise.
 */
export interface PageRules {
  readonly language: LanguageCode
  /** Lines that close an item or stand under its title: print, share, read more, top of page, reply. */
  readonly closing: readonly string[]
  /** Words with which a teaser ends that is read on elsewhere: `read more`, `lire la suite`. */
  readonly closingEnds: readonly string[]
  /** Lines that may stand anywhere: menu entries, sign-in, cookies, advertisement. */
  readonly furniture: readonly string[]
  /** Lines over a list of links to other texts: related, most read, archives. */
  readonly sections: readonly string[]
  /** Words with which a furniture line begins, whatever follows: `lire aussi`, `related:`. */
  readonly furnitureStarts: readonly string[]
  /** Words that no news sentence holds: `all rights reserved`, `votre adresse e-mail ne sera pas publiée`. */
  readonly furnitureParts: readonly string[]
  /** Lines with figures in them: pattern source, such as `\d+ min read`, `page \d+ sur \d+`. */
  readonly furniturePatterns: readonly string[]
  /** Lines that open the comments of readers. */
  readonly comments: readonly string[]
  /** The same where a number stands with them: `3 replies`, `Réactions (12)`. */
  readonly countedComments: readonly string[]
  /** Words for no comments at all: `no comments`. */
  readonly noComments: readonly string[]
  /** Labels of a forum member's card: joined, messages, likes. */
  readonly profile: readonly string[]
  /** Ranks of forum members: `moderator`, `membre actif`. */
  readonly ranks: readonly string[]
  /** Ends of the line over a quoted post: `wrote:`, `a écrit :`. */
  readonly quoteEnds: readonly string[]
  /** Words in the title of a page that is written while things happen: `live updates`, `en direct`. */
  readonly live: readonly string[]
  /** Words with which a byline begins, before names: `by`, `par`. */
  readonly bylineStarts: readonly string[]
  /** Words that say that a date is the one of publication: `published`, `publié le`, `mis à jour`. */
  readonly published: readonly string[]
  /** Words between the name of who posted and when: `wrote on`, `a écrit le`. */
  readonly wrote: readonly string[]
  /** What a dated text of an office calls itself: `press release`, `communiqué`. */
  readonly releases: readonly string[]
  /** Words that say that a date is the one of a later change: `updated`, `mis à jour`. */
  readonly revised: readonly string[]
  /** A date in figures beside such words has its day first: `Publié le 04/05/2021`. */
  readonly dayFirst: boolean
  /** Words with which a line of credits begins: `source`, `with reporting by`, `copyright`. */
  readonly credits: readonly string[]
  /** Words that end a caption, in brackets: `photo`, `archives`. */
  readonly captions: readonly string[]
  /** Words that may stand in a line which holds a date and nothing else: `at`, `à`, `le`, `gmt`. */
  readonly dateFillers: readonly string[]
  /** How old an item is when the page is viewed: pattern source, such as `\d+ hours? ago`. */
  readonly ages: readonly string[]
  /** Past forms of verbs of making known: what stands beside the day of the news. */
  readonly announcing: readonly string[]
  /** Words that open the line under a statement which says where and when it was made: `done at`, `fait à`. */
  readonly signed: readonly string[]
  /** Past forms of verbs of what news tells. */
  readonly happening: readonly string[]
  /** Words that say, somewhere before a date in its sentence, that it lies ahead: `will`, `scheduled`, `prévu`. */
  readonly ahead: readonly string[]
  /** Words right before a date that lies ahead: `until`, `d'ici au`. */
  readonly until: readonly string[]
  /** Words before a date that follows within days: `days ahead of`, `à quelques jours de`. */
  readonly daysAhead: readonly string[]
}
