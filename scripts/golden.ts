import { mkdirSync, writeFileSync } from 'node:fs'
import { docPages } from '../tests/support/doc-examples.js'
import { goldenPages } from '../tests/support/golden.js'

/**
 * Writes what the library says today of each seed page into `fixtures/golden`, and what the examples of
 * `docs/functions` print (of the built package) beneath them: read the diff before you commit it.
 */
mkdirSync(new URL('../fixtures/golden/', import.meta.url), { recursive: true })
for (const { file, markdown } of goldenPages()) writeFileSync(file, markdown)
for (const { file, current } of docPages()) writeFileSync(file, current)
