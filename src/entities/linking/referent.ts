import type { EntityMention } from '../../contract.js'

/** The thing in the world that a mention stands for. */
export interface Referent {
  readonly id: string
  readonly name: string
  readonly country: string | null
  readonly coordinates: readonly [number, number] | null
  readonly sectors: readonly string[]
  readonly subtype: string | null
  readonly links: Readonly<Record<string, string>> | null
  readonly by: EntityMention['resolution']['by']
  readonly score: number
}

/** A referent with the fields that differ from an unknown thing. */
export function referent(part: Partial<Referent> & Pick<Referent, 'id' | 'name' | 'by' | 'score'>): Referent {
  return { country: null, coordinates: null, sectors: [], subtype: null, links: null, ...part }
}
