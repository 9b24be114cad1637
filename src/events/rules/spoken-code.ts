/** What an act is asked for, promised, refused or threatened as: CAMEO leaf and PLOVER mode. */
export interface SpokenCode {
  readonly cameo: string
  readonly mode: string | null
}

// CAMEO 1.1b3 counts alike in 02 (appeal), 03 (intent) and 10 (demand): the digits after the root by the code of the act, longest first.
const KINDS: readonly (readonly [act: string, digits: string])[] = [
  ['045', '8'],
  ['04', '6'],
  ['037', '7'],
  ['030', '7'],
  ['05', '2'],
  ['061', '11'],
  ['062', '12'],
  ['063', '13'],
  ['064', '14'],
  ['06', '1'],
  ['071', '31'],
  ['072', '32'],
  ['073', '33'],
  ['074', '34'],
  ['07', '3'],
  ['081', '51'],
  ['0831', '41'],
  ['0832', '42'],
  ['0833', '43'],
  ['0834', '44'],
  ['083', '4'],
  ['084', '53'],
  ['085', '54'],
  ['086', '55'],
  ['087', '56'],
]

const REFUSED: Readonly<Record<string, string>> = {
  '1': '121',
  '2': '121',
  '3': '122',
  '4': '123',
  '5': '124',
  '6': '125',
  '7': '127',
  '8': '126',
}

const THREATENED: readonly (readonly [act: string, cameo: string, mode: string])[] = [
  ['162', '1311', 'restrict'],
  ['163', '1312', 'restrict'],
  ['164', '134', 'relations'],
  ['166', '136', 'expel'],
  ['16', '1313', 'relations'],
  ['14', '133', ''],
  ['1712', '138', 'violence'],
  ['1721', '1321', 'restrict'],
  ['1722', '1322', 'restrict'],
  ['1723', '1323', 'restrict'],
  ['1724', '1324', 'restrict'],
  ['173', '132', 'arrest'],
  ['174', '132', 'expel'],
  ['175', '137', 'violence'],
  ['17', '132', 'restrict'],
  ['11', '132', 'arrest'],
  ['191', '1381', 'violence'],
  ['192', '1382', 'territory'],
  ['193', '1384', 'violence'],
  ['194', '1384', 'violence'],
  ['195', '1384', 'violence'],
  ['204', '1385', 'violence'],
  ['15', '138', 'violence'],
  ['18', '138', 'violence'],
  ['19', '138', 'violence'],
  ['20', '138', 'violence'],
]

const MODE_OF_KIND: Readonly<Record<string, string>> = {
  '1': 'assist',
  '2': 'assist',
  '3': 'assist',
  '4': 'change',
  '5': 'yield',
  '6': 'meet',
  '7': 'meet',
  '8': 'meet',
}

function ofKind(root: string, act: string): SpokenCode | null {
  const digits = KINDS.find(([code]) => act.startsWith(code))?.[1]
  if (digits === undefined) return null
  const first = digits.charAt(0)
  const mode = root === '03' ? null : (MODE_OF_KIND[first] ?? null)
  if (root !== '12') return { cameo: root === '03' && digits === '8' ? '039' : `${root}${digits}`, mode }
  const refused = REFUSED[first] as string
  const rest = first === '2' ? '' : digits.slice(1)
  return { cameo: `${refused}${rest}`, mode }
}

/**
 * The leaf for an act of speech that says of what: `020` of a release is `0253`, `130` of an attack `138`. `null` where the code is no
 * plain one, or CAMEO has no leaf for the act.
 */
export function spokenCode(cameo: string | null, act: string | null): SpokenCode | null {
  if (cameo === null || act === null) return null
  if (cameo === '130') {
    const found = THREATENED.find(([code]) => act.startsWith(code))
    return found ? { cameo: found[1], mode: found[2] || null } : null
  }
  // CAMEO 113, rally opposition: "called for a boycott".
  if (act.startsWith('14') && ['020', '100'].includes(cameo)) return { cameo: '113', mode: null }
  const plain = cameo.endsWith('0') && ['02', '03', '10', '12'].includes(cameo.slice(0, 2))
  return plain ? ofKind(cameo.slice(0, 2), act) : null
}
