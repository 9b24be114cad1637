import type { EventMention, EventType } from '../../contract.js'
import { CAMEO_CODES, PLOVER_TYPES } from '../data/ontology-tables.js'

/** One PLOVER type. */
export interface PloverType {
  readonly quadClass: 1 | 2 | 3 | 4
  readonly score: number
  readonly modes: readonly string[]
}
/** One CAMEO code. */
export interface CameoCode {
  readonly quadClass: 1 | 2 | 3 | 4
  readonly goldstein: number | null
  readonly label: string
}

let types: ReadonlyMap<string, PloverType> | null = null
let codes: ReadonlyMap<string, CameoCode> | null = null

function rowsOf(table: string): string[][] {
  return table.split('\n').map((line) => line.split('\t'))
}

/** The sixteen PLOVER types with quad class, score and modes. */
export function ploverTypes(): ReadonlyMap<string, PloverType> {
  types ??= new Map(
    rowsOf(PLOVER_TYPES).map(([type = '', quad, score, modes = '']) => [
      type,
      { quadClass: Number(quad) as 1, score: Number(score), modes: modes.split(' ').filter((mode) => mode !== '') },
    ]),
  )
  return types
}

/** The CAMEO codes with quad class, Goldstein score and label. */
export function cameoCodes(): ReadonlyMap<string, CameoCode> {
  codes ??= new Map(
    rowsOf(CAMEO_CODES).map(([code = '', quad, goldstein, label = '']) => [
      code,
      { quadClass: Number(quad) as 1, goldstein: goldstein === '' ? null : Number(goldstein), label },
    ]),
  )
  return codes
}

// The leaf for an assault by its means, most telling first (CAMEO 1.1b3, 18–20).
const CODE_OF_MODE: Readonly<Record<string, string>> = {
  unconventional: '2041',
  'suicide-attack': '1831',
  sexual: '1821',
  torture: '1822',
  drone: '1952',
  aerial: '195',
  'heavy-weapons': '194',
  explosives: '183',
  firearms: '193',
  beat: '182',
}
// Codes that say no more than "an attack" and may be refined by the means.
const PLAIN = new Set(['190', '180', '183'])

/** The CAMEO leaf of a frame once the means are known: 190 with a drone is 1952. */
export function refineCameo(cameo: string | null, modes: readonly string[]): string | null {
  if (cameo === null || !PLAIN.has(cameo)) return cameo
  const mode = Object.keys(CODE_OF_MODE).find((one) => modes.includes(one))
  return mode ? (CODE_OF_MODE[mode] as string) : cameo
}

const FUTURE: Partial<Record<EventType, EventType>> = {
  CONSULT: 'AGREE',
  SUPPORT: 'AGREE',
  COOPERATE: 'AGREE',
  AID: 'AGREE',
}

/** The type that the PLOVER manual prescribes for what is only announced: a future CONSULT is an AGREE, an announced strike a THREATEN. */
export function strictType(type: EventType, modality: EventMention['modality'], modes: readonly string[]): EventType {
  if (type === 'AGREE' && modality === 'denied') return 'REJECT'
  const hostile = type === 'PROTEST' || type === 'SANCTION'
  if (hostile && (modality === 'planned' || modality === 'hypothetical' || modality === 'threatened')) return 'THREATEN'
  if (modality !== 'planned') return type
  return type === 'RETREAT' ? (modes.includes('withdraw') ? 'CONCEDE' : 'AGREE') : (FUTURE[type] ?? type)
}

/** The codes of an act, whatever its modality. */
export function codesOf(
  type: EventType,
  cameo: string | null,
  modality: EventMention['modality'],
  acled: EventMention['codes']['acled'],
  modes: readonly string[],
): EventMention['codes'] {
  const code = cameo === null ? undefined : cameoCodes().get(cameo)
  return {
    cameo,
    quadClass: (ploverTypes().get(type) as PloverType).quadClass,
    goldstein: code?.goldstein ?? null,
    ploverStrict: strictType(type, modality, modes),
    acled,
  }
}
