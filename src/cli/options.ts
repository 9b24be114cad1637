import { parseArgs } from 'node:util'

/** What the command was asked to do. */
export interface CliOptions {
  readonly files: readonly string[]
  readonly format: 'report' | 'json' | 'jsonl'
  readonly html: string | null
  /** Worker threads of `--jsonl`; `null` for none. */
  readonly workers: number | null
  readonly published: string | null
  readonly language: string | null
  readonly help: boolean
  readonly version: boolean
}

export const USAGE = `Usage: sitrep [options] FILE…
       sitrep --jsonl < articles.jsonl > extractions.jsonl

Reads news in French and English and prints a situation report: a timeline of events with the words they rest on,
people and groups with all their spellings, and places. A FILE of - is standard input.

  --json             print one extraction as JSON (with several files, an array of them)
  --jsonl            read articles as JSON lines on standard input ({"text": …, "publishedAt": …, "id": …} or a string),
                     write extractions as JSON lines on standard output, in order
  --workers N        with --jsonl: that many worker threads (needs the package piscina); results stay in order
  --html OUT         also write the report as one self-contained HTML page (one FILE)
  --published DATE   ISO 8601 date of publication: what "yesterday" counts from where the page itself gives no date
  --language CODE    BCP 47 code of the text, such as fr or en; detected when it is left out
  --help, --version

Exit codes: 0 all done; 1 something could not be read, written or understood; 2 the command itself is wrong.
`

/** Thrown for a command line that makes no sense; the message is one line for standard error. */
export class UsageError extends Error {}

/** Reads the command line. */
export function parseCommand(args: readonly string[]): CliOptions {
  const { values, positionals } = parse(args)
  const format = values.jsonl ? 'jsonl' : values.json ? 'json' : 'report'
  const options: CliOptions = {
    files: positionals,
    format,
    html: values.html ?? null,
    workers: values.workers === undefined ? null : threads(values.workers),
    published: values.published ?? null,
    language: values.language ?? null,
    help: values.help ?? false,
    version: values.version ?? false,
  }
  if (options.help || options.version) return options
  if (values.json && values.jsonl) throw new UsageError('--json and --jsonl exclude each other')
  if (format === 'jsonl' && positionals.length > 0)
    throw new UsageError('--jsonl reads standard input and takes no FILE')
  if (format !== 'jsonl' && positionals.length === 0)
    throw new UsageError('no FILE given: name one, or - for standard input (try --help)')
  if (options.workers !== null && format !== 'jsonl') throw new UsageError('--workers goes with --jsonl')
  if (options.html !== null && positionals.length !== 1) throw new UsageError('--html takes exactly one FILE')
  return options
}

function threads(value: string): number {
  const count = Number(value)
  if (Number.isInteger(count) && count >= 1 && count <= 64) return count
  throw new UsageError(`--workers ${value}: expected a whole number from 1 to 64`)
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        jsonl: { type: 'boolean' },
        html: { type: 'string' },
        workers: { type: 'string' },
        published: { type: 'string' },
        language: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new UsageError((error as Error).message.split('\n')[0] ?? 'unknown option')
  }
}
