import type { EntityMention, Span } from '../contract.js'
import type { Mark } from './mark-text.js'
import { markKind, type PageModel, spanKey } from './page-model.js'

/** Anchor of the mark that stands on exactly this span, if one does. */
export type AnchorOf = (span: Span) => string | undefined

/** Everything to mark in the text: entities, dates, event triggers, what else decided an event, and page furniture. */
export function textMarks(model: PageModel): readonly Mark[] {
  const marks = [...eventMarks(model), ...dateMarks(model), ...entityMarks(model)]
  return [...marks, ...evidenceMarks(model, new Set(marks.map(spanKey))), ...furnitureMarks(model)]
}

/** A look-up over marks; where several share a span, the first of the list is meant. */
export function anchors(marks: readonly Mark[]): AnchorOf {
  const bySpan = new Map<string, string>()
  for (const mark of marks) if (!bySpan.has(spanKey(mark))) bySpan.set(spanKey(mark), mark.id)
  return (span) => bySpan.get(spanKey(span))
}

function eventMarks({ extraction, groupOf, words }: PageModel): Mark[] {
  return extraction.events.map((event, index) => ({
    start: event.start,
    end: event.end,
    kind: 'event',
    id: `event-${index}`,
    attributes: { id: event.id, type: event.type, modality: event.modality },
    href: groupOf.get(event.id)?.id ?? null,
    title: `${words.types[event.type] ?? event.type} (${words.modalities[event.modality] ?? event.modality})`,
  }))
}

function dateMarks({ extraction }: PageModel): Mark[] {
  return extraction.dates.map((date, index) => ({
    start: date.start,
    end: date.end,
    kind: 'date',
    id: `date-${index}`,
    attributes: { id: String(index), type: date.type, value: date.value },
    href: `when-${index}`,
    title: date.value,
  }))
}

function entityMarks(model: PageModel): Mark[] {
  return model.extraction.entityMentions.map((mention, index) => ({
    start: mention.start,
    end: mention.end,
    kind: markKind(mention.type) ?? 'thing',
    id: `mention-${index}`,
    attributes: { id: mention.id, type: mention.type },
    href: model.entityAnchor.get(mention.id) ?? null,
    title: entityTitle(mention),
  }))
}

function entityTitle({ name, type, role }: EntityMention): string {
  return `${name} (${type}${role ? `, ${role}` : ''})`
}

/** Evidence that no other mark stands on, once for each span. */
function evidenceMarks({ extraction, groupOf }: PageModel, taken: Set<string>): Mark[] {
  return extraction.events.flatMap((event, index) =>
    event.evidence.flatMap((piece, number): Mark[] => {
      if (taken.has(spanKey(piece))) return []
      taken.add(spanKey(piece))
      const href = groupOf.get(event.id)?.id ?? null
      const attributes = { id: event.id, role: piece.role }
      const { start, end } = piece
      return [{ start, end, kind: 'evidence', id: `evidence-${index}-${number}`, attributes, href, title: piece.role }]
    }),
  )
}

/** Buttons and credits inside an article, which the page shows small. */
function furnitureMarks({ extraction }: PageModel): Mark[] {
  return extraction.boilerplate.map(({ start, end }, index) => {
    return { start, end, kind: 'furniture', id: `furniture-${index}`, attributes: {}, href: null, title: '' }
  })
}
