import { expect, test } from 'vitest'
import { sayInterval } from '../../src/render/say-interval.js'
import { ENGLISH, FRENCH } from '../../src/render/words.js'

test.each([
  ['2021-08-17', '2021-08-18', 'Tue 17 Aug 2021', 'mar. 17 août 2021'],
  ['2021-08-17T21:00', '2021-08-17T22:00', 'Tue 17 Aug 2021, 21:00', 'mar. 17 août 2021, 21:00'],
  ['2021-07-12', '2021-07-19', '12–18 Jul 2021', '12–18 juil. 2021'],
  ['2021-07-26', '2021-08-02', '26 Jul – 1 Aug 2021', '26 juil. – 1 août 2021'],
  ['2020-12-28', '2021-01-04', '28 Dec 2020 – 3 Jan 2021', '28 déc. 2020 – 3 janv. 2021'],
  ['2021-08-01', '2021-09-01', 'Aug 2021', 'août 2021'],
  ['2020-12-01', '2021-01-01', 'Dec 2020', 'déc. 2020'],
  ['2021-01-01', '2021-04-01', 'Jan–Mar 2021', 'janv.–mars 2021'],
  ['2021-01-01', '2022-01-01', '2021', '2021'],
  ['1990-01-01', '2000-01-01', '1990–1999', '1990–1999'],
  ['1969-12-31', '1970-01-01', 'Wed 31 Dec 1969', 'mer. 31 déc. 1969'],
])('says %s to %s as %s, in French %s', (start, end, english, french) => {
  expect(sayInterval({ start, end }, ENGLISH)).toBe(english)
  expect(sayInterval({ start, end }, FRENCH)).toBe(french)
})
