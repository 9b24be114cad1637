import { arabic } from './data/arabic.js'
import { cyrillic } from './data/cyrillic.js'
import { latin } from './data/latin.js'
import { scriptNumber } from './scripts.js'
import { type PackedTable, type Table, unpackTable } from './table.js'

const PACKED: ReadonlyMap<number, PackedTable> = new Map(
  [latin, arabic, cyrillic].map((packed) => [scriptNumber(packed.script), packed]),
)
const unpacked = new Map<number, Table>()

/** The trained table of a script, decoded on first use; `null` for scripts that need none or have none. */
export function tableOf(script: number): Table | null {
  const held = unpacked.get(script)
  if (held) return held
  const packed = PACKED.get(script)
  if (!packed) return null
  const table = unpackTable(packed)
  unpacked.set(script, table)
  return table
}
