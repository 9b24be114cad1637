import type { Box } from './clip-line.js'
import type { Point } from './world-outline.js'

/** How a part of the world is laid on a drawing: equirectangular, true to scale at the middle latitude. */
export interface MapView {
  readonly box: Box
  readonly width: number
  readonly height: number
  /** Drawing units for a degree of latitude. */
  readonly scale: number
  project(point: Point): Point
}

const LEAST_SPAN = 11
const MARGIN = 1.5
const NORTH = 84
const SOUTH = -58

/**
 * A view that holds all points with some land around them. Longitudes may leave -180 … 180 where the points lie on
 * both sides of the date line: use `unroll` on what is drawn.
 */
export function fitView(points: readonly Point[], width: number, height: number): MapView {
  const { west, east } = narrowest(points.map(([x]) => x))
  const latitudes = points.map(([, y]) => Math.min(NORTH, Math.max(SOUTH, y)))
  const south = Math.min(...latitudes)
  const north = Math.max(...latitudes)
  const middle = (south + north) / 2
  const shrink = Math.cos((Math.min(60, Math.abs(middle)) * Math.PI) / 180)
  const wanted = Math.max(LEAST_SPAN, (north - south) * MARGIN, ((east - west) * shrink * MARGIN * height) / width)
  const rows = Math.min(wanted, NORTH - SOUTH, (360 * shrink * height) / width)
  return layOut((west + east) / 2, middle, rows, shrink, width, height)
}

function layOut(
  longitude: number,
  latitude: number,
  rows: number,
  shrink: number,
  width: number,
  height: number,
): MapView {
  const scale = height / rows
  const columns = width / (scale * shrink)
  const centre = Math.min(NORTH - rows / 2, Math.max(SOUTH + rows / 2, latitude))
  const box = {
    west: longitude - columns / 2,
    east: longitude + columns / 2,
    south: centre - rows / 2,
    north: centre + rows / 2,
  }
  const project = ([x, y]: Point): Point => [(x - box.west) * scale * shrink, (box.north - y) * scale]
  return { box, width, height, scale, project }
}

/** The narrowest stretch of longitude around all values, eastward; `east` may exceed 180. */
function narrowest(longitudes: readonly number[]): { west: number; east: number } {
  const sorted = longitudes.toSorted((a, b) => a - b)
  const first = sorted[0] ?? 0
  let [widest, west, east] = [first + 360 - (sorted.at(-1) ?? 0), first, sorted.at(-1) ?? 0]
  for (let index = 1; index < sorted.length; index += 1) {
    const gap = (sorted[index] as number) - (sorted[index - 1] as number)
    if (gap <= widest) continue
    widest = gap
    west = sorted[index] as number
    east = (sorted[index - 1] as number) + 360
  }
  return { west, east }
}

// Outlines that cross the date line reach so far beyond 180 degrees.
const BEYOND = 30

/** The turns of the globe (in degrees) under which some of its land may come into a box. */
export function turns(box: Box): readonly number[] {
  return [-360, 0, 360].filter((turn) => -180 - BEYOND + turn <= box.east && 180 + BEYOND + turn >= box.west)
}
