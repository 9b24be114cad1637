import type { EventCluster, Extraction } from '../contract.js'
import { SitrepError } from '../errors.js'
import { show } from '../text/arguments.js'

/** What the exports of many documents take: one extraction, or several in order. */
export type Extractions = Extraction | readonly Extraction[]

/** The texts that extractions were made from: one, or as many as there are extractions. */
export type Texts = string | readonly string[] | null | undefined

/** Extractions as a list, or `SitrepError` `invalid-argument` when they are none. */
export function listExtractions(extractions: Extractions): readonly Extraction[] {
  const list = Array.isArray(extractions) ? (extractions as readonly Extraction[]) : [extractions as Extraction]
  const wrong = list.find((item) => typeof item !== 'object' || item === null || !Array.isArray(item.events))
  if (wrong === undefined && list.every((item) => item !== undefined)) return list
  throw new SitrepError('invalid-argument', `Invalid extraction ${show(wrong)}: expected what extract returns`)
}

/** The text of each document, `null` where it was not given. */
export function listTexts(texts: Texts, count: number): readonly (string | null)[] {
  const list = typeof texts === 'string' ? [texts] : (texts ?? [])
  return Array.from({ length: count }, (_, index) => list[index] ?? null)
}

/** For every event id of one document, the cluster that it belongs to. */
export function clustersByEvent(
  clusters: readonly EventCluster[],
  document: number,
): ReadonlyMap<string, EventCluster> {
  return new Map(
    clusters.flatMap((cluster) =>
      cluster.members
        .filter((member) => member.document === document)
        .map((member) => [member.event, cluster] as const),
    ),
  )
}
