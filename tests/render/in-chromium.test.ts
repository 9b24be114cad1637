import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderHtml } from '../../src/entries/render.js'
import { CHROMIUM, launchChromium } from '../support/chromium.js'
import { SAMPLE, SAMPLE_TEXT } from '../support/sample-extraction.js'

const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } } as const

describe.skipIf(CHROMIUM === undefined)('the page in Chromium', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser?.close())

  async function open(
    colorScheme: 'light' | 'dark',
    size: keyof typeof SIZES,
  ): Promise<{ page: Page; requests: string[] }> {
    const context = await browser.newContext({ colorScheme, viewport: SIZES[size], bypassCSP: true })
    const page = await context.newPage()
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    await page.setContent(renderHtml(SAMPLE_TEXT, SAMPLE))
    return { page, requests }
  }

  test.each([
    ['light', 'phone'],
    ['light', 'desktop'],
    ['dark', 'phone'],
    ['dark', 'desktop'],
  ] as const)('axe finds nothing to object to in %s on a %s, and nothing is loaded', async (scheme, size) => {
    const { page, requests } = await open(scheme, size)
    await page.evaluate(axe.source)
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
      }
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
    })
    expect(violations).toEqual([])
    expect(requests).toEqual([])
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
  })

  test('evidence jumps to its words, and the words back to the card', async () => {
    const { page } = await open('light', 'desktop')
    await page.click('.card a[data-role=count]')
    expect(await page.textContent(':target')).toBe('huit morts')
    expect(await page.locator(':target').isVisible()).toBe(true)
    await page.click('mark[data-kind=event] a')
    expect(await page.getAttribute(':target', 'class')).toBe('card')
  })

  test('the keyboard reaches the short cuts first, then every mark', async () => {
    const { page } = await open('light', 'phone')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#events')
    await page.focus('mark[data-id="geonames:99072"] a')
    await page.keyboard.press('Enter')
    expect(await page.locator(':target').textContent()).toContain('Mosul')
  })
})
