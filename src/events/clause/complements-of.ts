import { childrenOf, plainRelation, type Scene } from '../scene.js'

const CLAUSES = new Set(['xcomp', 'ccomp', 'advcl', 'acl', 'csubj'])

/** Heads of clauses and infinitives that depend on a token. */
export function complementsOf(scene: Scene, token: number): number[] {
  return childrenOf(scene, token).filter((child) => {
    const relation = plainRelation(scene, child)
    return CLAUSES.has(relation) && scene.reading.relation(child) !== 'acl:relcl'
  })
}
