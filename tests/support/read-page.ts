import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { expect } from 'vitest'

export type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

function elements(node: Node): Element[] {
  const own = 'tagName' in node ? [node] : []
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(elements)] : own
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value
}

export function textOf(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** The elements of a page as a browser would parse it; fails on any parse error, double id or link to nowhere. */
export function readPage(html: string): Element[] {
  const errors: string[] = []
  const onParseError = ({ code, startLine, startCol }: { code: string; startLine: number; startCol: number }): void => {
    errors.push(`${code} ${startLine}:${startCol}`)
  }
  const all = elements(parse(html, { onParseError }))
  expect(errors).toEqual([])
  const ids = all.flatMap((element) => attribute(element, 'id') ?? [])
  const known = new Set(ids)
  expect(known.size).toBe(ids.length)
  const targets = all.filter(({ tagName }) => tagName === 'a').flatMap((link) => attribute(link, 'href') ?? [])
  expect(targets.filter((href) => href.startsWith('#') && !known.has(href.slice(1)))).toEqual([])
  return all
}
