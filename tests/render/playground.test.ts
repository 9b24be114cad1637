import { existsSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildPlayground } from '../../scripts/build-playground.js'
import { CHROMIUM, launchChromium } from '../support/chromium.js'

describe.skipIf(CHROMIUM === undefined)('the playground in Chromium', () => {
  let browser: Browser
  let page: Page
  const requests: string[] = []
  const errors: string[] = []

  beforeAll(async () => {
    const file = await buildPlayground(join(tmpdir(), `sitrep-playground-${process.pid}`, 'index.html'))
    browser = await launchChromium()
    page = await browser.newPage({ acceptDownloads: true, colorScheme: 'dark' })
    page.on('request', (request) => requests.push(request.url()))
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(`file://${file}`)
  })
  afterAll(() => browser?.close())

  const report = (): ReturnType<Page['frameLocator']> => page.frameLocator('#report')

  test('the example becomes a report', async () => {
    await page.click('#example')
    await report().locator('.card').first().waitFor()
    expect(await report().locator('h1').textContent()).toContain('Raid aérien au Sinjar')
    expect(await report().locator('mark[data-kind=event]').count()).toBeGreaterThan(2)
    expect(await page.textContent('#status')).toMatch(/\d+ event mentions, \d+ names, \d+ dates/)
  })

  test('evidence inside the report jumps to its words', async () => {
    await report().locator('.card .jump').first().click()
    await report().locator('mark:target').waitFor()
    expect(await report().locator('mark:target').getAttribute('data-kind')).toBe('event')
  })

  test('pasted text is read, markup in it stays text', async () => {
    await page.fill('#text', 'Police arrested <img src=x onerror=alert(1)> four men in Mosul on 24 August 2021.')
    await page.click('#read')
    await report().locator('.text', { hasText: 'arrested' }).waitFor()
    expect(await report().locator('img').count()).toBe(0)
    expect(await report().locator('mark[data-type=COERCE]').textContent()).toBe('arrested')
  })

  test('a report can be saved as other tools read it', async () => {
    for (const format of ['JSON', 'CoNLL-U', 'iCalendar']) {
      await page.selectOption('#format', format)
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')])
      const path = await download.path()
      expect(existsSync(path) && readFileSync(path, 'utf8').length).toBeGreaterThan(40)
    }
  })

  test('nothing was asked of any network, and nothing went wrong', () => {
    expect(requests.filter((url) => !/^(file|blob|data):/.test(url))).toEqual([])
    expect(errors).toEqual([])
  })
})
