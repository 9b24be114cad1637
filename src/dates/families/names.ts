import type { Family } from './family.js'

/** Names that look like dates and are none: "the Sunday Times", "rue du 8-Mai-1945". They keep other phrases off. */
export const names: Family = { read: () => null }
