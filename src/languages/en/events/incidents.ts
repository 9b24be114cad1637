import type { IncidentWords } from '../../../events/rules/incident-words.js'

/** English words that tell ACLED's sub-types apart (`src/events/incident-cues.ts`). */
export const incidents: IncidentWords = {
  demonstration:
    'dharna, gherao, horn, placard, slogan, glue themselves, chain themselves, in protest, protest, protester, protestor, demonstrate, demonstrator, demonstration, rally, march, marcher, sit-in, picket, vigil, ' +
    'procession, strike action, striker, take to the street, hunger strike, rallygoer, human chain, protesting, civil disobedience, ' +
    'anti-government protester, demo, walkout, burning barricade, burn barricade, burning tyre, burning tire, burn tyre, burn tire',
  riotous:
    'stone, rock, brick, petrol bomb, molotov, molotov cocktail, firebomb, firework, paving stone, burn tyre, burn tire, burning tyre, burning tire, ' +
    'burning barricade, bottle, firework, firecracker, riot, rioter, rioting, turn violent, vandalise, vandalize, ransack, smash, ' +
    'pelt, loot, looter, rampage, violent protest, violent demonstration, ' +
    'attack police, attack officer, slingshot, clash with police, clash with security force, clash with officer, ' +
    'clash with policeman, clash with riot police, projectile, burn down, degenerate, scuffle with police, fight with police, hurl object',
  dispersal:
    'disperse, tear gas, teargas, tear-gas, tear gas canister, water cannon, water-cannon, baton, baton-charge, batons, pepper spray, ' +
    'stun grenade, break up, dispersal, truncheon, plastic pellet, cane-charge, lathi, lathicharge, lathi-charge, forcibly, ' +
    'push back, clear, evict, riot police, anti-riot police, riot officer, riot squad, anti-riot force, cordon, kettle, prevent, block by police, intervene, intervention, crackdown, water hose, sound bomb, smoke bomb, scatter, forcibly remove',
  'live-fire':
    'live round, live ammunition, live bullet, live fire, rubber bullet, rubber pellet, rubber-coated bullet, gunshot, gunfire, shoot, shoot at, ' +
    'open fire, fire at, fire on, fire into, bullet, sniper, bullet wound, gunshot wound, shot, pellet, machine gun, fire live, fire round',
  suicide:
    'martyrdom operation, kamikaze attack, bomber detonate, bomber explode, strapped with explosive, explosive strapped, explosives-laden, explosive-laden, explosives-filled, explosive-filled, bomb-laden, filled with explosive, bomb hidden under, explosive hidden under, bomb strapped,  laden with explosive, packed with explosive, suicide, suicide bomber, suicide attack, suicide bombing, suicide blast, suicide vest, suicide belt, suicide attacker, explosive vest, ' +
    'explosive belt, explosives vest, blow himself, blow herself, blow themselves, blow itself, detonate himself, detonate herself, detonate themselves, ' +
    'blow up his vest, detonate his vest, detonate her vest, strap with explosive, suicide car bomb, bomb vest, kamikaze attacker, human bomb, kill only himself, kill only themselves, kill themselves, kill himself',
  grenade: 'grenade, hand grenade, grenade attack, grenade blast, grenade explosion, hand-grenade',
  'no-grenade':
    'stun grenade, tear gas grenade, teargas grenade, rocket-propelled grenade, rocket propelled grenade, smoke grenade, grenade launcher, flash grenade, sting grenade, crowd-control grenade',
  chemical:
    'yellow gas, yellowish gas, green gas, yellow smoke, mustard shell, toxic barrel bomb, toxic barrel, gas grenade, phosphorus, phosphorus munition, toxic smoke, toxic fumes, foul-smelling smoke, toxic shell, poisonous substance, chlorine, sarin, chemical weapon, chemical attack, chemical agent, nerve agent, nerve gas, mustard gas, toxic gas, poison gas, poisonous gas, ' +
    'toxic agent, toxic nerve agent, toxic chemical, white phosphorus, chemical substance, gas attack, chlorine gas, sarin gas, mustard agent, chemical bomb, toxic substance, chemical warfare, chemical, novichok',
  air: 'mig, migs, sukhoi, antonov, mirage, f-16, f-16s, su-24, bayraktar, reaper, predator, shahed, orlan, airstrike, air strike, air raid, air-strike, warplane, fighter jet, jet, helicopter, drone, uav, aircraft, bomber, barrel bomb, air force, gunship, warplanes, unmanned aircraft, unmanned aerial vehicle, aerial bombardment, loitering munition, combat plane, aerial, war plane, plane, airplane, aeroplane',
  artillery:
    'mortar, artillery, shelling, shell, rocket, missile, katyusha, howitzer, mortar round, mortar shell, mortar fire, artillery fire, artillery shell, ballistic missile, tank fire, tank shell, grad, rocket fire, shellfire, heavy shelling, projectile, rocket-propelled grenade, rocket propelled grenade',
  bomb: 'leftover shell, unexploded shell, unexploded munition, unexploded grenade, unexploded rocket, leftover munition, bomb, ied, improvised explosive device, explosive device, landmine, land mine, mine, roadside bomb, car bomb, explosive, unexploded ordnance, booby trap, uxo, explosion, blast, letter bomb, parcel bomb, bombing, explosive charge, remnant of war, detonator, gelatin stick, pressure cooker, vehicle-borne ied, ordnance, anti-personnel mine, antipersonnel mine, improvised bomb, claymore',
  defuse:
    'defuse, deactivate, disarm, neutralise, neutralize, intercept, confiscate, recover, seize, uncover, unearth, discover, find, dismantle, shoot down, shot down, ' +
    'safely destroy, thwart, foil, destroy, bomb disposal, bomb disposal unit, bomb squad, cache, stockpile, demine, deminer, remove, render safe, detonate safely, controlled explosion, controlled detonation, seizure, recovery, down, interception, overpower, haul, arms cache, weapons cache, turn up',
  throng: 'crowd, crowds, striker, striking worker, striking miner, marcher, gathering, assembly',
  missing:
    'not be see since, not been seen since, not been heard from, not hear from, no trace, missing, go missing, whereabouts, unknown place, undisclosed location, unknown location, incommunicado, disappear, disappearance, unidentified agent',
  lynching:
    'mob, lynch, lynching, lynched, mob violence, mob justice, mob attack, angry crowd, vigilante, vigilante justice, mob lynching, furious crowd, enraged crowd, street justice, enraged resident, angry resident, angry villager, angry local, angry mob, angry youth, irate resident, irate mob, vigilantes, hooligan',
  rabble:
    'mob, crowd, villagers, residents, locals, youths, youth, students, supporters, fans, workers, rioter, inhabitants, activists, cadres, neighbours, neighbors, ' +
    'tribesmen, migrants, refugees, prisoners, inmates, hooligan, traders, fishermen, passengers, drivers, group of people, groups of people, ' +
    'followers, members of the community, community, communities, vigilantes, gang of youths, families, people, men with stick, student group, student union, student organization, demonstrators, protesters, miners, party worker, party workers, ' +
    'group of villager, group of student, group of youth, group of resident, hindus, muslims, christians, worshippers, loyalists, sympathisers, sympathizers, relatives, family members, passers-by, bystanders, pupils, vendors, onlookers, hawkers, shopkeepers, motorists, taxi drivers',
  handmade:
    'stick, stone, brick, club, machete, axe, knife, bottle, rock, sword, iron rod, rod, cane, bamboo stick, fist, baton, slingshot, crude weapon, crude bomb, arrow, bow, spear, panga, chair, sharp weapon, bladed weapon, sickle, hammer, bat, baseball bat, blow',
  cudgel:
    'stick, stone, brick, rod, iron rod, iron bar, bamboo stick, bamboo, club, fist, chair, bottle, cane, bat, baseball bat, crude weapon, lathi, belt',
  loyal:
    'pro-government, pro-regime, loyalist, government-backed, army-backed, state-backed, pro-army, government-aligned',
  communal:
    'herder, farmer, pastoralist, communal, communal clash, communal violence, sectarian, ethnic, intercommunal, inter-communal, intercommunity, religious procession, rival student, rival fan, rival supporter, rival group, rival party, party, land dispute, ' +
    'plot of land, political party, two group, rival faction, football, student union, student wing, caste, election violence, soccer, brawl, come to blow, fistfight, scuffle, supporters of, rival gang of youth, feud, inmates, prisoners, campus, university',
  firearms:
    'gun, gunman, gunmen, gunfire, gunfight, rifle, shootout, shoot-out, shooting, machine gun, exchange fire, trade fire, firefight, armed group, militia, ambush, exchange of fire, armed clash, gun battle, armed men, soldier, fighter, rebel, militant, insurgent, troop, army, heavy weapon, casualty',
  territory:
    'town, village, city, district, area, territory, base, outpost, post, position, hill, bridge, airport, crossing, province, camp, neighbourhood, neighborhood, region, checkpoint, stronghold, locality, settlement, capital, headquarters, centre, center, island, port, quarter, suburb, airbase, crossroads, military base',
  unopposed:
    'without a fight, without resistance, without fight, without fighting, without firing a shot, without fire a shot, without any resistance, without meet resistance, without meet any resistance, without encounter resistance, without encounter any resistance, without opposition, without incident and, without a shot, peacefully, peaceful handover, hand over, handover, handed over, vacate, ' +
    'after negotiation, negotiate the departure, without clash, unopposed, after the withdrawal, without a single shot, take over after, after force withdraw, non-violently, relinquish, without a struggle, walk in,  following the withdrawal, cede, without combat, after the departure, following negotiation',
  entering: 'enter, move in, move into, take over, take control, occupy, deploy in, take possession, take up position',
  breach: 'violate, violation, breach, ceasefire violation, truce violation, collapse, unravel',
  grave: 'mass grave, grave, exhume, exhumation, remains, skeleton, burial site',
  'taking-hold':
    'overrun, wrest control, capture, seize control, take control, gain control, fall to, fall into the hand, hoist flag, raise flag',
  unarmed:
    'civilian, unarmed, off-duty, off duty, former, ex-soldier, retired, villager, shopkeeper, journalist, politician, farmer, trader, mayor, councillor, teacher, priest, at his home, outside his home, at her home, in his home, activist, worshipper, passenger, resident, ' +
    'child, woman, bystander, student, lawyer, pastor, judge, doctor, nurse, herder, fisherman, refugee, migrant, unarmed civilian, aid worker, health worker, candidate, local leader, driver, vendor, family',
  peace:
    'peace, rival, rivals, fighter, safe passage, let aid through, spare civilian, rival faction, non-aggression, feud, clan, tribe, tribal elder, elder, warring side, power-sharing deal,  ceasefire, cease-fire, truce, hostility, rebel, militia, armed group, warring, disarmament, withdrawal, war, conflict, troop, prisoner, separatist, faction, combat, military, opposition, taliban, peace deal, peace agreement, insurgent, hostage, power-sharing, reconciliation, fighting, community',
}
