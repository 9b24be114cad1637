export type Cell = string | number | null | undefined

const NEEDS_QUOTES = /[",\r\n]/u

/** Rows as CSV by RFC 4180: CRLF after every record, quotes doubled, an absent value an empty field. */
export function writeCsv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')
}

function writeCell(value: Cell): string {
  const text = value === null || value === undefined ? '' : String(value)
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
