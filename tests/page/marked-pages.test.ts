import { describe, expect, test } from 'vitest'
import { segmentPage } from '../../src/entries/page.js'
import { findFaults, readMarkedPages } from './marked-pages.js'

describe.each(['en', 'fr'])('segmentPage, line by line, on the pages of %s', (language) => {
  const pages = readMarkedPages(`src/languages/${language}/examples/page-lines.md`, language)
  const [known, right] = [true, false].map((late) => pages.filter(({ name }) => name.includes('(not yet)') === late))

  test.each(right ?? [])('$name', (marked) => {
    expect(findFaults(marked, segmentPage(marked.page))).toEqual([])
  })

  if (known && known.length > 0) {
    test.fails.each(known)('$name', (marked) => {
      expect(findFaults(marked, segmentPage(marked.page))).toEqual([])
    })
  }
})
