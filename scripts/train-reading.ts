/**
 * Trains the reading model of a language and writes it to `src/languages/<xx>/model`:
 * `npx tsx scripts/train-reading.ts fr --data ../shared/data [--work folder] [--quick]`.
 * With `--work`, each stage is kept there and taken from there on the next run; `--lemmas` writes the lemma rules alone.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildLemmas } from './reading/build-lemmas.js'
import { collectEvidence } from './reading/collect-evidence.js'
import { recipes } from './reading/recipes.js'
import { FULL, QUICK, type Stage, trainModel } from './reading/train-model.js'
import { readTreebank } from './reading/treebank.js'
import { packClusters, packLexicon } from './reading/word-tables.js'
import { writeModule } from './reading/write-module.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    work: { type: 'string' },
    out: { type: 'string' },
    quick: { type: 'boolean' },
    'no-clusters': { type: 'boolean' },
    'no-evidence': { type: 'boolean' },
    lemmas: { type: 'boolean' },
  },
})
const recipe = recipes[positionals[0] as 'en' | 'fr']
const data = values.data ?? process.env.SITREP_DATA ?? '../shared/data'

function createStage(work: string | undefined): Stage {
  if (work !== undefined) mkdirSync(work, { recursive: true })
  return (name, compute) => {
    const file = work === undefined ? null : join(work, name)
    if (file !== null && existsSync(file)) return readFileSync(file, 'utf8')
    const started = performance.now()
    const result = compute()
    console.log(`${name}: ${Math.round((performance.now() - started) / 1000)} s, ${result.length} characters`)
    if (file !== null) writeFileSync(file, result)
    return result
  }
}

const treebanks = recipe.train.flatMap((name) => readTreebank(join(data, 'syntax', `${name}.tsv`)))
const sentences = [...treebanks, ...recipe.wire]
const folder = values.out ?? `src/languages/${recipe.language}/model`
const { sources } = recipe

function writeModel(): void {
  const lexicon = packLexicon(join(data, 'syntax/lex', recipe.lexicon))
  const clusters =
    recipe.clusters === null || values['no-clusters']
      ? null
      : packClusters(join(data, 'entities', recipe.clusters), recipe.clusteredWords)
  const weights = trainModel({
    recipe,
    sentences,
    evidence: recipe.evidence === null || values['no-evidence'] ? null : collectEvidence(recipe.evidence, sentences),
    lexicon,
    clusters,
    effort: values.quick ? QUICK : FULL,
    stage: createStage(values.work),
  })
  writeModule(`${folder}/reading-weights.ts`, sources.weights, 'weights', 'PackedWeights', weights)
  writeModule(`${folder}/reading-lexicon.ts`, sources.lexicon, 'lexicon', 'PackedLexicon', lexicon)
  if (clusters !== null) {
    writeModule(`${folder}/reading-clusters.ts`, sources.clusters, 'clusters', 'PackedClusters', clusters)
  }
}

if (!values.lemmas) writeModel()
const lemmas = buildLemmas(recipe, data, treebanks)
writeModule(`${folder}/reading-lemmas.ts`, sources.lemmas, 'lemmas', 'PackedLemmas', lemmas, 'lemmas')
