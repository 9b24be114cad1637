import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { names } from '../../../src/entities/data/names.js'
import { media } from '../../../src/entities/tagging/media.js'
import { LISTS, listsOf } from '../../../src/entities/tagging/name-lists.js'
import { nameParts } from '../../../src/entities/tagging/word.js'

function missing(list: (typeof LISTS)[number], all: readonly string[]): string[] {
  const bit = 1 << LISTS.indexOf(list)
  const known = (name: string): boolean => (listsOf(names, nameParts(name)) & bit) !== 0
  return all.filter((name) => name.length > 1 && nameParts(name).length <= 6 && !known(name))
}

function words(file: string): string[] {
  return readFileSync(`scripts/entities/${file}`, 'utf8').split(/\s+/u)
}

describe('the packed name lists', () => {
  test('hold every name of their hand-made sources', () => {
    expect(missing('given name', words('given-names.txt'))).toEqual([])
    expect(missing('surname', words('surnames.txt'))).toEqual([])
    expect(missing('media', media)).toEqual([])
  })

  test('know countries in both languages, however they are hyphenated', () => {
    expect(missing('country', ['Iraq', 'Irak', 'Burkina Faso', 'États-Unis', 'Etats Unis', "Côte d'Ivoire"])).toEqual(
      [],
    )
  })

  test('do not know a word of no language', () => {
    expect(listsOf(names, nameParts('Xqzvwkt'))).toBe(0)
    expect(listsOf(names, [])).toBe(0)
  })
})
