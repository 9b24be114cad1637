import { writeFileSync } from 'node:fs'
import { noticeText } from '../tests/support/notices.js'

/** Joins `notices/*.md`, one file a room, into NOTICE. A test fails when they drift apart. */
writeFileSync(new URL('../NOTICE', import.meta.url), noticeText())
