import type { EventRules } from '../../events/rules/event-rules.js'
import { classes } from './events/classes.js'
import { complements } from './events/complements.js'
import { dealingTriggers } from './events/dealing-triggers.js'
import { incidentTriggers } from './events/incident-triggers.js'
import { incidents } from './events/incidents.js'
import { otherSenses } from './events/other-senses.js'
import { pressTriggers } from './events/press-triggers.js'
import { topics } from './events/topics.js'
import { triggers } from './events/triggers.js'

// "took", "killed", "was": a finite form that is neither the plain one nor that of the third person.
function isPastForm(word: string, lemma: string): boolean {
  if (word === 'was') return true
  if (word === lemma || word.endsWith('ing') || word.startsWith("'")) return false
  return !(word.endsWith('s') && !lemma.endsWith('s')) && !['am', 'are', 'ca', 'wo'].includes(word)
}

/** What English brings to the coding of events. */
export const events: EventRules = {
  language: 'en',
  triggers: [...triggers, ...complements, ...otherSenses, ...incidentTriggers, ...pressTriggers, ...dealingTriggers],
  classes,
  topics,
  prepositions: {
    against: 'against',
    with: 'with',
    alongside: 'with',
    to: 'to',
    toward: 'to',
    towards: 'to',
    into: 'to',
    from: 'from',
    of: 'of',
    "'s": 'of',
    on: 'on',
    upon: 'on',
    at: 'on',
    for: 'for',
    between: 'between',
    among: 'between',
    by: 'by',
    in: 'at',
    during: 'at',
    amid: 'at',
    near: 'near',
    outside: 'at',
    'close to': 'near',
    'next to': 'near',
    inside: 'at',
    around: 'at',
    across: 'at',
    about: 'about',
    as: 'about',
    over: 'about',
  },
  instruments: {
    drone: 'drone, uav, unmanned aerial vehicle, quadcopter, unmanned aircraft, predator, shahed, kamikaze drone',
    aerial:
      'warplane, jet, fighter jet, aircraft, helicopter, bomber, air force, airstrike, air strike, helicopter gunship, gunship, plane, airplane, aeroplane, barrel bomb, glide bomb, air raid, aviation',
    'heavy-weapons':
      'rocket, missile, mortar, artillery, shell, mortar shell, mortar round, tank, howitzer, ballistic missile, cruise missile, katyusha, rocket-propelled grenade, rpg, artillery shell, projectile, warship, naval gun, torpedo',
    'suicide-attack':
      'suicide bomber, suicide attack, suicide bombing, suicide vest, explosive vest, suicide, suicide car bomb',
    explosives:
      'bomb, explosive, explosive device, ied, improvised explosive device, landmine, land mine, mine, grenade, hand grenade, car bomb, roadside bomb, dynamite, parcel bomb, letter bomb, petrol bomb, molotov cocktail, booby trap, blast, explosion, truck bomb, pipe bomb, pager, firebomb',
    firearms:
      'gun, gunman, gunmen, bullet, rifle, gunfire, pistol, machine gun, machine-gun, assault rifle, small arm, shot, shooter, sniper, firearm, handgun, live ammunition, shooting, shotgun, live round, kalashnikov, gunshot, drive-by',
    primitive:
      'knife, machete, axe, spear, sword, stone, rock, stick, club, arrow, knives, machetes, hammer, blade, stabbing, baseball bat, iron bar',
    'crowd-control':
      'tear gas, teargas, water cannon, rubber bullet, pepper spray, stun grenade, baton, truncheon, tear-gas, baton charge, flash grenade, rubber-coated bullet',
    unconventional:
      'chlorine, sarin, chemical weapon, nerve agent, nerve gas, novichok, mustard gas, poison gas, white phosphorus, nuclear weapon, anthrax, polonium',
  },
  incidents,
  grievances:
    'against, over, about, following, after, because, demand, condemn, denounce, protest, for, accuse, since, oppose, commemorate, mark, mourn, decry, calling',
  verbs: {
    doing:
      'restart, relaunch, spearhead, co-host, claim, carry out, launch, conduct, stage, mount, perpetrate, commit, wage, hold, undertake, make, perform, organize, organise, lead, order, direct, plan, orchestrate, initiate, open, begin, start, continue, resume, step up, intensify, issue, impose, declare, announce, pay, unleash, execute, engage in, take part in, participate in, join, attend, deliver, give, offer, send, receive, end, complete, involve in, be behind, authorize, call, file, lodge, express, voice, repeat, renew, reiterate, do, show, have, mastermind, convene, host, cancel, postpone, suspend, halt, reach, sign, submit, tender, grant, secure, call for, demand, threaten, accept, reject, refuse, promise, pledge',
    undergoing:
      'suffer, undergo, face, come under, sustain, endure, survive, be subjected to, be under, be subject to, be hit by, be victim of, be target of, experience, escape, withstand, receive, be caught in, resist',
    happening:
      'restart, take place, occur, happen, break out, erupt, rage, continue, begin, start, follow, come, last, resume, flare, flare up, unfold, intensify, escalate, result, spread, hit, rock, shake, strike, target, kill, leave, injure, wound, destroy, claim, cause, ensue, end, fail, underway, be held, be scheduled, grow, increase',
    causing:
      'lead to, cause, result in, leave, trigger, provoke, spark, prompt, bring, force, end in, claim, include, follow',
    control:
      'continue, manage, try, attempt, begin, start, help, want, seek, plan, intend, decide, vow, agree, refuse, threaten, prepare, promise, pledge, fail, stop, keep, decline, hope, aim, expect, use, be set, go, offer, appear, seem, order, ask, urge, force, tell, call on, allow, send, accuse, suspect',
    cancelling:
      'cancel, avert, prevent, avoid, foil, thwart, stop, call off, scrap, abandon, fail, collapse, rule out, scuttle, block, abort, deny, forestall, preclude',
  },
  modality: {
    negators:
      "not, n't, no, never, neither, nor, nobody, none, nothing, hardly, barely, nowhere, cannot, nt, no one, no longer",
    halfNegators: '',
    secondHalves: '',
    restrictions: '',
    halfNegated: '',
    without: 'without, instead of, rather than, short of',
    irreal: "would, 'd",
    perfect: 'have',
    adversatives: 'but, yet',
    alternatives: 'or, nor',
    orders: 'order, decree, command, call, vote',
    offers: 'offer, propose, volunteer',
    wishes: 'want, wish, like, prefer, expect',
    phases:
      'end, lift, extend, prolong, halt, cease, stop, maintain, ease, escalate, lifting, extension, end to, de-escalate, sustain, continuation',
    inverted: 'had, were, should',
    auxiliaries: {
      going: 'planned',
      will: 'planned',
      "'ll": 'planned',
      wo: 'planned',
      shall: 'planned',
      may: 'hypothetical',
      might: 'hypothetical',
      could: 'hypothetical',
      can: 'hypothetical',
      ca: 'hypothetical',
      would: 'planned',
      "'d": 'planned',
      should: 'requested',
      must: 'requested',
      ought: 'requested',
    },
    governors: {
      planned:
        'plan, intend, prepare, aim, hope, wish, expect, schedule, set, due, poise, decide, agree, ready, willing, gear up, about, mean, instruct, offer, promise, pledge, slate, preparation, decision, intention, desire, bid, effort, campaign, agreement, deal, authorize, approve, commit, commitment, propose, proposal, determine, resolve, look, goal, objective, aspire, attempt to persuade, undertake, keen, eager, mandate, task, plot, plan to, prepared, likely, ahead of, ahead, before, await, pending, prior to, vote, scheme, arrange, anticipate, upcoming, envisage, volunteer, book, order, command, seek, want, negotiate, suppose, be supposed to, about to, prospective, planned',
      threatened: 'threaten, threat, vow, warn, warning, ultimatum, swear, menace',
      requested:
        'demand, request, call, call for, call on, ask, urge, appeal, appeal for, insist, press, push for, require, plead, petition, beg, exhort, implore, lobby, advocate, encourage, recommend, pressure for, plea, need, push, clamor, summons, advise, exhortation, invite, invitation',
      denied:
        'call off, deny, denial, acquit, acquittal, exonerate, refuse, refusal, reject, fail, decline, avoid, avert, prevent, foil, thwart, stop, failure, rule out, refute, dismiss, abandon, cancel, lack, absence, forbid, prohibit, bar, block, resist, oppose, neglect, discourage, dissuade, keep from, stop short, repudiate, postpone, deter, refrain, abstain, stave off, disrupt, ban, never, prohibition, unable, unwilling, reluctant, hesitate',
      hypothetical:
        'consider, speculate, possibility, risk, fear, chance, suggest, potential, possible, likelihood, danger, could, prospect, doubt, contemplate, mull, worry, concern, scenario, option, debate, discuss, weigh, imagine, unclear, rumor, rumour, speculation, speculate, hint, able, capable, capability, ability, pretext, readiness, willingness, rule, might, whether, prone, hypothetical, opportunity, eventuality, signal, aspiration, idea, possibility of, capacity',
    },
    factive:
      'manage, continue, begin, start, help, resume, proceed, succeed, use, come, happen, appear, seem, keep, go on, force, cause, lead, see, remember, regret, admit, acknowledge, confirm, get, dare, bother, go, serve, serve to, stop to, condemn, help to, know, deplore, denounce, praise, cease, halt, end, escape, survive, stop',
    failing: 'fail, hesitate, neglect, omit',
    conditionals:
      'if, unless, whether, provided, in case, lest, in the event, should, assuming, as long as, even if, only if, on condition, so long as',
    until: 'until, till',
    confirming: 'confirm, verify, corroborate, substantiate, establish, prove',
    excluding: 'rule out, exclude, preclude',
    untrue: 'false, untrue, baseless, unfounded, fabricated',
    interrogatives: 'who, whom, which, what, why, how, when, where',
    votes: 'vote',
    afterwards: 'after, since, following',
    purposes:
      'to, in order to, so as to, so that, aimed at, designed to, intended to, meant to, aiming to, with a view to, for',
    open: 'possibly, potentially, potential, possible, perhaps, maybe, hypothetical, likely, probably, eventual, conceivably, presumably, imminent, feared',
    ahead:
      'upcoming, planned, scheduled, forthcoming, proposed, future, expected, next, coming, looming, impending, anticipated, prospective, would-be, intended',
  },
  attribution: {
    verbs:
      'say, tell, announce, declare, report, state, add, confirm, note, explain, reveal, disclose, indicate, write, tweet, post, testify, recall, stress, underline, emphasize, emphasise, reiterate, affirm, acknowledge, admit, believe, think, estimate, conclude, argue, maintain, suggest, remark, comment, observe, point out, describe, warn, show, inform, quote, predict, publish, release, hear, read, stipulate, respond, reply, specify, cite, caution, repeat, assure, mention, broadcast, record, document, find, detail, proclaim, fear, suspect, hint, insist, vow, promise, urge, denounce, pledge, learn, claim, allege, accuse, assert, contend, deny',
    announcing: 'announce, report, confirm, reveal, disclose, admit, acknowledge, document, record, describe, recount',
    learning: 'learn, hear, understand',
    informants: '',
    impersonal: 'one, it, this, that, we, us, i, me, you',
    citing: 'per, citing, quoting',
    that: 'that',
    claims: 'claim, allege, accuse, assert, contend, purport, suspect, blame, insinuate, maintain',
    prepositions: 'according to, per, citing, quoting',
    hearsay:
      'reportedly, allegedly, apparently, purportedly, supposedly, suspected, alleged, reputedly, unconfirmed, presumed',
    documents:
      'statement, report, information, estimate, communique, document, press release, study, survey, tweet, post, release, letter, note, memo, article, bulletin, news agency, newspaper, source, dispatch, indictment, footage, video, media, figure',
  },
  counts: {
    numbers:
      'one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12, thirteen 13, fourteen 14, fifteen 15, sixteen 16, seventeen 17, eighteen 18, nineteen 19, twenty 20, thirty 30, forty 40, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90, hundred 100, thousand 1000, million 1000000, billion 1000000000, dozen 12, score 20, both 2, pair 2, couple 2, trio 3, half 0.5',
    indefinite:
      'several 2-, several dozen 24-, several hundred 200-, several thousand 2000-, a few dozen 24-, a few hundred 200-, a few thousand 2000-, many 2-, dozens 24-, dozens of 24-, scores 40-, hundreds 200-, thousands 2000-, tens of thousands 20000-, hundreds of thousands 200000-, half a dozen 6-6, another 1-1, a few 2-, few 2-, some 2-, multiple 2-, numerous 2-, various 2-, others 2-, millions 2000000-, a number of 2-, a handful of 3-, handful 3-, a couple of 2-2, a pair of 2-2, countless 2-, at least several 2-',
    moreThan: 'more than, over, above, upwards of, in excess of, exceeding, well over, greater than',
    atLeast: 'at least, no fewer than, no less than, a minimum of, not less than',
    lessThan: 'less than, fewer than, under, below',
    atMost: 'up to, at most, as many as, no more than, a maximum of',
    about:
      'about, around, some, nearly, almost, approximately, roughly, an estimated, estimated, close to, or so, circa, near, more or less',
    between: 'between',
    upTo: 'to, or, and up to',
    collectives:
      'army, military, police, force, militia, crowd, mob, government, court, parliament, party, group, gang, family, couple, band, public, people, population, team, crew, troop, unit, brigade, battalion, patrol, personnel, staff, press, media, opposition, cell, congregation, committee, council, commission, community, tribe, minority, navy, coalition, alliance, leadership, coast guard, national guard, peacekeeping force, resistance, rebellion, insurgency, cartel, administration, authority, agency, ministry, regime, junta, convoy, union, movement, organization, organisation, company, network, clan, wing, command, service, squad, legislature, delegation, majority, pair, trio, everybody, everyone, enemy',
    respective: 'respectively',
    tolls:
      'toll, death toll, number of people killed, number of people dead, number of people who died, number of dead, number of deaths, number of fatalities, number of victims',
    dying: 'die, perish, succumb',
    fatal: 'fatally, mortally, to death, dead',
    including: 'including, among them, among whom',
    none: 'no, without, zero, none, nobody, no one, not any',
    victims: {
      killed:
        'death, fatality, dead, toll, death toll, casualty, body, corpse, life, killing, victim, loss of life, martyr, slain, number of people killed, number of people dead, number of people who died, number of dead, number of deaths, number of fatalities, number of victims',
      injured: 'injury, injured, wounded, casualty, wound, hurt',
      arrested: 'arrest, detention, arrestee',
      missing: 'missing, disappearance, missing person',
      displaced: 'displaced, evacuee, homeless',
    },
    measures:
      "year, month, week, day, hour, minute, percent, %, per cent, dollar, euro, pound, kilometer, kilometre, km, mile, meter, metre, tonne, ton, kilogram, kg, time, point, age, degree, barrel, foot, inch, gram, liter, litre, hectare, acre, january, february, march, april, may, june, july, august, september, october, november, december, yuan, yen, ruble, rupee, franc, peso, vote, seat, year-old, o'clock, am, pm, decade, century, quarter",
  },
  references: {
    demonstratives: 'this, that, these, those, such, the latter, the former, the same, said',
    definites: 'the',
    since: 'since',
    sequence: 'before',
    plurals: 'these, those, several, many',
    credit: 'responsibility, credit',
    possessives: ['its', 'their', 'his', 'her'],
    foreign:
      'counterpart, ally, rival, enemy, neighbour, neighbor, opponent, adversary, critic, partner, guest, visitor, host, foe, attacker, captor, abductor, kidnapper, target, victim, backer, sponsor, creditor, donor',
    pronouns:
      'he, she, they, it, him, her, them, his, its, their, we, us, our, i, me, my, himself, herself, themselves, itself, hers, theirs',
    thirdPersons: {
      he: 'person',
      him: 'person',
      she: 'person',
      it: 'body',
      they: 'several',
      them: 'several',
    },
    genders: {
      he: 'ms, ms., mrs, mrs., miss, madam, lady, queen, princess, chairwoman, spokeswoman, woman, mother, wife, daughter, sister',
      him: 'ms, ms., mrs, mrs., miss, madam, lady, queen, princess, chairwoman, spokeswoman, woman, mother, wife, daughter, sister',
      she: 'mr, mr., mister, sir, king, prince, chairman, spokesman, man, father, husband, son, brother',
    },
    relatives: 'who, which, that, whom',
    scheduling: 'schedule, plan, slate, set, expect, reschedule',
    timetabled: 'curfew, lockdown, blackout',
    relativeAdverbs: 'when, where',
    portions:
      'part, portion, bulk, majority, most, rest, remainder, package, batch, round, kind, sort, type, share, all, any, some, none, one, each, half, third, quarter, number, amount, handful, raft, set, lot',
    repeated:
      'series, wave, spate, string, several, repeated, repeatedly, frequent, frequently, regular, regularly, often, dozen, dozens, hundred, hundreds, multiple, numerous, many, daily, weekly, recurring, every, routinely, constantly, continuous, constant, various, recent, ongoing, years of, months of, weeks of, scores, countless, always, rash, surge, escalation, occasional, sporadic, near-daily, campaign of, succession, round, thousands, intermittent, widespread, some',
    others: 'another, other, second, separate, third, further, different, previous, earlier, fresh, similar',
  },
  presentParticiple: 'ing',
  participles: ['ed', 'led', 'shot', 'hurt', 'freed', 'held'],
  agreement: [],
  compoundEndings:
    'backed, supported, aligned, led, linked, controlled, held, owned, run, funded, sponsored, trained, allied, based, born, affiliated, made, built, sanctioned, wide, era, style, brokered, mediated, imposed, occupied, speaking, dominated, administered, bound, friendly, supplied, armed, equipped, designed, aged, old, recognized, loyal, inspired, organized, mandated, appointed, hosted, drafted, directed',
  mood: (word, lemma) => (isPastForm(word, lemma) ? 'past' : null),
}
