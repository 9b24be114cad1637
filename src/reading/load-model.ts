import { type LemmaRules, unpackLemmas } from './lemmas.js'
import { type ReadingModel, unpackModel } from './reading-model.js'
import type { ReadingRules } from './reading-rules.js'
import { wordFeatures } from './word-features.js'

// Forms whose features are kept between texts.
const KEPT_FORMS = 50_000

/** A language's tables, unpacked. */
export interface LoadedModel {
  readonly model: ReadingModel
  readonly lemmas: LemmaRules
}

const loaded = new WeakMap<ReadingRules, LoadedModel>()

/** The tables of a language, unpacked when its first text is read and kept from then on. */
export function loadModel(rules: ReadingRules): LoadedModel {
  const known = loaded.get(rules)
  if (known) return known
  const { weights, lexicon, clusters, lemmas } = rules.model
  const fresh = { model: unpackModel(weights, lexicon, clusters), lemmas: unpackLemmas(lemmas) }
  loaded.set(rules, fresh)
  return fresh
}

/** The features of a form, kept for the next time it is met. */
export function featuresOf(model: ReadingModel, form: string): Int32Array {
  const known = model.forms.get(form)
  if (known) return known
  if (model.forms.size >= KEPT_FORMS) model.forms.clear()
  const features = wordFeatures(form, model.tables)
  model.forms.set(form, features)
  return features
}
