import { escapeMarkup } from '../text/escape-markup.js'
import { type Box, clipLine, clipRing } from './clip-line.js'
import { fitView, type MapView, turns } from './map-view.js'
import { type Line, type Point, worldOutline } from './world-outline.js'

/** A place to put on the map; `weight` decides the size of its dot and who keeps a label where they crowd. */
export interface MapPlace {
  readonly name: string
  readonly at: Point
  readonly href: string
  readonly weight: number
  /** Whether something happened there, beyond its being named. */
  readonly event: boolean
}

const WIDTH = 480
const HEIGHT = 300
const INSET = { width: 120, height: 53 }
const LETTER = 7
const LINE = 13

/** An SVG map that shows all places as closely as it can, with the whole world small in a corner; empty without places. */
export function worldMap(places: readonly MapPlace[], title: string): string {
  if (places.length === 0) return ''
  const view = fitView(
    heart(places).map(({ at }) => at),
    WIDTH,
    HEIGHT,
  )
  const shown = places.filter(({ at }) => isWithin(view, at))
  return [
    `<svg class="map" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="group" aria-label="${escapeMarkup(title)}">`,
    `<rect class="sea" width="${WIDTH}" height="${HEIGHT}"/>`,
    `<path class="land" d="${landPath(view, 0)}"/>`,
    `<path class="border" d="${borderPath(view)}"/>`,
    ...placeLabels(view, shown),
    inset(view, places),
    '</svg>',
  ].join('')
}

const SCENE = 3
const LEAST_SHARE = 0.6
const WIDE = 40

/**
 * The places that the map should show closely. Places are taken in from the most central one outwards; the circle
 * chosen holds at least three fifths of all mentions (a place where something happened counts three times) and gains
 * more by what it holds than it loses by its width. One far capital does not shrink a whole region.
 */
function heart(places: readonly MapPlace[]): readonly MapPlace[] {
  const weigh = ({ weight, event }: MapPlace): number => weight * (event ? SCENE : 1)
  const sample = places.toSorted((a, b) => weigh(b) - weigh(a)).slice(0, 200)
  const spread = ({ at }: MapPlace): number =>
    sample.reduce((sum, other) => sum + weigh(other) * distance(at, other.at), 0)
  const centre = sample.reduce((a, b) => (spread(b) < spread(a) ? b : a))
  const near = sample.toSorted((a, b) => distance(a.at, centre.at) - distance(b.at, centre.at))
  const total = near.reduce((sum, place) => sum + weigh(place), 0)
  let [held, best, most] = [0, near.length, 0]
  for (const [index, place] of near.entries()) {
    held += weigh(place) / total
    const gain = held / (1 + distance(place.at, centre.at) / WIDE)
    if (held < LEAST_SHARE || gain < most) continue
    most = gain
    best = index + 1
  }
  return near.slice(0, best)
}

/** Degrees apart, roughly: enough to rank. */
function distance(a: Point, b: Point): number {
  const across = Math.abs(a[0] - b[0])
  return Math.hypot(Math.min(across, 360 - across) * Math.cos((a[1] * Math.PI) / 180), a[1] - b[1])
}

function isWithin({ box }: MapView, [x, y]: Point): boolean {
  return y >= box.south && y <= box.north && [x, x + 360, x - 360].some((at) => at >= box.west && at <= box.east)
}

function grow({ west, south, east, north }: Box, by: number): Box {
  return { west: west - by, south: south - by, east: east + by, north: north + by }
}

/** All land in a view as one path; rings smaller than `least` degrees across are left out. */
function landPath(view: MapView, least: number, grid = 0.1): string {
  const box = grow(view.box, 1)
  return turns(box)
    .flatMap((turn) => worldOutline().land.map((ring) => clipRing(turned(ring, turn), box)))
    .filter((ring) => ring.length > 2 && extent(ring) >= least)
    .map((ring) => `${linePath(ring, view, grid)}Z`)
    .join('')
}

function borderPath(view: MapView): string {
  const box = grow(view.box, 1)
  return turns(box)
    .flatMap((turn) => worldOutline().borders.flatMap((line) => clipLine(turned(line, turn), box)))
    .map((line) => linePath(line, view))
    .join('')
}

function turned(line: Line, turn: number): Line {
  return turn === 0 ? line : line.map(([x, y]) => [x + turn, y])
}

function extent(ring: Line): number {
  const latitudes = ring.map(([, y]) => y)
  return Math.max(...latitudes) - Math.min(...latitudes)
}

/** Points on a grid of so many drawing units; those that fall onto the one before are left out. */
function linePath(line: Line, view: MapView, grid = 0.1): string {
  let path = ''
  let last = ''
  for (const point of line) {
    const [x, y] = view.project(point)
    const step = `${snap(x, grid)} ${snap(y, grid)}`
    if (step === last) continue
    path += `${path === '' ? 'M' : 'L'}${step}`
    last = step
  }
  return path
}

/** To the grid, without the digits that floating point adds. */
function snap(value: number, grid: number): number {
  return Math.round(Math.round(value / grid) * grid * 10) / 10
}

interface Label {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  /** How a name is written into its place, so that it keeps to its dot whatever the letters measure. */
  readonly anchor?: 'start' | 'middle' | 'end'
}

/** Dots, the heaviest with names beside them where there is room, and names of countries in what room is left. */
function placeLabels(view: MapView, places: readonly MapPlace[]): string[] {
  const taken: Label[] = [{ left: 0, top: HEIGHT - INSET.height - 8, right: INSET.width + 8, bottom: HEIGHT }]
  const sorted = places.toSorted((a, b) => Number(b.event) - Number(a.event) || b.weight - a.weight)
  const spots = sorted.map((place) => ({
    place,
    spot: spotOf(view, place.at),
    radius: 3 + Math.min(4, Math.sqrt(place.weight)),
  }))
  for (const {
    spot: [x, y],
    radius,
  } of spots)
    taken.push({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius })
  const dots = spots.map(({ place, spot, radius }) => dot(place, spot, radius, room(place.name, spot, radius, taken)))
  return [...countryLabels(view, places, taken), ...dots.toReversed()]
}

function spotOf(view: MapView, [x, y]: Point): Point {
  const turn = [0, 360, -360].find((by) => x + by >= view.box.west && x + by <= view.box.east) ?? 0
  return view.project([x + turn, y])
}

/** A free place for a name: right of the dot, left, above, below; claims it. */
function room(name: string, [x, y]: Point, radius: number, taken: Label[]): Label | null {
  const width = [...name].length * LETTER
  const gap = radius + 3
  const lefts: readonly (readonly [left: number, top: number, anchor: NonNullable<Label['anchor']>])[] = [
    [x + gap, y - LINE / 2, 'start'],
    [x - gap - width, y - LINE / 2, 'end'],
    [x - width / 2, y - gap - LINE, 'middle'],
    [x - width / 2, y + gap, 'middle'],
  ]
  for (const [left, top, anchor] of lefts) {
    const label = { left, top, right: left + width, bottom: top + LINE, anchor }
    if (label.left < 2 || label.right > WIDTH - 2 || label.top < 2 || label.bottom > HEIGHT - 2) continue
    if (taken.some((other) => crosses(label, other))) continue
    taken.push(label)
    return label
  }
  return null
}

function crosses(a: Label, b: Label): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function dot({ name, href, event }: MapPlace, [x, y]: Point, radius: number, label: Label | null): string {
  const written = escapeMarkup(name)
  const text = label ? `<text ${textPlace(label)}>${written}</text>` : ''
  return [
    `<a href="#${escapeMarkup(href)}" class="${event ? 'spot event' : 'spot'}"><title>${written}</title>`,
    `<circle cx="${tenth(x)}" cy="${tenth(y)}" r="${tenth(radius)}"/>${text}</a>`,
  ].join('')
}

function textPlace({ left, right, bottom, anchor = 'start' }: Label): string {
  const x = { start: left, middle: (left + right) / 2, end: right }[anchor]
  return `x="${tenth(x)}" y="${tenth(bottom - 3)}" text-anchor="${anchor}"`
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}

function countryLabels(view: MapView, places: readonly MapPlace[], taken: Label[]): string[] {
  const named = new Set(places.map(({ name }) => name))
  return worldOutline().countries.flatMap(({ name, at, size }) => {
    const width = [...name].length * LETTER * 1.15
    const [x, y] = spotOf(view, at)
    const label = { left: x - width / 2, top: y - LINE / 2, right: x + width / 2, bottom: y + LINE / 2 }
    const outside = label.left < 4 || label.right > WIDTH - 4 || label.top < 4 || label.bottom > HEIGHT - 4
    const small = size * view.scale < width * 0.7
    if (named.has(name) || outside || small || taken.some((other) => crosses(label, other))) return []
    taken.push(label)
    return [`<text class="country" x="${tenth(x)}" y="${tenth(y + 4)}">${escapeMarkup(name)}</text>`]
  })
}

/** The whole world in the lower left corner, with all places and a frame around what the map shows. */
function inset(view: MapView, places: readonly MapPlace[]): string {
  const { width, height } = INSET
  const world = wholeWorld(width, height)
  const [left, top] = world.project([view.box.west, view.box.north])
  const [right, bottom] = world.project([view.box.east, view.box.south])
  if (right - left > width * 0.6) return ''
  const dots = places
    .map(({ at }) => world.project(at))
    .map(([x, y]) => `<circle class="far" cx="${tenth(x)}" cy="${tenth(y)}" r="1.2"/>`)
  const frames = [0, -width, width].map((shift) => frame(left + shift, top, right - left, bottom - top))
  return [
    `<svg class="inset" x="4" y="${HEIGHT - height - 4}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true">`,
    `<rect class="sea" width="${width}" height="${height}"/><path class="land" d="${landPath(world, 4, 0.5)}"/>${frames.join('')}${dots.join('')}</svg>`,
  ].join('')
}

function wholeWorld(width: number, height: number): MapView {
  const box = { west: -180, east: 180, south: -58, north: 84 }
  const [columns, rows] = [width / 360, height / 142]
  return { box, width, height, scale: rows, project: ([x, y]) => [(x + 180) * columns, (84 - y) * rows] }
}

function frame(x: number, y: number, width: number, height: number): string {
  return `<rect class="frame" x="${tenth(x)}" y="${tenth(y)}" width="${tenth(Math.max(4, width))}" height="${tenth(Math.max(4, height))}"/>`
}
