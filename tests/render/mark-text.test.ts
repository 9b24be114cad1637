import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import { type Mark, markText } from '../../src/render/mark-text.js'

type Node = DefaultTreeAdapterTypes.Node

/** The visible text of parsed HTML, a line break for every `<br>`. */
function textOf(node: Node): string {
  if ('value' in node) return node.value
  if (node.nodeName === 'br') return '\n'
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

function elements(node: Node, name: string): DefaultTreeAdapterTypes.Element[] {
  const own = node.nodeName === name ? [node as DefaultTreeAdapterTypes.Element] : []
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap((child) => elements(child, name))] : own
}

function mark(start: number, end: number, id: string): Mark {
  return { start, end, kind: 'person', id, attributes: { id }, href: `to-${id}`, title: id }
}

function read(html: string): DefaultTreeAdapterTypes.DocumentFragment {
  const errors: string[] = []
  const fragment = parseFragment(html, { onParseError: ({ code }) => errors.push(code) })
  expect(errors).toEqual([])
  return fragment
}

const whole = (text: string): { start: number; end: number } => ({ start: 0, end: text.length })

describe('markText', () => {
  test('nests a mark inside another', () => {
    expect(markText('the Turkish army', whole('the Turkish army'), [mark(4, 16, 'a'), mark(4, 11, 'b')])).toBe(
      '<p dir="auto">the <mark id="a" data-kind="person" data-id="a"><mark id="b" data-kind="person" data-id="b">' +
        '<a href="#to-b" title="b">Turkish</a></mark><a href="#to-a" title="a"> army</a></mark></p>\n',
    )
  })

  test('opens a mark again where it crosses another, with its id on the first piece only', () => {
    const html = markText('abcdef', whole('abcdef'), [mark(0, 4, 'a'), mark(2, 6, 'b')])
    const marks = elements(read(html), 'mark')
    expect(marks.map((element) => textOf(element))).toEqual(['abcd', 'cd', 'ef'])
    expect(html.match(/ id="/g)).toHaveLength(2)
  })

  test('carries a mark over an empty line into the next paragraph', () => {
    const html = markText('one two\n\nthree', whole('one two\n\nthree'), [mark(4, 14, 'a')])
    expect(elements(read(html), 'mark').map(textOf)).toEqual(['two', 'three'])
  })

  test('gives a direction to a mark in a script that runs right to left', () => {
    const text = 'the الجيش (army)'
    expect(elements(read(markText(text, whole(text), [mark(4, 9, 'a')])), 'mark')[0]?.attrs).toContainEqual({
      name: 'dir',
      value: 'rtl',
    })
  })

  const letters = fc.string({ unit: fc.constantFrom('a', 'é', '<', '&', '"', ' ', '\n', '🇫', 'ש'), maxLength: 60 })
  test('whatever overlaps, the HTML is well formed, keeps every visible character and never nests links', () => {
    const input = letters.chain((text) => {
      const starts = [...text].map((_, index, all) => all.slice(0, index).join('').length)
      const offset = fc.constantFrom(...starts, text.length)
      return fc.tuple(fc.constant(text), fc.array(fc.tuple(offset, offset), { maxLength: 12 }))
    })
    fc.assert(
      fc.property(input, ([text, spans]) => {
        const marks = spans.map(([a, b], index) => mark(Math.min(a, b), Math.max(a, b), `m${index}`))
        const fragment = read(markText(text, whole(text), marks))
        expect(textOf(fragment).replace(/\s/g, '')).toBe(text.replace(/\s/g, '').toWellFormed())
        expect(
          elements(fragment, 'a').flatMap((link) => link.childNodes.flatMap((child) => elements(child, 'a'))),
        ).toEqual([])
        const ids = elements(fragment, 'mark').flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'id'))
        expect(new Set(ids.map(({ value }) => value)).size).toBe(ids.length)
      }),
      { numRuns: 500 },
    )
  })
})
