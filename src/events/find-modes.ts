import { gather } from '../text/gather.js'
import { classesAt } from './nouns/classify-noun.js'
import type { Sides } from './parties/sides.js'
import { phraseAt, type Scene } from './scene.js'
import type { Group } from './triggers/merge-triggers.js'

// Aerial says less than drone; what falls from the air, or whoever blows himself up, says more than a plain bomb.
const IMPLIED: Readonly<Record<string, readonly string[]>> = {
  drone: ['aerial'],
  aerial: ['explosives'],
  'suicide-attack': ['explosives'],
}

function modeAt(scene: Scene, token: number): string | null {
  for (let start = Math.max(0, token - 2); start <= token; start += 1) {
    const found = phraseAt(scene, scene.rules.instruments, start)
    if (found && start + found[1] > token) return found[0]
  }
  return null
}

/** The PLOVER modes of an event: those of its frames, and for assaults those of the instruments in its clause. */
export function findModes(scene: Scene, group: Group, sides: readonly Sides[]): string[] {
  const modes = new Set(group.main.candidate.frame.modes)
  if (group.main.candidate.frame.type !== 'ASSAULT') return [...modes]
  for (const { candidate } of group.members) {
    if (candidate.frame.grade === 'means') for (const mode of candidate.frame.modes) modes.add(mode)
    const around = [...candidate.around.subjects, ...candidate.around.objects, ...candidate.around.modifiers]
    const used = candidate.around.obliques
      .filter((one) => one.slot === 'with' || one.slot === 'by' || one.slot === 'of')
      .map((one) => one.token)
    for (const token of [candidate.head, ...around, ...used]) {
      const mode = modeAt(scene, token)
      if (mode && (token === candidate.head || !isVictim(scene, token, sides))) modes.add(mode)
    }
  }
  for (const token of gather(sides, (one) => one.instruments)) {
    const mode = modeAt(scene, token)
    if (mode) modes.add(mode)
  }
  return [...modes].filter((mode) => ![...modes].some((other) => IMPLIED[other]?.includes(mode)))
}

// Tanks that were hit are no means.
function isVictim(scene: Scene, token: number, sides: readonly Sides[]): boolean {
  return sides.some((one) => one.recipients.includes(token)) && !classesAt(scene, token).includes('munition')
}
