import { readFileSync, statSync } from 'node:fs'

/** Thrown when a file cannot be read as text; the message is one line that names the file and says why. */
export class InputError extends Error {}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'permission denied',
  EISDIR: 'is a folder, not a file',
  ERR_STRING_TOO_LONG: 'too large for one text',
  ERR_FS_FILE_TOO_LARGE: 'too large for one text',
}

/** The text of a file (`-`: standard input), which must be UTF-8; a byte order mark is dropped. */
export function readInput(file: string): string {
  const bytes = readBytes(file)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new InputError(`${file}: not UTF-8 text (convert it first, for example with iconv)`)
  }
}

function readBytes(file: string): Uint8Array {
  try {
    if (file === '-') return readFileSync(0)
    if (statSync(file).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    return readFileSync(file)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    throw new InputError(`${file}: ${REASONS[code] ?? (error as Error).message}`)
  }
}
