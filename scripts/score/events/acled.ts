import { fileURLToPath } from 'node:url'
import { classifyEvents } from '../../../src/entries/events.js'
import { readExamples } from '../../../tests/support/examples.js'
import type { Language } from './pipeline.js'
import { matchSeeds, type SeedRun } from './seed-gold.js'

/** A snippet with the sub-type it tells and the one found. */
export interface Snippet {
  readonly text: string
  readonly gold: string
  readonly found: string | null
}

/** What a reader of the events takes a snippet for: the sub-type of the first event that has one. */
export function labelOf(text: string, language: Language): string | null {
  const coded = classifyEvents(text, { language }).find(({ codes }) => codes.acled?.subEventType)
  return coded?.codes.acled?.subEventType ?? null
}

/** The snippets of one file of `src/languages/<xx>/examples`; what is held out was not mended for. */
export function readSnippets(language: Language, file: string): Snippet[] {
  const path = fileURLToPath(new URL(`../../../src/languages/${language}/examples/${file}.md`, import.meta.url))
  return readExamples(path).map(({ name, text }) => ({ text, gold: name, found: labelOf(text, language) }))
}

/** F1 of each sub-type, weighted by how often the gold has it. */
export function weightedF1(snippets: readonly Snippet[]): number {
  const labels = [...new Set(snippets.map(({ gold }) => gold))]
  return labels.reduce(
    (sum, label) => sum + (labelF1(snippets, label).f * support(snippets, label)) / snippets.length,
    0,
  )
}

const support = (snippets: readonly Snippet[], label: string): number =>
  snippets.filter(({ gold }) => gold === label).length

/** F1 of one sub-type in percent, with what it rests on. */
export function labelF1(
  snippets: readonly Snippet[],
  label: string,
): { f: number; right: number; told: number; given: number } {
  const told = support(snippets, label)
  const given = snippets.filter(({ found }) => found === label).length
  const right = snippets.filter(({ gold, found }) => gold === label && found === label).length
  return { f: (200 * right) / (told + given || 1), right, told, given }
}

/** Of the events of the seed pages that were found and whose sub-type the gold gives, the share that has it. */
export function seedAcled(run: SeedRun): { right: number; total: number; wrong: string[] } {
  const rows = matchSeeds(run, null, false).matched.flatMap(([one, gold]) =>
    gold.acled?.subEventType ? [{ found: one.event.codes.acled?.subEventType ?? null, gold, one }] : [],
  )
  const wrong = rows.filter(({ found, gold }) => found !== gold.acled?.subEventType)
  return {
    right: rows.length - wrong.length,
    total: rows.length,
    wrong: wrong.map(
      ({ found, gold, one }) => `${gold.acled?.subEventType} ≠ ${found} «${one.event.text}» ${gold.sentence.text}`,
    ),
  }
}
