import type { WordList } from './word-list.js'

/** Worlds that borrow the words of war and diplomacy; `personal` is what people tell of themselves. */
export type Topic = 'sport' | 'fiction' | 'arts' | 'market' | 'leisure' | 'science' | 'personal'

/** Words, one each, that tell what a text is about. */
export interface TopicLists {
  /** Words that hardly stand elsewhere: goalkeeper, novel, flour. */
  readonly sure: Readonly<Record<Exclude<Topic, 'personal'>, WordList>>
  /** Words that count only beside sure ones: match, scene, dish. */
  readonly likely: Readonly<Record<Exclude<Topic, 'personal'>, WordList>>
  /** Words of politics, courts and war, which speak against every other topic: soldier, minister, ceasefire. */
  readonly public: WordList
  /** Who speaks of themselves outside of quotations: I, my, you; je, mon, vous. */
  readonly personal: WordList
  /** First words of triggers that other worlds use for what is no event: attack, strike, meet, thank. */
  readonly borrowed: WordList
}
