// Web streams, as in Deno, Bun, workers and browsers: in place of standard input, the body of a request or a file.
// Run: node web-streams.mjs < articles.jsonl > extractions.jsonl
import { Readable, Writable } from 'node:stream'
import { extract } from 'sitrep'

/** Text in any pieces becomes whole lines. */
function splitLines() {
  let rest = ''
  return new TransformStream({
    transform(piece, controller) {
      const lines = (rest + piece).split('\n')
      rest = lines.pop()
      for (const line of lines) if (line.trim() !== '') controller.enqueue(line)
    },
    flush(controller) {
      if (rest.trim() !== '') controller.enqueue(rest)
    },
  })
}

/** A line with an article becomes a line with its extraction. */
function extractLines() {
  return new TransformStream({
    transform(line, controller) {
      controller.enqueue(`${JSON.stringify(extract(JSON.parse(line)))}\n`)
    },
  })
}

await Readable.toWeb(process.stdin)
  .pipeThrough(new TextDecoderStream())
  .pipeThrough(splitLines())
  .pipeThrough(extractLines())
  .pipeThrough(new TextEncoderStream())
  .pipeTo(Writable.toWeb(process.stdout))
