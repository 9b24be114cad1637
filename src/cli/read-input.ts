import { readFileSync, statSync } from 'node:fs'

/** Thrown when a file cannot be read as text; the message is one line that names the file and says why. */
export class InputError extends Error {}

/** Larger files are streams of articles, not one page: they go through `--jsonl`. */
const LARGEST = 64 * 1024 * 1024

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'permission denied',
  EISDIR: 'is a folder, not a file',
  ERR_STRING_TOO_LONG: 'too large for one text',
  ERR_FS_FILE_TOO_LARGE: 'larger than 64 MB: cut it into articles and pass them through --jsonl',
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
    const stats = statSync(file)
    if (stats.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    if (stats.size > LARGEST) throw Object.assign(new Error(), { code: 'ERR_FS_FILE_TOO_LARGE' })
    return readFileSync(file)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    throw new InputError(`${file}: ${REASONS[code] ?? (error as Error).message}`)
  }
}
