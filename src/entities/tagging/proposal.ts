import type { EntityType } from '../../contract.js'

/** A stretch of units that something takes for a name. */
export interface Proposal {
  /** First unit, and the unit after the last. */
  readonly from: number
  readonly to: number
  readonly type: EntityType
  readonly subtype?: string
  readonly confidence: number
  /** What found it: `model`, or the list or pattern. */
  readonly origin: string
}

// What outranks what on the same stretch; a longer stretch outranks a shorter one first, a caller's entity everything.
const RANKS: Readonly<Record<string, number>> = {
  user: 9,
  facility: 6,
  defined: 5,
  body: 5,
  media: 5,
  region: 5,
  'known-body': 5,
  unit: 5,
  acronym: 1,
  'weapon-system': 4,
  group: 4,
  event: 4,
  handle: 4,
  country: 3,
  capitalized: 1,
  composed: 3,
  introduced: 3,
  model: 2,
  weapon: 1,
  place: 0,
}

function rank(proposal: Proposal): number {
  return RANKS[proposal.origin] ?? 0
}

function outranks(left: Proposal, right: Proposal): number {
  const user = Number(right.origin === 'user') - Number(left.origin === 'user')
  return user || right.to - right.from - (left.to - left.from) || rank(right) - rank(left) || left.from - right.from
}

/** The proposals that stand, in order and without overlap: a caller's entities, then longer ones, then the better ranked. */
export function choose(proposals: readonly Proposal[]): Proposal[] {
  const taken: Proposal[] = []
  const units = new Set<number>()
  for (const proposal of [...proposals].sort(outranks)) {
    let free = true
    for (let at = proposal.from; at < proposal.to && free; at += 1) free = !units.has(at)
    if (!free) continue
    for (let at = proposal.from; at < proposal.to; at += 1) units.add(at)
    taken.push(proposal)
  }
  return taken.sort((left, right) => left.from - right.from)
}
