import type { CountKind, EventType, FrameEntry } from '../../contract.js'

/** What a complement of a trigger is to the event. `both` are actors and recipients at once, as in a meeting. */
export type FrameRole = 'actor' | 'recipient' | 'location' | 'instrument'

/** The places around a trigger, named alike in every language: subject and object as in the active voice, and prepositions by sense. */
export type Slot =
  | 'subject'
  | 'object'
  | 'against'
  | 'with'
  | 'to'
  | 'from'
  | 'of'
  | 'on'
  | 'for'
  | 'between'
  | 'by'
  | 'at'
  | 'near'
  | 'about'

/** What stands in each place around a trigger. Every frame names all places: objects of one shape are quick to read. */
export type Roles = Readonly<Record<Slot, FrameRole | null>>

/** One kind of event. The same shape as a caller's `FrameEntry`, with what only the engine needs. */
export interface Frame extends Omit<FrameEntry, 'roles'> {
  readonly modes: readonly string[]
  readonly contexts: readonly string[]
  readonly cameo: string | null
  readonly roles: Roles
  /** What the recipients of the frame are counted as. */
  readonly counts: CountKind | null
  /** A `result` yields to the `means` in its clause: "killed in an air strike" is one event, told by two words. */
  readonly grade: 'means' | 'act' | 'result'
}

// Who is what, by place. Named after the plainest verb of the family.
const SHAPES: Readonly<Record<string, Partial<Roles>>> = {
  hit: {
    subject: 'actor',
    by: 'actor',
    from: 'actor',
    object: 'recipient',
    against: 'recipient',
    on: 'recipient',
    to: 'recipient',
    of: 'recipient',
    between: 'actor',
    with: 'recipient',
    at: 'location',
    near: 'location',
  },
  meet: {
    subject: 'actor',
    object: 'actor',
    with: 'actor',
    between: 'actor',
    of: 'actor',
    by: 'actor',
    at: 'location',
  },
  mediate: {
    subject: 'actor',
    by: 'actor',
    of: 'actor',
    object: 'recipient',
    with: 'recipient',
    between: 'recipient',
    at: 'location',
  },
  visit: { subject: 'actor', by: 'actor', of: 'actor', object: 'recipient', to: 'recipient', with: 'recipient' },
  tell: {
    subject: 'actor',
    by: 'actor',
    from: 'actor',
    object: 'recipient',
    to: 'recipient',
    against: 'recipient',
    on: 'recipient',
    of: 'actor',
  },
  blame: {
    subject: 'actor',
    by: 'actor',
    from: 'actor',
    object: 'recipient',
    against: 'recipient',
    of: 'recipient',
    to: 'recipient',
  },
  give: {
    subject: 'actor',
    by: 'actor',
    from: 'actor',
    to: 'recipient',
    for: 'recipient',
    object: 'recipient',
    with: 'recipient',
    of: 'actor',
  },
  ease: {
    subject: 'actor',
    by: 'actor',
    from: 'actor',
    on: 'recipient',
    against: 'recipient',
    to: 'recipient',
    for: 'recipient',
    object: 'recipient',
    of: 'actor',
  },
  sign: {
    subject: 'actor',
    by: 'actor',
    object: 'recipient',
    with: 'actor',
    between: 'actor',
    of: 'actor',
    to: 'recipient',
  },
  gather: { subject: 'actor', by: 'actor', of: 'actor', against: 'recipient', at: 'location' },
  move: {
    subject: 'actor',
    by: 'actor',
    of: 'actor',
    object: 'actor',
    at: 'location',
    near: 'location',
    to: 'location',
    from: 'location',
  },
  take: { subject: 'actor', by: 'actor', object: 'recipient', of: 'recipient', against: 'recipient', at: 'location' },
  suffer: { subject: 'recipient', by: 'actor', from: 'actor', object: 'recipient', of: 'recipient', at: 'location' },
  share: {
    subject: 'actor',
    by: 'actor',
    object: 'recipient',
    with: 'recipient',
    between: 'actor',
    of: 'actor',
    to: 'recipient',
  },
}

type Row = readonly [id: string, modes: string, cameo: string, shape: string, rest?: string]

// id · modes · CAMEO leaf · shape · rest: contexts, `killed`, `injured` … what recipients are counted as, `result`, `means`.
const ROWS: Readonly<Record<EventType, readonly Row[]>> = {
  AGREE: [
    ['agree', '', '030', 'sign', 'diplomatic'],
    ['share-opinion', '', '050', 'share', 'diplomatic'],
    ['promise', '', '030', 'give', 'diplomatic'],
    ['promise-cooperation', '', '031', 'share', 'diplomatic'],
    ['promise-economic-cooperation', '', '0311', 'share', 'economic'],
    ['promise-military-cooperation', '', '0312', 'share', 'military'],
    ['promise-support', '', '032', 'give', 'diplomatic'],
    ['promise-aid', '', '033', 'give'],
    ['promise-economic-aid', '', '0331', 'give', 'economic'],
    ['promise-military-aid', '', '0332', 'give', 'military'],
    ['promise-humanitarian-aid', '', '0333', 'give', 'human_security'],
    ['promise-reform', '', '034', 'give', 'political_institutions'],
    ['promise-yield', '', '035', 'give'],
    ['promise-release', '', '0353', 'take'],
    ['promise-de-escalation', '', '0356', 'give', 'military'],
    ['offer-talks', '', '036', 'share', 'diplomatic'],
    ['accept-settlement', '', '037', 'share', 'diplomatic'],
    ['accept-mediation', '', '038', 'share', 'diplomatic'],
    ['offer-mediation', '', '039', 'share', 'diplomatic'],
  ],
  CONSULT: [
    ['meet', '', '040', 'meet', 'diplomatic'],
    ['discuss', '', '040', 'meet', 'diplomatic'],
    ['summit', 'multilateral', '040', 'meet', 'diplomatic'],
    ['phone', 'phone', '041', 'meet', 'diplomatic'],
    ['visit', 'visit', '042', 'visit', 'diplomatic'],
    ['travel', 'visit', '042', 'visit', 'diplomatic'],
    ['host', 'visit', '043', 'meet', 'diplomatic'],
    ['meet-elsewhere', 'third-party', '044', 'meet', 'diplomatic'],
    ['mediate', 'third-party', '045', 'mediate', 'diplomatic'],
    ['negotiate', '', '046', 'meet', 'diplomatic'],
  ],
  SUPPORT: [
    ['support', '', '050', 'tell', 'diplomatic'],
    ['praise', '', '051', 'blame', 'diplomatic'],
    ['endorse', '', '051', 'blame', 'diplomatic'],
    ['defend-verbally', '', '052', 'blame', 'diplomatic'],
    ['rally-support', '', '053', 'give', 'diplomatic'],
    ['recognize', '', '054', 'blame', 'diplomatic'],
    ['open-relations', '', '050', 'share', 'diplomatic'],
    ['apologize', '', '055', 'give', 'diplomatic'],
    ['forgive', '', '056', 'blame', 'diplomatic'],
    ['sign-agreement', '', '057', 'sign', 'diplomatic'],
    ['ratify', '', '057', 'share', 'diplomatic legislative'],
    ['condole', '', '018', 'give', 'diplomatic'],
  ],
  CONCEDE: [
    ['concede', '', '080', 'give'],
    ['ease-administrative', '', '081', 'give', 'legal'],
    ['ease-expression', '', '0811', 'give', 'rights_freedoms'],
    ['ease-party-ban', '', '0812', 'give', 'political_institutions'],
    ['ease-curfew', '', '0813', 'give', 'legal'],
    ['ease-emergency', '', '0814', 'give', 'legal'],
    ['accept-demands', '', '083', 'give', 'political_institutions'],
    ['replace-leader', '', '0831', 'take', 'executive'],
    ['change-policy', '', '0832', 'give', 'executive'],
    ['grant-rights', '', '0833', 'give', 'rights_freedoms'],
    ['reform', '', '0834', 'give', 'political_institutions'],
    ['announce-withdrawal', 'withdraw', '087', 'move', 'military'],
  ],
  COOPERATE: [
    ['cooperate', '', '060', 'share'],
    ['trade', '', '061', 'share', 'economic'],
    ['cooperate-militarily', '', '062', 'share', 'military'],
    ['joint-exercise', '', '062', 'share', 'military'],
    ['extradite', '', '063', 'take', 'legal'],
    ['share-intelligence', '', '064', 'share', 'intelligence'],
  ],
  AID: [
    ['aid', '', '070', 'give'],
    ['aid-economic', '', '071', 'give', 'economic'],
    ['aid-military', '', '072', 'give', 'military'],
    ['train', '', '072', 'give', 'military'],
    ['aid-humanitarian', '', '073', 'give', 'human_security'],
    ['rescue', '', '073', 'take', 'human_security'],
    ['evacuate', '', '073', 'take', 'human_security'],
    ['peacekeep', '', '074', 'give', 'peacekeeping'],
    ['protect', '', '074', 'take', 'military'],
    ['grant-asylum', '', '075', 'give', 'asylum'],
  ],
  RETREAT: [
    ['release', 'release', '0841', 'take', 'legal released'],
    ['return-property', 'release', '0842', 'give'],
    ['ease-sanctions', '', '085', 'ease', 'economic'],
    ['allow-access', 'access', '086', 'give', 'diplomatic'],
    ['receive-peacekeepers', 'access', '0861', 'give', 'peacekeeping'],
    ['receive-inspectors', 'access', '0862', 'give', 'diplomatic'],
    ['allow-aid', 'access', '0863', 'give', 'human_security'],
    ['de-escalate', '', '087', 'share', 'military'],
    ['ceasefire', 'ceasefire', '0871', 'share', 'military'],
    ['lift-blockade', 'withdraw', '0872', 'give', 'military'],
    ['disarm', 'disarm', '0873', 'move', 'military'],
    ['withdraw', 'withdraw', '087', 'move', 'military'],
    ['surrender', 'withdraw', '0874', 'give', 'military'],
    ['resign', 'resign', '0831', 'move', 'executive'],
    ['cede-territory', 'withdraw', '087', 'give', 'territory'],
  ],
  REQUEST: [
    ['request', '', '020', 'tell'],
    ['demand', '', '100', 'tell'],
    ['request-cooperation', 'assist', '021', 'tell'],
    ['request-support', 'assist', '022', 'tell', 'diplomatic'],
    ['request-aid', 'assist', '023', 'tell'],
    ['request-military-aid', 'assist', '0232', 'tell', 'military'],
    ['request-humanitarian-aid', 'assist', '0233', 'tell', 'human_security'],
    ['request-reform', 'change', '024', 'tell', 'political_institutions'],
    ['request-leadership-change', 'change', '0241', 'tell', 'executive'],
    ['request-policy-change', 'change', '0242', 'tell', 'executive'],
    ['request-rights', 'change', '0243', 'tell', 'rights_freedoms'],
    ['request-yield', 'yield', '025', 'tell'],
    ['request-release', 'yield', '0253', 'tell', 'legal'],
    ['request-lifting', 'yield', '0254', 'tell', 'economic'],
    ['request-de-escalation', 'yield', '0256', 'tell', 'military'],
    ['request-meeting', 'meet', '026', 'tell', 'diplomatic'],
    ['request-settlement', 'meet', '027', 'tell', 'diplomatic'],
    ['request-mediation', 'meet', '028', 'tell', 'diplomatic'],
    ['order', '', '100', 'tell'],
    ['seek-asylum', 'assist', '023', 'give', 'asylum'],
    ['vote-demand', 'change', '104', 'tell', 'legislative'],
  ],
  ACCUSE: [
    ['investigate', 'investigate', '090', 'blame', 'legal'],
    ['investigate-crime', 'investigate', '091', 'blame', 'crime legal'],
    ['investigate-rights', 'investigate', '092', 'blame', 'human_rights'],
    ['investigate-war-crimes', 'investigate', '094', 'blame', 'human_rights'],
    ['criticize', 'disapprove', '111', 'blame'],
    ['oppose', 'disapprove', '110', 'blame'],
    ['condemn', 'disapprove', '111', 'blame'],
    ['express-concern', 'disapprove', '110', 'blame'],
    ['accuse', 'allege', '112', 'blame'],
    ['accuse-crime', 'allege', '1121', 'blame', 'crime'],
    ['accuse-rights', 'allege', '1122', 'blame', 'human_rights'],
    ['accuse-aggression', 'allege', '1123', 'blame', 'military'],
    ['accuse-war-crimes', 'allege', '1124', 'blame', 'human_rights'],
    ['accuse-espionage', 'allege', '1125', 'blame', 'intelligence'],
    ['rally-opposition', 'disapprove', '113', 'blame'],
    ['complain', 'allege', '114', 'blame', 'diplomatic'],
    ['summon', 'disapprove', '114', 'take', 'diplomatic'],
    ['sue', 'allege', '115', 'blame', 'legal'],
    ['try', 'allege', '115', 'take', 'legal'],
  ],
  REJECT: [
    ['reject', '', '120', 'blame'],
    ['deny', '', '016', 'blame'],
    ['refuse', '', '120', 'blame'],
    ['refuse-cooperation', 'assist', '121', 'blame'],
    ['refuse-aid', 'assist', '122', 'blame'],
    ['refuse-reform', 'change', '123', 'blame', 'political_institutions'],
    ['refuse-yield', 'yield', '124', 'blame'],
    ['refuse-release', 'yield', '1243', 'blame', 'legal'],
    ['refuse-talks', 'meet', '125', 'share', 'diplomatic'],
    ['cancel-meeting', 'meet', '125', 'share', 'diplomatic'],
    ['postpone-meeting', 'meet', '120', 'share', 'diplomatic'],
    ['refuse-mediation', 'meet', '126', 'blame', 'diplomatic'],
    ['reject-deal', 'change', '127', 'blame', 'diplomatic'],
    ['defy', 'yield', '128', 'blame', 'legal'],
    ['veto', 'yield', '129', 'blame', 'diplomatic'],
  ],
  THREATEN: [
    ['threaten', '', '130', 'tell'],
    ['warn', '', '130', 'tell'],
    ['threaten-sanctions', 'restrict', '1312', 'tell', 'economic'],
    ['threaten-relations', 'relations', '1313', 'tell', 'diplomatic'],
    ['threaten-restriction', 'restrict', '132', 'tell'],
    ['threaten-protest', '', '133', 'tell'],
    ['threaten-expulsion', 'expel', '136', 'tell', 'diplomatic'],
    ['threaten-violence', 'violence', '138', 'tell', 'military'],
    ['threaten-territory', 'territory', '1382', 'tell', 'military'],
    ['ultimatum', '', '139', 'tell', 'diplomatic'],
  ],
  PROTEST: [
    ['protest', 'demo', '141', 'gather'],
    ['rally', 'demo', '141', 'gather'],
    ['hunger-strike', 'hunger', '142', 'gather'],
    ['strike-work', 'strike', '143', 'gather'],
    ['boycott', 'boycott', '143', 'take'],
    ['obstruct', 'obstruct', '144', 'take'],
    ['riot', 'riot', '145', 'gather'],
    ['vandalize', 'vandalize', '145', 'take'],
    ['rebel-politically', '', '140', 'gather'],
  ],
  SANCTION: [
    ['sanction-diplomatic', '', '160', 'share', 'diplomatic'],
    ['break-relations', 'withdraw', '161', 'share', 'diplomatic'],
    ['recall-ambassador', 'withdraw', '161', 'share', 'diplomatic'],
    ['cut-aid', 'discontinue', '162', 'give'],
    ['cut-military-aid', 'discontinue', '1622', 'give', 'military'],
    ['cut-cooperation', 'discontinue', '160', 'share'],
    ['halt-talks', 'withdraw', '164', 'share', 'diplomatic'],
    ['quit-organization', 'withdraw', '161', 'blame', 'diplomatic'],
    ['expel-diplomat', 'expel', '166', 'take', 'diplomatic'],
    ['suspend-member', 'expel', '166', 'take', 'diplomatic'],
    ['convict', 'convict', '116', 'take', 'legal'],
    ['sentence', 'convict', '116', 'take', 'legal'],
    ['dismiss', 'expel', '160', 'take', 'executive'],
  ],
  MOBILIZE: [
    ['mobilize', 'troops', '154', 'gather', 'military'],
    ['deploy', 'troops', '154', 'gather', 'military'],
    ['reinforce', 'troops', '154', 'gather', 'military'],
    ['military-operation', 'troops', '154', 'hit', 'military'],
    ['maneuvers', 'troops', '150', 'gather', 'military'],
    ['weapons-test', 'weapons', '150', 'gather', 'military'],
    ['arm', 'weapons', '154', 'gather', 'military'],
    ['alert-military', 'troops', '152', 'gather', 'military'],
    ['alert-police', 'police', '151', 'gather'],
    ['deploy-police', 'police', '153', 'gather'],
    ['mobilize-militia', 'militia', '154', 'gather', 'military'],
    ['recruit', 'troops', '154', 'gather', 'military'],
    ['establish-base', 'troops', '154', 'gather', 'military'],
    ['regroup', 'militia', '154', 'gather', 'military'],
  ],
  COERCE: [
    ['coerce', '', '170', 'take'],
    ['persecute', '', '170', 'take', 'repression human_rights'],
    ['spy', '', '170', 'take', 'intelligence'],
    ['seize', 'seize', '1711', 'take'],
    ['search', 'seize', '171', 'hit', 'legal'],
    ['defuse', 'seize', '171', 'take', 'military'],
    ['sanction', 'restrict', '163', 'hit', 'economic'],
    ['embargo', 'restrict', '163', 'hit', 'economic'],
    ['freeze-assets', 'seize', '1711', 'take', 'economic'],
    ['restrict', 'restrict', '172', 'take'],
    ['ban', 'restrict', '172', 'take', 'legal'],
    ['close-border', 'restrict', '191', 'take'],
    ['block-access', 'withhold', '172', 'take'],
    ['ban-party', 'restrict', '1722', 'take', 'pro_autocracy'],
    ['dissolve', 'restrict', '1722', 'take', 'political_institutions'],
    ['censor', 'censor', '1721', 'take', 'rights_freedoms'],
    ['curfew', 'curfew', '1723', 'take', 'repression'],
    ['emergency', 'martial-law', '1724', 'take', 'executive'],
    ['arrest', 'arrest', '173', 'take', 'legal arrested'],
    ['imprison', 'arrest', '173', 'take', 'legal arrested'],
    ['charge', 'arrest', '173', 'take', 'legal'],
    ['deport', 'deport', '174', 'take', 'migration displaced'],
    ['displace', 'deport', '174', 'take', 'migration displaced result'],
    ['blockade', 'restrict', '191', 'hit', 'military'],
    ['intercept', 'restrict', '191', 'take', 'military'],
    ['occupy', 'seize', '192', 'take', 'military'],
    ['capture-territory', 'seize', '192', 'take', 'military'],
    ['cyberattack', 'cyber', '176', 'hit', 'cyber'],
    ['disinformation', 'misinformation', '170', 'hit', 'misinformation'],
    ['coup', 'seize', '192', 'hit', 'executive'],
    ['withhold', 'withhold', '170', 'take'],
    ['annex', 'seize', '192', 'take', 'territory'],
  ],
  ASSAULT: [
    ['attack', '', '190', 'hit', 'military'],
    ['violence', '', '180', 'hit'],
    ['armed-attack', '', '190', 'hit', 'military means'],
    ['strike', '', '190', 'hit', 'military means'],
    ['raid-armed', '', '190', 'hit', 'military means'],
    ['fight', '', '190', 'hit', 'military'],
    ['clash', '', '190', 'hit', 'military'],
    ['war', '', '190', 'hit', 'military'],
    ['invade', '', '190', 'hit', 'military'],
    ['offensive', '', '190', 'hit', 'military'],
    ['retaliate', '', '190', 'hit', 'military'],
    ['target', '', '190', 'hit'],
    ['kill', '', '190', 'take', 'killed result'],
    ['die', '', '190', 'suffer', 'killed result'],
    ['injure', '', '190', 'take', 'injured result'],
    ['execute', 'targeted', '186', 'take', 'killed'],
    ['massacre', '', '202', 'take', 'killed'],
    ['murder', '', '180', 'take', 'killed'],
    ['assassinate', 'targeted', '186', 'take', 'killed'],
    ['attempt-assassination', 'targeted', '185', 'take'],
    ['ethnic-cleansing', '', '203', 'take', 'religion_ethnicity'],
    ['mass-expulsion', '', '201', 'take', 'religion_ethnicity'],
    ['repress', '', '175', 'take', 'repression'],
    ['disperse', 'crowd-control', '175', 'hit', 'repression'],
    ['abduct', 'abduct', '181', 'take', 'abducted'],
    ['capture-combatant', 'abduct', '181', 'take', 'military'],
    ['hijack', 'abduct', '181', 'take'],
    ['human-shield', 'abduct', '184', 'take'],
    ['beat', 'beat', '182', 'take'],
    ['torture', 'torture', '1822', 'take', 'human_rights'],
    ['rape', 'sexual', '1821', 'take', 'gender'],
    ['stab', 'primitive', '182', 'take', 'injured means'],
    ['shoot', 'firearms', '193', 'hit', 'means'],
    ['shoot-down', '', '190', 'take', 'military means'],
    ['gunfight', 'firearms', '193', 'hit', 'means'],
    ['bomb', 'explosives', '183', 'hit', 'means'],
    ['bombard', '', '190', 'hit', 'military means'],
    ['explode', 'explosives', '183', 'hit', 'means'],
    ['suicide-bombing', 'suicide-attack', '1831', 'hit', 'terrorism means'],
    ['car-bombing', 'explosives', '1832', 'hit', 'terrorism means'],
    ['roadside-bombing', 'explosives', '1833', 'hit', 'terrorism means'],
    ['terror-attack', '', '180', 'hit', 'terrorism means'],
    ['airstrike', 'aerial', '195', 'hit', 'military means'],
    ['drone-strike', 'drone', '1952', 'hit', 'military means'],
    ['shell', 'heavy-weapons', '194', 'hit', 'military means'],
    ['launch-missile', 'heavy-weapons', '194', 'hit', 'military means'],
    ['land-munition', '', '190', 'hit', 'military means'],
    ['siege', '', '191', 'hit', 'military'],
    ['destroy', 'destroy', '1712', 'take'],
    ['burn', 'destroy', '1712', 'take'],
    ['loot', 'destroy', '1712', 'take', 'crime'],
    ['violate-ceasefire', '', '196', 'hit', 'military'],
    ['chemical-attack', 'unconventional', '2041', 'hit', 'cbrn means'],
    ['poison', 'unconventional', '180', 'take', 'cbrn'],
    ['ambush', '', '190', 'hit', 'military means'],
    ['mutiny', '', '190', 'hit', 'military'],
    ['recapture', '', '190', 'take', 'military'],
  ],
}

const COUNTS: readonly CountKind[] = ['killed', 'injured', 'arrested', 'released', 'abducted', 'missing', 'displaced']

function toRoles(own: Partial<Roles>): Roles {
  return {
    subject: own.subject ?? null,
    object: own.object ?? null,
    against: own.against ?? null,
    with: own.with ?? null,
    to: own.to ?? null,
    from: own.from ?? null,
    of: own.of ?? null,
    on: own.on ?? null,
    for: own.for ?? null,
    between: own.between ?? null,
    by: own.by ?? null,
    at: own.at ?? null,
    near: own.near ?? null,
    about: own.about ?? null,
  }
}

function toFrame(type: EventType, [id, modes, cameo, shape, rest = '']: Row): Frame {
  const words = rest.split(' ').filter((word) => word !== '')
  const counts = COUNTS.find((kind) => words.includes(kind)) ?? null
  const grade = words.includes('result') ? 'result' : words.includes('means') ? 'means' : 'act'
  const contexts = words.filter((word) => word !== counts && word !== grade)
  return {
    id,
    type,
    modes: modes.split(' ').filter(Boolean),
    contexts,
    cameo,
    roles: toRoles(SHAPES[shape] ?? {}),
    counts,
    grade,
  }
}

let shipped: ReadonlyMap<string, Frame> | null = null

/** The frames that ship, by id: 200 kinds of event, the same for every language. */
export function frames(): ReadonlyMap<string, Frame> {
  shipped ??= new Map(
    (Object.keys(ROWS) as EventType[]).flatMap((type) => ROWS[type].map((row) => [row[0], toFrame(type, row)])),
  )
  return shipped
}

/** A caller's frame with the engine's defaults filled in. */
export function fromEntry(entry: FrameEntry): Frame {
  return {
    id: entry.id,
    type: entry.type,
    modes: entry.modes ?? [],
    contexts: entry.contexts ?? [],
    cameo: entry.cameo ?? null,
    roles: toRoles(entry.roles ?? SHAPES.hit ?? {}),
    counts: null,
    grade: 'act',
  }
}
