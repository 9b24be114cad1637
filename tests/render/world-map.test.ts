import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileWorld } from '../../scripts/compile-world.js'
import { fitView } from '../../src/render/map-view.js'
import { type MapPlace, worldMap } from '../../src/render/world-map.js'
import { worldOutline } from '../../src/render/world-outline.js'

const place = (name: string, longitude: number, latitude: number): MapPlace => ({
  name,
  at: [longitude, latitude],
  href: 'entity-0',
  weight: 1,
  event: false,
})

describe('the packed outlines', () => {
  test('are what the script makes of Natural Earth today', () => {
    expect(readFileSync('src/render/data/world-outline.ts', 'utf8')).toBe(compileWorld())
  })

  test('weigh a few tens of kilobytes and unpack to closed rings on the globe', () => {
    const { land, borders, countries } = worldOutline()
    expect(compileWorld().length).toBeLessThan(40_000)
    for (const ring of land) expect(ring[0]).toEqual(ring.at(-1))
    for (const [x, y] of [...land, ...borders].flat()) expect(Math.abs(x) <= 210 && Math.abs(y) <= 90).toBe(true)
    expect(countries.find(({ name }) => name === 'Iraq')?.at).toEqual([43.8, 33])
  })
})

describe('fitView', () => {
  const point = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -58, max: 84, noNaN: true }))
  test('holds every point, on whichever side of the date line', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 6 }), (points) => {
        const { box, height, project } = fitView(points, 480, 300)
        for (const [x, y] of points) {
          const turned = [x, x + 360, x - 360].some((at) => at >= box.west - 1e-6 && at <= box.east + 1e-6)
          expect(turned).toBe(true)
          expect(project([x, y])[1]).toBeGreaterThanOrEqual(-1e-6)
          expect(project([x, y])[1]).toBeLessThanOrEqual(height + 1e-6)
        }
      }),
    )
  })

  test('looks closely at places that are near each other, and never closer than makes sense', () => {
    const near = fitView([[41.87, 36.32]], 480, 300).box
    expect(near.north - near.south).toBe(11)
    expect(near.east - near.west).toBeLessThan(30)
  })

  test('sees Fiji and Samoa as neighbours', () => {
    const { box } = fitView(
      [
        [178, -18],
        [-172, -13.8],
      ],
      480,
      300,
    )
    expect(box.east - box.west).toBeLessThan(40)
  })
})

describe('worldMap', () => {
  test('looks where most of what is told is, and keeps the rest in the small map', () => {
    const iraq = [
      place('Baghdad', 44.4, 33.3),
      place('Mosul', 43.1, 36.3),
      place('Kirkuk', 44.4, 35.5),
      place('Erbil', 44, 36.2),
    ]
    const map = worldMap([...iraq, place('Washington', -77, 38.9)], 'Map')
    expect(map.match(/class="spot/g)).toHaveLength(4)
    expect(map.match(/class="far/g)).toHaveLength(5)
    expect(map).not.toContain('>Washington<')
    expect(
      worldMap([place('Baghdad', 44.4, 33.3), place('Washington', -77, 38.9)], 'Map').match(/class="spot/g),
    ).toHaveLength(2)
  })

  test('no outline runs across the whole map where the date line is', () => {
    const lines = [...worldOutline().land, ...worldOutline().borders]
    const steps = lines.flatMap((line) => line.slice(1).map(([x], index) => Math.abs(x - (line[index]?.[0] ?? x))))
    expect(Math.max(...steps)).toBeLessThan(40)
  })

  test('draws nothing without places', () => {
    expect(worldMap([], 'Map')).toBe('')
  })

  test('names places, escapes their names, and keeps numbers short', () => {
    const map = worldMap([place('Mosul <b>', 43.1189, 36.335)], 'Map & places')
    expect(map).toContain('<title>Mosul &lt;b&gt;</title>')
    expect(map).toContain('aria-label="Map &amp; places"')
    expect(map).not.toMatch(/\d\.\d{2}|NaN|Infinity/)
  })

  test('a point beyond the poles or the date line does not break the drawing', () => {
    expect(worldMap([place('Pole', 0, 90), place('Far', 200, -89)], 'Map')).not.toMatch(/NaN|Infinity/)
  })
})
