import { type MarkedSentence, matchEvents, readMarkedFile } from '../../tests/support/event-marks.js'
import type { Figure, Scorer } from './figure.js'

/** `other-worlds-held-out.md` was written before it was run, and nothing was mended for it. */
const FILES = [
  ['other-worlds.md', '', ''],
  ['other-worlds-held-out.md', '-held-out', ', held out'],
] as const

/** Events given for every 1,000 words of texts that tell none. */
function inventedPerThousand(sentences: readonly MarkedSentence[]): number {
  const words = sentences.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0)
  return (1000 * sentences.reduce((sum, { found }) => sum + found.length, 0)) / Math.max(1, words)
}

/** Share of the marked events that are found under their type. */
function foundShare(sentences: readonly MarkedSentence[]): number {
  const each = sentences.flatMap((sentence) => {
    const { foundOf } = matchEvents(sentence)
    return sentence.gold.map(({ types }, index) => types.includes(sentence.found[foundOf[index] ?? -1]?.type ?? ''))
  })
  return (100 * each.filter(Boolean).length) / Math.max(1, each.length)
}

function toFigure(id: string, what: string, value: number, unit: string, anchor: string): Figure {
  const rounded = Math.round(value * 10) / 10
  return {
    id: `events/${id}`,
    what,
    value: rounded,
    unit,
    anchor,
    target: null,
    better: unit === '%' ? 'higher' : 'lower',
    floor: true,
  }
}

function figuresOf(language: 'en' | 'fr', [file, suffix, where]: (typeof FILES)[number]): Figure[] {
  const sentences = readMarkedFile(language, file)
  const none = sentences.filter(({ gold }) => gold.length === 0)
  const told = sentences.filter(({ gold }) => gold.length > 0)
  const set = `other-worlds${suffix}/${language}`
  return [
    toFigure(
      `${set}/invented`,
      `events invented in 1,000 words of sport, markets, kitchens, films …, ${language}${where}`,
      inventedPerThousand(none),
      '',
      '80 without heed to topics',
    ),
    toFigure(
      `${set}/found`,
      `events found where the same words are meant literally, ${language}${where}`,
      foundShare(told),
      '%',
      'nobody measures this',
    ),
  ]
}

/** Scores what is invented in texts of other worlds than politics, beside what is found where their words are meant literally. */
export const score: Scorer = async () =>
  (['en', 'fr'] as const).flatMap((language) => FILES.flatMap((file) => figuresOf(language, file)))
