import { describe, expect, test } from 'vitest'
import type { Sentence } from '../../src/contract.js'
import { toConll, toConllU, toJsonLines } from '../../src/entries/export.js'
import { SAMPLE, SAMPLE_TEXT } from '../support/sample-extraction.js'

const read = (conll: string): string[][] =>
  conll
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))

describe('toConll', () => {
  test('names every mention by B and I tags, a new article by -DOCSTART-', () => {
    const lines = read(toConll(SAMPLE_TEXT, SAMPLE))
    expect(lines.filter(([token]) => token === '-DOCSTART-')).toHaveLength(2)
    expect(lines.filter(([, tag]) => tag?.startsWith('B-'))).toHaveLength(SAMPLE.entityMentions.length + 1)
    expect(lines.filter(([, tag]) => tag?.endsWith('-PERSON')).map((line) => line.join(' '))).toEqual([
      'Recep B-PERSON',
      'Tayyip I-PERSON',
      'Erdogan B-PERSON',
    ])
  })

  test('writes the labels of CoNLL-2003 when asked to', () => {
    const tags = read(toConll(SAMPLE_TEXT, SAMPLE, { labels: 'conll' })).map(([, tag]) => tag)
    expect(new Set(tags)).toEqual(new Set(['O', 'B-LOC', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG']))
  })

  test('holds every character that is not white space', () => {
    const forms = read(toConll(SAMPLE_TEXT, SAMPLE))
      .map(([form]) => form)
      .filter((form) => form !== '-DOCSTART-')
    expect(forms.join('')).toBe(SAMPLE_TEXT.replace(/\s+/g, ''))
  })
})

const start = SAMPLE_TEXT.indexOf('Police')
const words = [
  ['Police', 'police', 'NOUN', 1, 'nsubj'],
  ['arrested', 'arrest', 'VERB', -1, 'root'],
  ['4', '4', 'NUM', 3, 'nummod'],
  ['men', 'man', 'NOUN', 1, 'obj'],
  ['in', 'in', 'ADP', 5, 'case'],
  ['Mosul', 'Mosul', 'PROPN', 1, 'obl'],
  ['.', '.', 'PUNCT', 1, 'punct'],
] as const
const sentence: Sentence = {
  start,
  end: start + 'Police arrested 4 men in Mosul.'.length,
  tokens: words.map(([text, lemma, pos, head, relation]) => {
    const at = SAMPLE_TEXT.indexOf(text, start)
    return {
      start: at,
      end: at + text.length,
      text,
      lemma,
      pos,
      head,
      relation,
      ...(pos === 'VERB' && { verbForm: 'Fin' as const }),
    }
  }),
}

describe('toConllU', () => {
  const lines = toConllU(SAMPLE_TEXT, [sentence], { extraction: SAMPLE }).split('\n')

  test('writes ten columns, heads counted from one', () => {
    const rows = lines.filter((line) => /^\d/.test(line)).map((line) => line.split('\t'))
    expect(rows.map((row) => row.length)).toEqual(Array(7).fill(10))
    expect(rows[1]?.slice(0, 9)).toEqual(['2', 'arrested', 'arrest', 'VERB', '_', 'VerbForm=Fin', '0', 'root', '_'])
    expect(rows[5]?.[9]).toContain('NER=B-GPE|SpaceAfter=No')
  })

  test('the text comment can be rebuilt from forms and SpaceAfter', () => {
    const rows = lines.filter((line) => /^\d/.test(line)).map((line) => line.split('\t'))
    const rebuilt = rows
      .map((row) => row[1] + (row[9]?.includes('SpaceAfter=No') ? '' : ' '))
      .join('')
      .trim()
    expect(lines).toContain(`# text = ${rebuilt}`)
    expect(rebuilt).toBe('Police arrested 4 men in Mosul.')
  })

  test('token ranges are code points', () => {
    const range = /TokenRange=(\d+):(\d+)/.exec(lines.find((line) => line.includes('\tMosul\t')) ?? '')
    expect([...SAMPLE_TEXT].slice(Number(range?.[1]), Number(range?.[2])).join('')).toBe('Mosul')
  })
})

describe('toJsonLines', () => {
  test('one extraction a line reads back as it was', () => {
    const lines = toJsonLines([SAMPLE, SAMPLE]).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual([SAMPLE, SAMPLE])
  })

  test('one event a line says which document it is from, and takes a choice of modalities', () => {
    const lines = toJsonLines([SAMPLE, SAMPLE], { of: 'events', modalities: ['planned'] })
      .trimEnd()
      .split('\n')
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { document: 0, documentId: 'sample-1', id: 'e3' },
      { document: 1, documentId: 'sample-1', id: 'e3' },
    ])
  })
})
