import { isNoun, plainRelation, type Scene, sentenceRange } from '../scene.js'

const MAX_DEPTH = 6

/** A relative pronoun stands for the noun that its clause describes. */
export function antecedent(scene: Scene, token: number): number {
  if (scene.reading.pos(token) !== 'PRON' && scene.reading.pos(token) !== 'DET' && scene.reading.pos(token) !== 'SCONJ')
    return token
  let verb = scene.reading.heads[token] as number
  for (let step = 0; step < 2 && verb >= 0; step += 1) {
    if (scene.reading.relation(verb) === 'acl:relcl') {
      const noun = scene.reading.heads[verb] as number
      return noun >= 0 && noun < token ? noun : token
    }
    verb = scene.reading.heads[verb] as number
  }
  return scene.rules.relatives.has(scene.words[token] as string) ? nounBefore(scene, token) : token
}

// "Kim, who was furious, left", where the tree took the clause for the sentence: the noun phrase right before the pronoun.
function nounBefore(scene: Scene, token: number): number {
  const { first } = sentenceRange(scene, token)
  const apart = scene.words[token - 1] === ','
  let before = apart ? token - 2 : token - 1
  for (let step = 0; step < 3 && before >= first && !isNoun(scene, before); step += 1) {
    before = scene.reading.heads[before] as number
  }
  if (before < first || before >= token || !isNoun(scene, before)) return token
  return apart ? wholePhrase(scene, before) : before
}

// "the coalition led by France, which": past a comma, the phrase as a whole is meant, not its last noun.
function wholePhrase(scene: Scene, noun: number): number {
  let top = noun
  for (let step = 0; step < MAX_DEPTH; step += 1) {
    const up = scene.reading.heads[top] as number
    const relation = plainRelation(scene, top)
    const participle = relation === 'obl' && up >= 0 && plainRelation(scene, up) === 'acl'
    const next = participle ? (scene.reading.heads[up] as number) : up
    if (next < 0 || next > noun || !isNoun(scene, next) || (relation !== 'nmod' && !participle)) return top
    top = next
  }
  return top
}
