/** Pictures of the report for the README, in both colour schemes: `npx tsx scripts/screenshots.ts` (needs Chromium). */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { EXAMPLE } from '../docs/playground/example.js'
import { extract } from '../src/entries/index.js'
import { renderHtml } from '../src/entries/render.js'
import { launchChromium } from '../tests/support/chromium.js'

const FOLDER = resolve(import.meta.dirname, '../docs/images')
const VIEWS = [
  { name: 'report-light', colorScheme: 'light', viewport: { width: 1280, height: 860 } },
  { name: 'report-dark', colorScheme: 'dark', viewport: { width: 1280, height: 860 } },
  { name: 'report-phone', colorScheme: 'light', viewport: { width: 390, height: 860 } },
] as const

mkdirSync(FOLDER, { recursive: true })
const html = renderHtml(EXAMPLE, extract(EXAMPLE))
const browser = await launchChromium()
for (const { name, ...view } of VIEWS) {
  const page = await browser.newPage(view)
  await page.setContent(html)
  await page.screenshot({ path: join(FOLDER, `${name}.png`) })
}
await browser.close()
