import { readText } from '../../src/reading/read-text.js'
import { tokenAt } from '../../src/reading/reading.js'
import type { ReadingRules } from '../../src/reading/reading-rules.js'
import { readExamples } from '../../tests/support/examples.js'

/** Percent of the marked subjects, objects and agents of our own wire news that hang on the right verb, by the right relation. */
export function wireRelations(language: string, rules: ReadingRules, examples = 'reading-wire'): number {
  let right = 0
  let all = 0
  for (const { text, marks } of readExamples(`src/languages/${language}/examples/${examples}.md`)) {
    const reading = readText(text, rules)
    for (const { start, label } of marks) {
      const token = tokenAt(reading, start)
      const head = reading.heads[token] as number
      all += 1
      if (head >= 0 && `${reading.relation(token)} ${reading.lemma(head)}` === label) right += 1
    }
  }
  return (100 * right) / all
}
