import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { toWebAnnotation } from '../../src/entries/export.js'
import { SAMPLE, SAMPLE_TEXT } from '../support/sample-extraction.js'

// The terms of the W3C Web Annotation vocabulary that the export uses, by their IRIs: nothing is fetched in a test.
const OA = 'http://www.w3.org/ns/oa#'
const AS = 'http://www.w3.org/ns/activitystreams#'
const iri = (id: string): object => ({ '@id': id, '@type': '@id' })
const CONTEXT = {
  id: '@id',
  type: '@type',
  Annotation: `${OA}Annotation`,
  TextualBody: `${OA}TextualBody`,
  SpecificResource: `${OA}SpecificResource`,
  TextQuoteSelector: `${OA}TextQuoteSelector`,
  TextPositionSelector: `${OA}TextPositionSelector`,
  Software: `${AS}Application`,
  AnnotationCollection: `${AS}OrderedCollection`,
  AnnotationPage: `${AS}OrderedCollectionPage`,
  identifying: `${OA}identifying`,
  classifying: `${OA}classifying`,
  tagging: `${OA}tagging`,
  describing: `${OA}describing`,
  body: iri(`${OA}hasBody`),
  target: iri(`${OA}hasTarget`),
  source: iri(`${OA}hasSource`),
  selector: iri(`${OA}hasSelector`),
  generator: iri(`${AS}generator`),
  motivation: { '@id': `${OA}motivatedBy`, '@type': '@vocab' },
  purpose: { '@id': `${OA}hasPurpose`, '@type': '@vocab' },
  items: { '@id': `${AS}items`, '@container': '@list', '@type': '@id' },
  first: iri(`${AS}first`),
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  start: `${OA}start`,
  end: `${OA}end`,
  exact: `${OA}exact`,
  prefix: `${OA}prefix`,
  suffix: `${OA}suffix`,
  name: 'http://xmlns.com/foaf/0.1/name',
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  total: `${AS}totalItems`,
  startIndex: `${AS}startIndex`,
}

async function documentLoader(url: string): Promise<{ documentUrl: string; document: object }> {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`not in this test: ${url}`)
  return { documentUrl: url, document: { '@context': CONTEXT } }
}

describe('toWebAnnotation', () => {
  const collection = toWebAnnotation(SAMPLE_TEXT, SAMPLE)
  const { items } = collection.first

  test('has an annotation for every entity mention, date and event', () => {
    expect(collection.total).toBe(SAMPLE.entityMentions.length + SAMPLE.dates.length + SAMPLE.events.length)
    expect(items).toHaveLength(collection.total)
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  })

  test('position and quote select the same characters, counted in code points', () => {
    const characters = [...SAMPLE_TEXT]
    for (const { target } of items) {
      const [position, quote] = target.selector
      expect(characters.slice(position.start, position.end).join('')).toBe(quote.exact)
      expect(SAMPLE_TEXT).toContain(quote.prefix + quote.exact + quote.suffix)
    }
    expect(collection.label).toContain('code points')
  })

  test('a JSON-LD processor expands it without dropping a term, and reads every annotation as RDF', async () => {
    const quads = await jsonld.toRDF(collection, { documentLoader, safe: true })
    const types = quads.filter(({ object }) => object.value === `${OA}Annotation`)
    const starts = quads.filter(({ predicate }) => predicate.value === `${OA}start`)
    expect(types).toHaveLength(items.length)
    expect(starts).toHaveLength(items.length)
    expect(quads.filter(({ object }) => object.value === 'http://www.wikidata.org/entity/Q39259')).toHaveLength(1)
  })

  test('without an address the text is named by the id of the document', () => {
    const { url: _, ...unnamed } = SAMPLE
    const source = toWebAnnotation(SAMPLE_TEXT, { ...unnamed, id: 'dépêche 7 \ud800' }).first.items[0]?.target.source
    expect(source).toBe('urn:sitrep:document:d-p-che-7-')
  })
})
