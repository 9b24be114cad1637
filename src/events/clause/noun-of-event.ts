import type { Scene } from '../scene.js'

/** Whether a noun alone names an event. */
export function nounOfEvent(scene: Scene, token: number): boolean {
  const triggers = scene.rules.triggers.get(scene.lemmas[token] as string) ?? []
  return triggers.some((one) => one.pos === 'NOUN' && one.lemmas.length === 1)
}
