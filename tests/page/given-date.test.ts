import { describe, expect, test } from 'vitest'
import { dates as englishDates } from '../../src/languages/en/dates.js'
import { page as english } from '../../src/languages/en/page.js'
import { segmentPage } from '../../src/page/segment-page.js'

const LANGUAGES = [{ code: 'en', page: english, dates: englishDates }]

function publishedOf(page: string, publishedAt: string | null): (string | null)[] {
  const { articles } = segmentPage(page, { languages: LANGUAGES, publishedAt })
  return articles.map(({ published }) => published?.value ?? null)
}

const ARREST =
  'Editor held for three days\n\nThe army arrested the editor of a weekly on Sunday, June 9, 2024, his wife said.\n\nHe has not been heard of since Tuesday.'

describe('the date of publication that a caller gives', () => {
  test('is not overruled by a date which the text only implies', () => {
    expect(publishedOf(ARREST, '2024-06-12')).toEqual([null])
    expect(publishedOf(ARREST, null)).toEqual(['2024-06-09'])
  })

  test('is overruled by the byline of the article, unless that is later', () => {
    const page = (date: string): string => ARREST.replace('\n\n', `\n${date}\n\n`)
    expect(publishedOf(page('June 11, 2024'), '2024-06-12')).toEqual(['2024-06-11'])
    expect(publishedOf(page('December 5, 2024'), '2024-06-12')).toEqual([null])
  })

  test('leaves to each of several articles the day that its text implies, unless that is later', () => {
    const second =
      'Strike at port ends\n\nRead more\n\nDockers said on Monday, June 24, 2024, that they would go back to work. The port was closed for a week.\n\nRead more'
    expect(publishedOf(`${ARREST}\n\nRead more\n\n${second}`, '2024-06-20')).toEqual(['2024-06-09', null])
  })

  test('gives a date without a year its year', () => {
    expect(publishedOf(ARREST.replace('\n\n', '\nJune 11\n\n').replace(', 2024', ''), '2024-06-12')).toEqual([
      '2024-06-11',
    ])
  })

  test('is left alone where it is a month or a year', () => {
    expect(publishedOf(ARREST, '2024')).toEqual(['2024-06-09'])
  })
})
