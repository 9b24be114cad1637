import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where Chromium is installed (`CHROMIUM` says otherwise), or `undefined`. */
export const CHROMIUM: string | undefined = PLACES.find((path) => path !== undefined && existsSync(path))

if (CHROMIUM === undefined)
  console.log('Chromium is not installed (apt-get install chromium): browser tests are skipped.')

/** A headless Chromium; the caller closes it. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM as string, args: ['--no-sandbox'] })
}
