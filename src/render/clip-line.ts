import type { Line, Point } from './world-outline.js'

/** A rectangle in degrees. */
export interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** A closed ring cut to a box (Sutherland and Hodgman 1974); empty where nothing is left. */
export function clipRing(ring: Line, box: Box): Line {
  if (!touches(ring, box)) return []
  const sides: readonly (readonly [axis: 0 | 1, bound: number, sign: 1 | -1])[] = [
    [0, box.west, 1],
    [0, box.east, -1],
    [1, box.south, 1],
    [1, box.north, -1],
  ]
  return sides.reduce<Line>((clipped, [axis, bound, sign]) => clipSide(clipped, axis, bound, sign), ring)
}

function clipSide(ring: Line, axis: 0 | 1, bound: number, sign: 1 | -1): Line {
  const inside = (point: Point): boolean => (point[axis] - bound) * sign >= 0
  return ring.flatMap((point, index) => {
    const before = ring[(index + ring.length - 1) % ring.length] as Point
    const crossing = inside(point) === inside(before) ? [] : [meet(before, point, axis, bound)]
    return inside(point) ? [...crossing, point] : crossing
  })
}

function meet(a: Point, b: Point, axis: 0 | 1, bound: number): Point {
  const share = (bound - a[axis]) / (b[axis] - a[axis])
  return axis === 0 ? [bound, a[1] + share * (b[1] - a[1])] : [a[0] + share * (b[0] - a[0]), bound]
}

/** The runs of an open line whose segments come near a box. */
export function clipLine(line: Line, box: Box): Line[] {
  const runs: Point[][] = []
  let run: Point[] = []
  for (const [index, point] of line.entries()) {
    const before = line[index - 1]
    if (!before || !touches([before, point], box)) {
      if (run.length > 1) runs.push(run)
      run = [point]
    } else run.push(point)
  }
  return run.length > 1 ? [...runs, run] : runs
}

function touches(line: Line, { west, south, east, north }: Box): boolean {
  let [left, right, bottom, top] = [180 * 4, -180 * 4, 90, -90]
  for (const [x, y] of line) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    bottom = Math.min(bottom, y)
    top = Math.max(top, y)
  }
  return left <= east && right >= west && bottom <= north && top >= south
}
