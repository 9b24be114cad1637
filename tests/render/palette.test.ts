import { describe, expect, test } from 'vitest'
import { DARK, LIGHT, type Scheme } from '../../src/render/palette.js'

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const SCHEMES: readonly (readonly [string, Scheme])[] = [
  ['light', LIGHT],
  ['dark', DARK],
]

describe.each(SCHEMES)('the %s scheme', (_, scheme) => {
  const { page, panel, ink, quiet, link, focus, marks, quads, land, sea } = scheme

  test.each([
    ['text', ink, [page, panel, ...Object.values(marks).map(({ tint }) => tint), land, sea]],
    ['quiet text', quiet, [page, panel]],
    ['links', link, [page, panel]],
    ['chips of events', quads[0], [panel]],
    ['chips of events', quads[1], [panel]],
    ['chips of events', quads[2], [panel]],
    ['chips of events', quads[3], [panel]],
  ] as const)('%s pass WCAG AA on every background they stand on', (_name, color, backgrounds) => {
    for (const background of backgrounds) expect(contrast(color, background)).toBeGreaterThanOrEqual(4.5)
  })

  test('lines, dots and the focus ring pass 3 to 1', () => {
    for (const { edge } of Object.values(marks)) expect(contrast(edge, page)).toBeGreaterThanOrEqual(3)
    expect(contrast(focus, page)).toBeGreaterThanOrEqual(3)
    for (const kind of ['place', 'event'] as const) expect(contrast(marks[kind].edge, land)).toBeGreaterThanOrEqual(3)
  })
})
