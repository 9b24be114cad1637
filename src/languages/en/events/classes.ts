import type { WordList } from '../../../events/rules/word-list.js'

/** English nouns by class (`src/events/noun-classes.ts`). */
export const classes: Readonly<Record<string, WordList>> = {
  person:
    'he, she, person, people, man, woman, child, boy, girl, teenager, youth, adult, baby, infant, individual, member, victim, survivor, ' +
    'resident, villager, citizen, national, local, passenger, driver, pilot, crew, crew member, tourist, visitor, family, ' +
    'relative, father, mother, brother, sister, son, daughter, wife, husband, parent, couple, crowd, tens, thousand, hundred, dozen, ' +
    'scores, other, someone, somebody, nobody, everyone, passer-by, bystander, pedestrian, neighbour, neighbor, foreigner, ' +
    'native, follower, supporter, critic, dissident, expert, lawyer, attorney, witness, owner, volunteer, teen, toddler, elder, ' +
    'fisherman, fisherfolk, miner, shopper, worshipper, mourner, pilgrim, colleague, twin, sibling, grandmother, grandson, ' +
    'million, majority, minority, community, tribe, population, public, group, team, delegation, schoolgirl, schoolboy, orphan, ' +
    'singer, musician, artist, actor, actress, engineer, technician, electrician, mechanic, carpenter, baker, barber, butcher, tailor, shepherd, ' +
    'hunter, logger, woodcutter, vaccinator, clerk, accountant, manager, translator, interpreter, ranger, watchman, motorist, ' +
    'motorcyclist, commuter, customer, partygoer, tribesman, tribal elder, chieftain, healer, beggar, vendor, street vendor, hawker, ' +
    'seller, merchant, housewife, widow, bride, groom, spectator, fan, rapper, poet, writer, novelist, dancer, comedian, influencer, ' +
    'pensioner, bather, diner, churchgoer, devotee, loyalist, sympathiser, sympathizer, newborn, shepherdess, smallholder',
  troops:
    'troop, troops, soldier, army, military, force, forces, armed forces, armed force, trooper, marine, serviceman, servicewoman, ' +
    'navy, air force, battalion, brigade, regiment, unit, division, infantry, commando, paratrooper, special forces, ' +
    'coast guard, coastguard, garrison, contingent, reservist, recruit, conscript, general, colonel, lieutenant, sergeant, ' +
    'captain, major, admiral, commander, officer, army officer, military officer, general staff, defense forces, ' +
    'defence forces, joint forces, coalition, coalition forces, artillery unit, platoon, squadron, special force, security force, ' +
    'security forces, junta, border guard, guardsman, national guard, armoured column, convoy, military convoy, ground force, sailor, ' +
    'warplane pilot, fighter pilot, sniper, adviser, advisor, trainer, personnel, military personnel, troop level, combat force',
  police:
    'police, police officer, policeman, policewoman, policemen, gendarme, gendarmerie, constable, sheriff, detective, riot police, ' +
    'police force, law enforcement, security service, security official, security officer, border police, cop, ' +
    'police chief, swat team, prison guard, security guard, guard, deputy sheriff, security agent, federal agent, investigator, patrol officer',
  spy: 'spy, intelligence agency, intelligence service, secret service, agent, informant, intelligence officer, intelligence chief, spy agency, mole',
  rebel:
    'rebel, insurgent, guerrilla, guerilla, separatist, secessionist, militant, rebel group, rebel force, insurgent group, ' +
    'armed group, armed faction, faction, resistance, resistance fighter, freedom fighter, mutineer, rebel fighter, liberation front, partisan, warlord',
  gunman:
    'gunman, gunmen, attacker, assailant, shooter, assassin, hitman, bomber, suicide bomber, armed man, masked man, perpetrator, ' +
    'kidnapper, abductor, captor, hostage-taker, hijacker, arsonist, intruder, mob, settler, bandit, knifeman, car bomber, culprit',
  militia:
    'militia, militiaman, paramilitary, vigilante, self-defense group, self-defence group, popular defense, militia group, paramilitary group, janjaweed, militia fighter',
  fighter: 'fighter, combatant, mercenary, warrior, foreign fighter, belligerent, enemy',
  armed: 'side, warring party, warring side, armed wing, military wing, cell',
  terrorist:
    'terrorist, jihadist, jihadi, extremist, islamist, terrorist group, terror group, extremist group, jihadist group, terrorist organization, islamist militant, radical',
  criminal:
    'criminal, gang, gang member, gangster, trafficker, smuggler, drug dealer, cartel, drug lord, mafia, thief, robber, pirate, hacker, poacher, mobster, human trafficker, drug trafficker, syndicate, ring, burglar, crime boss, mafia boss, gang leader, gang boss, kingpin, crime lord, mobster, boss',
  peacekeeper:
    'peacekeeper, peacekeeping force, peacekeeping troop, blue helmet, peacekeeping mission, un peacekeeper, un force',
  official:
    'official, authority, authorities, civil servant, governor, mayor, administrator, spokesman, spokeswoman, spokesperson, ' +
    'bureaucrat, commissioner, adviser, aide, prefect, councillor, councilor, attorney general, public prosecutor, chief of staff, secretary, ' +
    'undersecretary, deputy minister, counterpart, negotiator, mediator, special representative, representative, government official, chief, ombudsman, national security adviser',
  leader:
    'leader, president, prime minister, premier, chancellor, king, queen, prince, emir, sultan, head of state, dictator, ruler, vice president, crown prince, monarch, supreme leader, chairman, chief, head, vice-president, president-elect, secretary-general, secretary general, pope',
  minister:
    'minister, secretary of state, foreign minister, defense minister, defence minister, interior minister, finance minister, foreign secretary, defense secretary, defence secretary, cabinet member, justice minister, health minister, ministry, foreign ministry, defense ministry, interior ministry, defence ministry, health ministry',
  government:
    'government, administration, regime, cabinet, state, country, nation, kremlin, white house, pentagon, state department, presidency, ruling party, ruler, kingdom, republic, neighbor, neighbour, west, allies, ally, capital, power, downing street',
  diplomat:
    "diplomat, ambassador, envoy, special envoy, consul, attache, attaché, charge d'affaires, chargé d'affaires, delegation, mission, delegate, emissary, negotiator, embassy official, consulate official, counterpart, nuncio, d'affaires, d'affaire, chargé",
  legislature:
    'parliament, legislature, congress, senate, assembly, national assembly, house of representatives, lawmaker, legislator, senator, congressman, congresswoman, mp, deputy, member of parliament, house, knesset, duma, bundestag, majlis, upper house, lower house, parliamentarian, committee, council, house speaker, speaker',
  court:
    'court, judge, tribunal, prosecutor, jury, magistrate, supreme court, judiciary, high court, constitutional court, prosecution, appeals court, criminal court, justice, icc, military court, court of appeal, military tribunal, federal judge, prosecutors, grand jury, panel of judges',
  party: 'party, political party, ruling party, coalition, caucus, alliance, bloc',
  opposition:
    'opposition, opposition leader, opposition party, opposition group, opposition figure, dissident, opposition politician, opponent, opposition movement, opposition supporter, government critic',
  protester:
    'protester, protestor, demonstrator, rioter, marcher, picketer, crowd, mob, looter, anti-government protester, activist, hunger striker',
  prisoner: 'prisoner, detainee, inmate, captive, convict, political prisoner, prisoner of war, pow, abductee',
  hostage: 'hostage, captive, abductee, kidnapped student, kidnap victim, missing student',
  civilian:
    'civilian, villager, resident, bystander, passer-by, noncombatant, inhabitant, citizen, child, woman, schoolchild, pupil, shopkeeper, palestinian',
  refugee:
    'refugee, migrant, asylum seeker, asylum-seeker, displaced person, returnee, idp, evacuee, exile, illegal alien, alien, immigrant, displaced people, boat people',
  worker:
    'worker, employee, labourer, laborer, trade union, union, labor union, driver, miner, teacher, nurse, staff, railway worker, pilot, dockworker, civil servant, trucker, truck driver, labour union, trade unionist, unionist, steelworker, bus driver, garment worker, public-sector worker, workforce, contractor',
  farmer: 'farmer, herder, herdsman, peasant, landowner, pastoralist, rancher, grower',
  student: 'student, academic, professor, university, school, pupil, lecturer, teacher, undergraduate, schoolteacher',
  medic:
    'doctor, medic, nurse, paramedic, hospital, medical worker, health worker, physician, surgeon, health care worker, ambulance crew, junior doctor',
  journalist:
    'journalist, reporter, photographer, editor, correspondent, cameraman, columnist, news crew, blogger, photojournalist, publisher, broadcaster, newspaper editor, media worker',
  cleric:
    'cleric, priest, bishop, imam, monk, pastor, pope, rabbi, ayatollah, nun, archbishop, cardinal, mullah, church, preacher, patriarch',
  activist:
    'activist, human rights activist, rights activist, campaigner, environmentalist, ngo, rights group, human rights group, charity, civil society, aid group, aid agency, advocacy group, watchdog, aid worker, humanitarian worker, human rights defender, rights defender, feminist, climate activist, dissident, human rights organization, human rights body',
  organization:
    'organization, organisation, group, agency, bloc, union, association, league, alliance, body, council, federation, institution, foundation, movement, commission, summit',
  business:
    'company, firm, corporation, bank, manufacturer, business, airline, enterprise, factory, business owner, investor, trader, businessman, oil company, shipping firm, shipping company, contractor, operator, employer, startup, retailer, tycoon, oligarch, businesswoman, plant, mine, subsidiary',
  elite:
    'former president, former prime minister, former minister, ex-president, former leader, former official, ex-minister, former general, ousted president, ousted leader, former governor, former mayor',
  suspect:
    'suspect, accused, defendant, fugitive, alleged attacker, alleged member, ringleader, accomplice, mastermind, perpetrator, offender, financier, operative, courier',
  victim: 'victim, casualty, survivor, dead, wounded, injured, fatality, corpse, body, remains, death, family',
  observer:
    'observer, inspector, monitor, weapons inspector, election observer, monitoring mission, observer mission, inspection team, rapporteur, arms inspector, investigator',
  athlete:
    'player, striker, goalkeeper, athlete, coach, footballer, midfielder, defender, batsman, bowler, boxer, quarterback, winger, teammate, rival team, referee, cyclist, sprinter, goalie',
  weapon:
    'weapon, arms, arm, gun, rifle, ammunition, weaponry, firearm, pistol, machine gun, knife, machete, explosive, weapons, arsenal, munition, arms cache, tank, artillery, missile system, air defense, air defence, warhead, defense system, rocket launcher, kalashnikov, cluster bomb, military equipment, uranium, nuclear weapon, chemical weapon, hardware, fighter jet',
  munition:
    'rocket, missile, mortar, shell, mortar shell, mortar round, artillery shell, projectile, bomb, grenade, drone, torpedo, ballistic missile, cruise missile, katyusha, katyusha rocket, round, icbm, warhead, artillery round, munition, shell bomb, barrel bomb, hypersonic missile, satellite-guided bomb, rocket-propelled grenade, petrol bomb, molotov cocktail, shrapnel, debris, scud, glide bomb, interceptor, uav, salvo, barrage',
  explosive:
    'explosive, bomb, device, explosive device, ied, improvised explosive device, landmine, mine, land mine, car bomb, roadside bomb, booby trap, tnt, dynamite, suicide vest, explosive vest, blast, booby-trapped car, parcel bomb, vest, truck bomb, minefield, pager',
  gun: 'police fire, army fire, sniper fire, enemy fire, friendly fire, hostile fire, crossfire, gun, rifle, pistol, assault rifle, firearm, handgun, machine gun, shotgun, ak-47, revolver, bullet, gunfire, small arm, shot',
  aircraft:
    'aircraft, plane, warplane, jet, helicopter, drone, fighter jet, bomber, airliner, fighter plane, uav, airplane, combat aircraft, gunship, helicopter gunship, air force, spy plane, passenger plane, unmanned aerial vehicle, fighter, aviation, passenger jet, balloon',
  ship: 'ship, boat, vessel, tanker, warship, submarine, frigate, destroyer, freighter, aircraft carrier, fleet, cargo ship, oil tanker, trawler, fishing boat, ferry, dinghy, carrier, patrol boat, yacht, flotilla, gunboat, container ship, bulk carrier, coast guard vessel',
  vehicle:
    'vehicle, car, truck, bus, tank, convoy, motorcade, minibus, lorry, armored vehicle, armoured vehicle, train, motorbike, motorcycle, ambulance, patrol, military vehicle, pickup truck, van, trailer, bulldozer, caravan, taxi, pickup',
  building:
    'building, house, home, office, hospital, school, church, mosque, temple, synagogue, headquarters, factory, market, hotel, bank, tower, apartment, clinic, warehouse, palace, mall, parliament building, power plant, power station, refinery, embassy, consulate, restaurant, residence, university, shop, dam, monument, shrine, cathedral, prison, jail, stadium, nightclub, theater, theatre, airport, port, bridge, pipeline, oil field, oil facility, fuel depot, facility, infrastructure, power grid, substation, power line, property, structure, installation, compound, bakery, station, police station, courthouse, complex, terminal, plant, kindergarten, apartment block, residential area, residential building',
  base: 'base, bases, military base, military bases, air base, air bases, airbase, camp, army base, outpost, checkpoint, barracks, position, bunker, headquarters, command center, naval base, military position, post, front line, frontline, stronghold, hideout, arms depot, ammunition depot, launch site, target, military target, site, airfield, garrison, command post, police station, training camp, border post, military camp, trench, air defense, radar, military installation, launcher, facility, military facility',
  place:
    'place, area, city, town, village, region, province, district, neighborhood, neighbourhood, capital, suburb, street, square, island, border, frontier, valley, mountain, coast, port, airport, market, market place, marketplace, zone, site, location, outskirts, state, county, municipality, settlement, enclave, camp, refugee camp, green zone, crossing, field, desert, forest, river, sea, target, downtown',
  settlement:
    'village, town, city, hamlet, camp, refugee camp, neighborhood, neighbourhood, district, quarter, suburb, settlement, community, township, slum, farm, kibbutz, favela',
  territory:
    'territory, land, ground, enclave, swath, stretch, region, area, hill, height, hilltop, island, front, territorial waters, foothold, settlement, zone, province, part, village, town',
  road: 'road, street, highway, motorway, bridge, railway, railroad, rail line, route, avenue, traffic, intersection, junction, transport, entrance, runway, track, tunnel, access road, passage, canal',
  border:
    'border, frontier, crossing, border crossing, checkpoint, airspace, strait, port, sea, land border, border gate, territorial water, rafah crossing',
  home: 'home, house, residence, apartment, flat, dwelling, villa',
  embassy: 'embassy, consulate, mission, diplomatic mission, high commission, diplomatic compound, consulate general',
  property:
    'property, land, asset, estate, goods, equipment, possession, computer, laptop, document, passport, vehicle, cash, store, shop, cargo, livestock, cattle, crop, farmland, belonging, yacht, mansion, artifact, painting, phone, furniture, grave, cemetery, statue, flag',
  money:
    'money, dollar, euro, pound, million, billion, fund, funding, loan, grant, credit, cash, ruble, rouble, yen, yuan, rupee, franc, peso, dinar, riyal, shilling, ducat, florin, galleon, tranche, bail, kroner, krona, mark, lira, reward, bounty, compensation, reparation, budget, payment, financing, subsidy, trillion, ecu, rand, naira, yennyen',
  supplies:
    'supply, supplies, food, medicine, water, fuel, grain, wheat, flour, blanket, tent, vaccine, equipment, medical supplies, shipment, cargo, relief, goods, convoy, rice, oxygen, generator, ration, ton, tonne, meal, parcel, medication, shelter, electricity, ambulance, ventilator, mask',
  aid: 'aid, assistance, help, relief, support, humanitarian aid, food aid, military aid, financial aid, aid package, package, bailout, rescue package, funding, loan, grant, aid delivery, aid program, aid programme, humanitarian assistance, development aid',
  drugs:
    'drug, cocaine, heroin, marijuana, opium, cannabis, methamphetamine, narcotic, fentanyl, captagon, hashish, contraband, ivory, counterfeit',
  agreement:
    'agreement, accord, deal, treaty, pact, memorandum, memorandum of understanding, protocol, convention, contract, ceasefire, cease-fire, truce, peace deal, charter, declaration, compromise, settlement, understanding, communique, nuclear deal, trade deal, free-trade pact, armistice, peace accord, peace treaty, consensus, mou, roadmap, plan, arrangement, armistice agreement, initiative, framework, extradition treaty, bill of rights, joint statement, resolution, grain deal',
  talks:
    'talk, talks, negotiation, dialogue, discussion, consultation, peace talk, mediation, conference, round of talks, round, peace process, contact, peace talks, session, peace conference, conversation',
  meeting:
    'meeting, summit, conference, session, visit, gathering, encounter, forum, trip, assembly, roundtable, emergency session, emergency meeting, general assembly',
  sanction:
    'sanction, sanctions, embargo, tariff, penalty, restriction, boycott, ban, arms embargo, blacklist, trade barrier, duty, travel ban, price cap',
  relation:
    'relation, relations, tie, ties, link, diplomatic relation, diplomatic relations, diplomatic tie, diplomatic ties, contact, cooperation, friendship, partnership, alliance, bond, relationship, bilateral relation',
  law: 'law, bill, legislation, act, constitution, decree, amendment, statute, ordinance, regulation, executive order, code, reform bill, measure, ruling, ordinance',
  rule: 'rule, regulation, norm, measure, restriction, limit, control, quota, condition, procedure, guideline',
  reform:
    'reform, change, overhaul, democratization, referendum, constitution, political reform, constitutional reform, constitutional change',
  demand: 'demand, request, call, claim, condition, ultimatum, plea, petition, pressure, term, requirement, appeal',
  proposal:
    'proposal, plan, offer, initiative, suggestion, draft, roadmap, blueprint, motion, peace plan, idea, draft resolution',
  crime:
    'crime, murder, corruption, fraud, rape, theft, genocide, war crime, treason, espionage, spying, terrorism, bribery, embezzlement, money laundering, smuggling, trafficking, manslaughter, killing, incitement, sedition, torture, assault, robbery, conspiracy, racketeering, tax evasion, vote rigging, abuse of power, violation, offence, offense, count, kidnapping, arson, shooting, plot, perjury, extortion, blasphemy, abuse, hacking, attack, attempted murder, contempt, defamation, libel, plotting',
  rights:
    'right, rights, human right, human rights, freedom, liberty, autonomy, independence, self-determination, citizenship, equality, democracy, civil rights, civil liberty, press freedom, freedom of speech, freedom of expression, suffrage',
  claim:
    'claim, report, accusation, allegation, charge, involvement, responsibility, wrongdoing, rumor, rumour, suggestion, assertion, role, knowledge, link, complicity, guilt, statement, speculation, plot',
  protest:
    'protest, demonstration, rally, march, sit-in, vigil, protest march, riot, uprising, unrest, gathering, strike',
  strike: 'strike, walkout, stoppage, hunger strike, general strike, boycott',
  election:
    'election, vote, referendum, poll, ballot, presidential election, parliamentary election, runoff, general election, by-election, local election, voting',
  office:
    'office, post, position, presidency, premiership, power, job, throne, leadership, seat, portfolio, chairmanship, mandate',
  ceasefire: 'ceasefire, cease-fire, truce, armistice, pause, cessation of hostilities, humanitarian pause, lull',
  peace: 'peace, reconciliation, stability, settlement, calm, restraint, end of war, peace plan, de-escalation',
  war: 'war, conflict, fighting, invasion, hostility, civil war, offensive, campaign, combat, hostilities, bloodshed, genocide, occupation',
  violence:
    'violence, attack, strike, bloodshed, killing, assault, airstrike, bombing, raid, clash, force, shelling, unrest, aggression, massacre',
  curfew: 'curfew, night curfew, overnight curfew, nightly curfew',
  emergency: 'state of emergency, emergency, martial law, emergency rule, emergency law, state of siege',
  blockade: 'blockade, siege, naval blockade, air blockade, encirclement, land blockade',
  visit: 'visit, trip, tour, stopover, journey, arrival, state visit, official visit',
  membership: 'membership, member, seat, participation, voting rights, status, accreditation',
  computer:
    'computer, network, server, website, system, email, email account, database, account, infrastructure, phone, computer system, computer network, data, app, wifi, software, smartphone, communication link, communications link, communication',
  media:
    'media, newspaper, television, radio, broadcaster, tv station, channel, press, news agency, outlet, magazine, news website, state media, state television, state tv, tv channel, radio station, daily, weekly, news outlet, social media, website, platform, social network, internet, publication, news channel',
  information:
    'information, intelligence, evidence, data, detail, document, file, report, technology, photo, photograph, satellite image, knowledge, expertise, record, theory, result, memo, experience',
  nature:
    'storm, hurricane, typhoon, cyclone, earthquake, quake, flood, flooding, tsunami, tornado, landslide, mudslide, drought, heatwave, heat wave, wildfire, volcano, eruption, avalanche, lightning, rain, wave, famine, heat, cold, snow, blizzard, wind, weather, monsoon, shark, bear, crocodile, elephant, lion, dog, climate, temperature, tremor, aftershock, hail, comet, asteroid, meteorite, tide, blaze, ice, locust, snake, fog, cold snap, landslip',
  disease:
    'disease, virus, coronavirus, pandemic, epidemic, outbreak, cholera, ebola, covid-19, covid, measles, malaria, cancer, infection, flu, influenza, polio, illness, aids, hiv, tuberculosis, heart attack, mpox, pneumonia, bacteria, variant, stroke',
  accident:
    'accident, crash, plane crash, car accident, derailment, collision, fire, stampede, capsizing, leak, road accident, traffic accident, train crash, car crash, crush, collapse, gas explosion, shipwreck, helicopter crash, bus crash, drowning, mishap',
  sport:
    'match, game, league, championship, tournament, world cup, olympics, cup, final, penalty, innings, victory lap, defender, midfield, title race, playoff, medal, olympic games, wicket',
  culture:
    'film, movie, song, album, book, novel, show, festival, concert, painting, museum, exhibition, documentary, series, play, single, trailer, video game, tv show, soundtrack, episode, scene, video, picture, photo, music, poem',
  market:
    'stock, share, price, index, profit, revenue, sales, inflation, growth, economy, bond, currency, oil price, stocks, shares, earnings, dollar, trading, rate, interest rate, wall street, cost, unemployment, deficit, gdp',
  body: 'heart, head, leg, arm, face, chest, back, neck, hand, knee, muscle, brain, foot, stomach, shoulder',
}
