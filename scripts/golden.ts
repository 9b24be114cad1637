import { mkdirSync, writeFileSync } from 'node:fs'
import { goldenPages } from '../tests/support/golden.js'

/** Writes what the library says today of each seed page into `fixtures/golden`: read the diff before you commit it. */
mkdirSync(new URL('../fixtures/golden/', import.meta.url), { recursive: true })
for (const { file, markdown } of goldenPages()) writeFileSync(file, markdown)
