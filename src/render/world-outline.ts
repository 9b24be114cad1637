import { eachVarint } from '../text/packing.js'
import { BORDERS, COUNTRIES, LAND } from './data/world-outline.js'

/** Longitude and latitude in degrees. */
export type Point = readonly [number, number]
export type Line = readonly Point[]
export interface CountryLabel {
  readonly name: string
  readonly at: Point
  /** About as wide as the country, in degrees. */
  readonly size: number
}
export interface WorldOutline {
  readonly land: readonly Line[]
  readonly borders: readonly Line[]
  readonly countries: readonly CountryLabel[]
}

const SCALE = 20
let world: WorldOutline | null = null

/** The outlines of land and countries, unpacked on first use. */
export function worldOutline(): WorldOutline {
  world ??= { land: unpack(LAND), borders: unpack(BORDERS), countries: COUNTRIES.split('\n').map(readCountry) }
  return world
}

function unpack(lines: string): Line[] {
  return lines.split(' ').map((line) => {
    const points: Point[] = []
    let [x, y, stepX] = [0, 0, 0]
    eachVarint(line, (value, index) => {
      const step = value % 2 === 1 ? -(value + 1) / 2 : value / 2
      if (index % 2 === 0) {
        stepX = step
        return
      }
      x += stepX
      y += step
      points.push([x / SCALE, y / SCALE])
    })
    return points
  })
}

function readCountry(line: string): CountryLabel {
  const [name = '', longitude, latitude, size] = line.split('\t')
  return { name, at: [Number(longitude), Number(latitude)], size: Number(size) / 10 }
}
