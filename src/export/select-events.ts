import type { EventMention, Extraction, Modality } from '../contract.js'

/** Which events an export of facts writes. */
export interface EventSelection {
  /** Default: `['asserted']`; what is denied, planned, threatened, requested or supposed did not happen. */
  readonly modalities?: readonly Modality[] | null | undefined
}

const ASSERTED: readonly Modality[] = ['asserted']

/** The events of the given modalities, bare references back (`anaphoric`) left out. */
export function selectEvents(
  extraction: Extraction,
  selection: EventSelection,
  usual: readonly Modality[] = ASSERTED,
): EventMention[] {
  const wanted = new Set(selection.modalities ?? usual)
  return extraction.events.filter((event) => wanted.has(event.modality) && !event.anaphoric)
}
