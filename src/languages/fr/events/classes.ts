import type { WordList } from '../../../events/rules/word-list.js'

/** French nouns by class (`src/events/noun-classes.ts`). */
export const classes: Readonly<Record<string, WordList>> = {
  person:
    'personne, gens, homme, femme, enfant, garçon, fille, fillette, adolescent, adolescente, jeune, adulte, bébé, nourrisson, ' +
    'individu, membre, victime, survivant, rescapé, habitant, villageois, citoyen, ressortissant, riverain, passager, conducteur, ' +
    'chauffeur, pilote, équipage, touriste, visiteur, famille, proche, parent, père, mère, frère, sœur, soeur, fils, épouse, mari, ' +
    'mineur, couple, foule, dizaine, douzaine, vingtaine, trentaine, quarantaine, cinquantaine, centaine, millier, million, autre, ' +
    "quelqu'un, passant, piéton, voisin, étranger, compatriote, partisan, sympathisant, détracteur, expert, avocat, témoin, " +
    'propriétaire, volontaire, bénévole, vieillard, ancien, pêcheur, mineur de fond, fidèle, pèlerin, collègue, communauté, tribu, ' +
    'clan, population, peuple, public, groupe, équipe, délégation, écolière, lycéenne, orphelin, octogénaire, quadragénaire, ' +
    'trentenaire, quinquagénaire, sexagénaire, supporteur, binational, locataire, commerçant, notable, chef coutumier, chef de village, ' +
    'orpailleur, éleveur, automobiliste, motard, infirme, minorité, majorité, ex-mari, concubin, humanitaire, travailleur humanitaire, ' +
    'dame, monsieur, sexagénaire, chanteur, chanteuse, musicien, artiste, acteur, actrice, comédien, ingénieur, technicien, électricien, mécanicien, menuisier, maçon, boulanger, coiffeur, cuisinier, berger, bûcheron, vaccinateur, comptable, gérant, interprète, motocycliste, client, vendeur, vendeuse, marchand, mendiant, guérisseur, blogueur, poète, écrivain, humoriste, retraité, veuve, fiancé, dévot, paroissien, expatrié, insulaire, rescapée, habitante, passante, étrangère, voisine, conjoint, équipage',
  troops:
    "soldat, soldate, armée, troupe, militaire, force, force armé, forces armées, armée de l'air, armée de terre, marine, aviation, " +
    'marin, parachutiste, fantassin, infanterie, bataillon, brigade, régiment, unité, division, commando, force spécial, forces spéciales, ' +
    'garde-côte, garde-côtes, garnison, contingent, réserviste, réserve, recrue, conscrit, appelé, général, colonel, lieutenant, ' +
    'lieutenant-colonel, sergent, capitaine, commandant, amiral, maréchal, caporal, officier, sous-officier, état-major, haut gradé, ' +
    'force de défense, coalition, peloton, escadron, compagnie, junte, garde-frontière, garde présidentiel, garde national, ' +
    'garde républicain, force gouvernemental, force régulier, force loyaliste, force pro-gouvernemental, armée régulier, tankiste, ' +
    'légionnaire, casque, patrouille, colonne, convoi militaire, détachement, corps expéditionnaire, force terrestre, force de sécurité, ' +
    'forces de sécurité, putschiste, officier supérieur, tirailleur, artilleur, blindé, haut commandement, effectif, renfort, tsahal, ' +
    'garde révolutionnaire, gardien de la révolution, militaire putschiste, ancien militaire, force étranger, commandement, corps armé',
  police:
    "police, policier, policière, agent de police, gendarme, gendarmerie, force de l'ordre, forces de l'ordre, police anti-émeute, " +
    'police antiémeute, police judiciaire, police national, police municipal, commissaire, inspecteur de police, enquêteur, ' +
    'service de sécurité, garde-chiourme, crs, unité antiterroriste, douanier, douane, gardien de prison, gardien, surveillant pénitentiaire, ' +
    'agent pénitentiaire, garde forestier, brigade antigang, brigade de recherche, préfet de police, carabinier, garde civil, ' +
    "guardia civil, limier, agent de sécurité, vigile, police des frontières, police religieux, police des mœurs, gardien de la paix, shérif, agent de l'ordre, agents de l'ordre, gendarme mobile, force anti-émeute, brigade anti-criminalité, unité anti-émeute, police anti-émeutes, sûreté du québec, grc, police montée, garde urbain, brigade mobile",
  spy: 'espion, espionne, service de renseignement, services de renseignement, service secret, services secrets, agence de renseignement, agent secret, renseignement, informateur, contre-espionnage, agent de renseignement, officier de renseignement, taupe, maître-espion, sécurité intérieur, sûreté',
  rebel:
    'rebelle, insurgé, guérillero, guérilla, séparatiste, sécessionniste, mutin, groupe rebelle, groupe armé, ' +
    'faction, faction armé, mouvement rebelle, rébellion, insurrection, résistance, résistant, maquisard, front de libération, ' +
    'combattant rebelle, force rebelle, seigneur de guerre, maoïste, mouvement armé, groupe insurgé, force démocratique, zapatiste, ' +
    'coalition rebelle, chef rebelle, peshmerga, branche armé, aile militaire',
  gunman:
    "homme armé, hommes armés, individu armé, assaillant, agresseur, tireur, tueur, tueur à gages, meurtrier, assassin, kamikaze, bandit, bandit armé, ravisseur, preneur d'otage, preneur d'otages, pirate de l'air, incendiaire, intrus, inconnu, " +
    'colon, forcené, homme cagoulé, sicaire, braqueur, coupeur de route, terroriste présumé, auteur, attaquant armé, poseur de bombe, pirate, commando armé, bande armé, tireur isolé, tireur embusqué, sniper',
  militia:
    "milice, milicien, paramilitaire, groupe paramilitaire, force paramilitaire, supplétif, vigilante, justicier, groupe d'autodéfense, " +
    "groupe d'autodéfense, comité d'autodéfense, force d'autodéfense, volontaire armé, chasseur traditionnel, dozo, force de soutien rapide, anti-balaka, janjawid, miliciens, comité populaire",
  fighter:
    'combattant, combattante, belligérant, mercenaire, guerrier, ennemi, combattant étranger, jihadiste étranger',
  armed: 'camp, partie belligérante, protagoniste, cellule, aile militaire, groupe militaire, force armé',
  terrorist:
    'terroriste, djihadiste, jihadiste, extrémiste, islamiste, groupe terroriste, groupe djihadiste, groupe jihadiste, ' +
    'organisation terroriste, organisation djihadiste, organisation jihadiste, mouvement djihadiste, islamiste armé, groupe islamiste, ' +
    'combattant islamiste, cellule terroriste, cellule djihadiste, insurgé islamiste, kamikaze, groupe extrémiste, réseau terroriste',
  criminal:
    'criminel, gang, membre de gang, gangster, trafiquant, trafiquant de drogue, narcotrafiquant, passeur, contrebandier, cartel, ' +
    "baron de la drogue, mafia, mafieux, voleur, pirate, pirate informatique, hacker, cybercriminel, braconnier, escroc, bande, bande criminel, filière, réseau criminel, réseau, malfaiteur, délinquant, proxénète, braqueur, receleur, faussaire, trafiquant d'êtres humains, trafiquant d'armes, caïd, hors-la-loi, cambrioleur, criminalité organisé, crime organisé, ravisseur",
  peacekeeper:
    "casque bleu, soldat de la paix, force de maintien de la paix, force d'interposition, contingent onusien, mission de maintien de la paix, mission onusien, mission de l'onu, force onusien, force de paix, mission d'interposition",
  official:
    'responsable, haut responsable, autorité, fonctionnaire, haut fonctionnaire, porte-parole, gouverneur, maire, préfet, sous-préfet, ' +
    'conseiller, commissaire, administrateur, procureur général, chef de cabinet, secrétaire, secrétaire général, directeur, homologue, ' +
    'négociateur, médiateur, représentant, représentant spécial, édile, élu, chef de la police, chef des armées, haut-commissaire, ' +
    'haut commissaire, bourgmestre, wali, bureaucrate, ancien responsable, dirigeant local, autorité local, responsable local, chef du renseignement, haut représentant, rapporteur spécial, responsable gouvernemental, directeur général, officiel',
  leader:
    "président, présidente, premier ministre, première ministre, dirigeant, dirigeante, chef, cheffe, chancelier, chancelière, roi, reine, prince, émir, sultan, empereur, monarque, souverain, chef de l'état, chef d'état, chef de l'état, chef du gouvernement, chef de gouvernement, dictateur, homme fort, numéro un, vice-président, vice-présidente, prince héritier, guide suprême, secrétaire général de l'onu, pape, leader, ancien chef, président élu, président de transition, chef suprême, raïs, président sortant, président déchu, taoiseach",
  minister:
    "ministre, ministre des affaires étrangères, ministre de la défense, ministre de l'intérieur, ministère, chef de la diplomatie, " +
    "secrétaire d'état, garde des sceaux, ministre de la justice, ministère des affaires étrangères, ministère de la défense, ministère de l'intérieur, vice-ministre, vice-premier ministre, chancellerie, chef de la défense, secrétaire à la défense, argentier, grand argentier",
  government:
    'gouvernement, gouvernement de transition, régime, état, pays, présidence, pouvoir, administration, cabinet, exécutif, royaume, ' +
    "république, nation, kremlin, maison blanche, maison-blanche, pentagone, département d'état, élysée, quai d'orsay, matignon, " +
    "département d'état, quai d'orsay, autorité de transition, allié, capitale, occident, voisin, puissance, palais, monarchie, junte, gouvernement intérimaire, conseil des ministres, conseil militaire, conseil de transition, downing street, coalition gouvernemental, régime militaire",
  diplomat:
    "diplomate, ambassadeur, ambassadrice, émissaire, envoyé, envoyé spécial, envoyée spéciale, consul, consule, attaché, chargé d'affaires, chargé d'affaire, délégation, délégué, mission, plénipotentiaire, négociateur, nonce, représentation, homologue, représentant permanent, attaché militaire, corps diplomatique, représentant spécial, émissaire spécial",
  legislature:
    'parlement, assemblée, assemblée national, sénat, congrès, chambre, chambre des représentants, chambre basse, chambre haute, ' +
    'parlementaire, député, députée, sénateur, sénatrice, législateur, élu, knesset, douma, bundestag, bundesrat, commission, hémicycle, ' +
    'eurodéputé, parlement européen, assemblée législatif, conseil législatif, conseil national, représentant, cortes, majlis',
  court:
    "tribunal, cour, juge, procureur, procureure, parquet, magistrat, magistrate, justice, jury, cour suprême, cour constitutionnel, conseil constitutionnel, cour d'assises, cour pénal, cour international, tribunal militaire, haute cour, cour d'appel, cour de cassation, conseil d'état, juge d'instruction, accusation, ministère public, parquet fédéral, parquet national, tribunal criminel, cour martial, tribunal spécial, chambre criminel, pouvoir judiciaire, système judiciaire, avocat général, tribunal populaire, instance judiciaire, cpi, cij",
  party:
    'parti, formation politique, parti politique, parti au pouvoir, coalition, alliance, mouvement politique, groupe parlementaire, rassemblement national, camp présidentiel, parti unique',
  opposition:
    "opposition, opposant, opposante, chef de l'opposition, leader de l'opposition, parti d'opposition, dissident, dissidente, figure de l'opposition, mouvement d'opposition, coalition d'opposition, détracteur, contestataire, opposition démocratique, opposant historique, prisonnier d'opinion, candidat malheureux",
  protester:
    'manifestant, manifestante, protestataire, contestataire, émeutier, marcheur, gréviste, foule, badaud, casseur, pillard, ' +
    'gilet jaune, black bloc, manifestant antigouvernemental, manifestant pro-démocratie, piquet, gréviste de la faim, cortège, indigné, gj, zadiste, frondeur, black block, antifa, faucheur volontaire, contre-manifestant, marcheuse, bloqueur, bonnet rouge',
  prisoner:
    "prisonnier, prisonnière, détenu, détenue, captif, captive, prisonnier politique, prisonnier de guerre, condamné, détenu politique, prisonnier d'opinion, condamné à mort, bagnard, codétenu, évadé, gardé à vue, déporté",
  hostage: 'otage, captif, captive, otage occidental, ex-otage',
  civilian:
    'civil, civile, habitant, habitante, villageois, villageoise, passant, riverain, citoyen, population, population civil, enfant, femme, écolier, écolière, élève, commerçant, fidèle, personne âgé, palestinien, citadin, paysan, nomade, non-combattant, badaud, chaland',
  refugee:
    "réfugié, réfugiée, migrant, migrante, demandeur d'asile, demandeuse d'asile, déplacé, déplacée, personne déplacé, déplacé interne, clandestin, sans-papiers, exilé, exilée, immigré, immigrant, évacué, apatride, rapatrié, naufragé, candidat à l'exil, candidat à l'émigration, étranger en situation irrégulier, boat people, sinistré",
  worker:
    'travailleur, travailleuse, ouvrier, ouvrière, employé, employée, salarié, salariée, syndicat, centrale syndical, intersyndicale, ' +
    'syndicaliste, cheminot, mineur, enseignant, enseignante, instituteur, infirmier, infirmière, personnel, personnel soignant, docker, ' +
    'chauffeur, routier, camionneur, fonctionnaire, pilote, hôtesse, conducteur, agent, agent public, manœuvre, postier, éboueur, ' +
    "soignant, ouvrière du textile, salarié, confédération syndical, intermittent, intérimaire, contractuel, main-d'œuvre, aiguilleur du ciel, contrôleur aérien, boulanger, taximan, pompiste, avocat, sidérurgiste, raffineur, journalier, greffier, sage-femme, aide-soignant, urgentiste, livreur, chauffeur de taxi, transporteur, vacataire, stagiaire, ouvrier agricole, marin-pêcheur, marin pêcheur, bagagiste, sapeur-pompier, pompier, guichetier",
  farmer:
    'agriculteur, agricultrice, paysan, paysanne, cultivateur, éleveur, berger, bouvier, pasteur, exploitant, exploitant agricole, planteur, producteur, viticulteur, fermier, maraîcher, pastoraliste, céréalier',
  student:
    'étudiant, étudiante, élève, lycéen, lycéenne, collégien, collégienne, écolier, écolière, universitaire, professeur, université, école, enseignant, chercheur, doctorant, pensionnaire, enseignante, syndicat étudiant',
  medic:
    'médecin, docteur, infirmier, infirmière, soignant, secouriste, ambulancier, hôpital, personnel médical, personnel soignant, chirurgien, praticien, sage-femme, équipe médical, urgentiste, interne, agent de santé, clinique, brancardier',
  journalist:
    'journaliste, reporter, correspondant, rédacteur, rédacteur en chef, photographe, caméraman, photojournaliste, blogueur, présentateur, chroniqueur, éditorialiste, envoyé spécial, caricaturiste, cyberactiviste, vidéaste, photoreporter, directeur de publication',
  cleric:
    'prêtre, évêque, imam, pasteur, moine, religieuse, religieux, rabbin, archevêque, cardinal, mollah, ayatollah, église, prédicateur, patriarche, curé, missionnaire, nonne, sœur religieux, dignitaire religieux, cheikh, mufti, dominicain, jésuite, leader religieux',
  activist:
    "militant, militante, activiste, défenseur des droits, défenseur des droits de l'homme, défenseur des droits humains, défenseure, écologiste, environnementaliste, ong, association, organisation de défense, organisation de défense des droits, société civil, organisation non gouvernemental, association de défense, lanceur d'alerte, féministe, militant écologiste, militant pro-démocratie, militant des droits, collectif, ligue des droits, observatoire, humanitaire, travailleur humanitaire, agence humanitaire, organisation humanitaire, association humanitaire",
  organization:
    'organisation, groupe, agence, union, association, ligue, alliance, organe, conseil, fédération, institution, fondation, mouvement, commission, comité, bloc, instance, confédération, secrétariat, croix-rouge, croissant-rouge, haut-commissariat, programme, fonds, banque, sommet, communauté, congrégation, institut, observatoire, organisme',
  business:
    "entreprise, société, compagnie, groupe, firme, banque, fabricant, constructeur, usine, exploitant, opérateur, investisseur, homme d'affaires, femme d'affaires, négociant, compagnie aérien, compagnie pétrolier, compagnie maritime, multinationale, filiale, start-up, armateur, distributeur, magnat, oligarque, conglomérat, géant, patron, patronat, employeur, prestataire, sous-traitant, raffinerie, avionneur, milliardaire",
  elite:
    'ancien président, ancienne présidente, ex-président, ancien premier ministre, ex-premier ministre, ancien ministre, ex-ministre, ancien chef, ancien dirigeant, ancien dictateur, ex-dictateur, ancien responsable, ancien gouverneur, ancien maire, ex-chef, ancien général, ex-général, président déchu, président destitué, président renversé, ancien député',
  suspect:
    'suspect, suspecte, accusé, accusée, prévenu, prévenue, inculpé, fugitif, fugitive, complice, commanditaire, cerveau, auteur, auteur présumé, assaillant présumé, présumé, mis en cause, mis en examen, membre présumé, coaccusé, recruteur, financier, coupable, récidiviste, contumax, ravisseur présumé, meurtrier présumé, assassin présumé, trafiquant présumé',
  victim:
    'victime, mort, morte, blessé, blessée, tué, disparu, rescapé, survivant, dépouille, corps, cadavre, décès, défunt, martyr, famille, sinistré',
  observer:
    "observateur, observatrice, inspecteur, expert, inspecteur en désarmement, observateur électoral, mission d'observation, " +
    "mission d'observation, mission d'inspection, équipe d'inspection, enquêteur, rapporteur, rapporteur spécial, contrôleur, moniteur, aiea",
  athlete:
    'joueur, joueuse, gardien de but, athlète, entraîneur, footballeur, footballeuse, milieu de terrain, boxeur, tennisman, rugbyman, sélectionneur, buteur, ailier, avant-centre, cycliste, sprinteur, nageur, coéquipier, capitaine des bleus, pilote de course, équipe de france',

  weapon:
    "arme, armement, fusil, munition, pistolet, mitrailleuse, couteau, machette, explosif, arsenal, char, blindé, artillerie, missile, batterie, système de défense, défense antiaérien, défense aérien, ogive, lance-roquette, lance-roquettes, kalachnikov, bombe à sous-munition, matériel militaire, équipement militaire, uranium, arme nucléaire, arme chimique, avion de combat, avion de chasse, cartouche, obusier, mortier, lance-missile, arme léger, arme lourd, cache d'armes, matériel de guerre, arme de guerre, patriot, himars, sabre, poignard, grenade, canon, lance-missiles, f-16",
  munition:
    "roquette, missile, obus, drone, mortier, bombe, projectile, grenade, torpille, missile balistique, missile de croisière, katioucha, ogive, obus de mortier, obus d'artillerie, salve, munition, missile hypersonique, baril d'explosifs, éclat d'obus, éclat, débris, bombe planant, cocktail molotov, fusée, charge, engin, drone explosif, drone kamikaze, balle, tir, missile sol-air",
  explosive:
    "bombe, engin explosif, engin, mine, mine antipersonnel, mine terrestre, explosif, voiture piégé, camion piégé, véhicule piégé, moto piégé, grenade, dynamite, tnt, colis piégé, ceinture explosif, ceinture d'explosifs, veste explosif, gilet explosif, charge explosif, engin artisanal, bombe artisanal, dispositif explosif, détonateur, colis, bonbonne, valise piégé, engin explosif improvisé",
  gun: 'fusil, pistolet, arme à feu, mitrailleuse, kalachnikov, carabine, revolver, balle, arme automatique, arme de poing, mitraillette, arme léger, arme, cartouche, plomb',
  aircraft:
    "avion, hélicoptère, drone, chasseur, bombardier, aéronef, avion de chasse, avion de combat, appareil, aviation, armée de l'air, avion de ligne, avion espion, avion-espion, hélicoptère de combat, chasseur-bombardier, avion-cargo, ballon, rafale, mirage, avion militaire, planeur, montgolfière, jet, avion de transport",
  ship: 'navire, bateau, bâtiment de guerre, pétrolier, vraquier, cargo, frégate, destroyer, sous-marin, porte-avions, porte-conteneurs, chalutier, navire de guerre, flotte, embarcation, pirogue, ferry, corvette, patrouilleur, vedette, canot, zodiac, paquebot, tanker, bateau de pêche, flottille, méthanier, voilier, vaisseau, remorqueur, barque, navire marchand, navire humanitaire, barge',
  vehicle:
    'véhicule, voiture, camion, bus, autobus, autocar, car, char, convoi, cortège officiel, minibus, blindé, train, moto, motocyclette, ambulance, patrouille, véhicule militaire, pick-up, camionnette, fourgon, bulldozer, taxi, tramway, locomotive, wagon, taxi-moto, tracteur, cortège présidentiel, fourgonnette, semi-remorque, quatre-quatre, 4x4, pelleteuse, rame',
  building:
    "bâtiment, édifice, maison, immeuble, habitation, logement, bureau, hôpital, école, église, mosquée, temple, synagogue, siège, usine, marché, hôtel, banque, tour, appartement, clinique, entrepôt, palais, palais présidentiel, centre commercial, parlement, centrale, centrale électrique, centrale nucléaire, raffinerie, ambassade, consulat, restaurant, résidence, université, boutique, magasin, barrage, monument, sanctuaire, cathédrale, prison, stade, discothèque, théâtre, aéroport, port, pont, oléoduc, gazoduc, champ pétrolier, site pétrolier, dépôt, dépôt de carburant, installation, infrastructure, réseau électrique, ligne électrique, structure, complexe, boulangerie, gare, poste de police, commissariat, gendarmerie, palais de justice, terminal, jardin d'enfants, crèche, zone résidentiel, quartier résidentiel, local, maternité, centre de santé, dispensaire, lycée, collège, mairie, préfecture, caserne, couvent, monastère, mausolée, orphelinat, orphelinat, foyer, ferme, mine, silo, station-service, minaret, radio, télévision, câble, laboratoire, église catholique, lieu de culte, salle de concert, gratte-ciel, villa, chapelle",
  base: "base, base militaire, base aérien, camp, camp militaire, position, avant-poste, poste, poste de contrôle, point de contrôle, check-point, checkpoint, barrage, caserne, bunker, quartier général, quartier-général, centre de commandement, base naval, position militaire, ligne de front, front, bastion, fief, repaire, cachette, dépôt de munitions, dépôt de munition, dépôt d'armes, site de lancement, rampe de lancement, cible, cible militaire, objectif, objectif militaire, site, site militaire, aérodrome, garnison, poste de commandement, poste-frontière, poste frontière, camp d'entraînement, tranchée, défense antiaérien, radar, installation militaire, lanceur, tunnel, brigade de gendarmerie, commissariat, détachement, campement, fort, piste, convoi, état-major",
  place:
    'lieu, endroit, zone, ville, village, localité, commune, région, province, district, quartier, capitale, banlieue, faubourg, rue, place, île, frontière, vallée, montagne, côte, littoral, port, aéroport, marché, site, emplacement, périphérie, état, comté, municipalité, colonie, implantation, enclave, camp, camp de réfugiés, camp de déplacés, zone vert, passage, point de passage, champ, désert, forêt, rivière, fleuve, mer, bourgade, bourg, hameau, département, préfecture, secteur, centre-ville, territoire, cité, agglomération, métropole, favela, bidonville, archipel, péninsule, brousse, plaine, oasis, détroit, golfe, carrefour, rond-point, arrondissement, canton, wilaya, gouvernorat, oblast, cercle, chef-lieu, bande, secteur',
  settlement:
    'village, ville, localité, hameau, bourg, bourgade, camp, camp de réfugiés, camp de déplacés, quartier, banlieue, faubourg, colonie, commune, bidonville, ferme, kibboutz, favela',
  territory:
    'territoire, terre, terrain, enclave, portion, partie, région, zone, colline, hauteur, île, front, eaux territorial, pan, bande de terre, secteur, province, ville, village, localité, poche, plateau, pan entier, bastion, tête de pont, colonie, saillant',
  road: "route, rue, autoroute, pont, voie ferré, chemin de fer, ligne, itinéraire, avenue, circulation, trafic, carrefour, transport, entrée, piste, voie, tunnel, route d'accès, passage, canal, axe, axe routier, rond-point, boulevard, nationale, périphérique, rocade, artère, chaussée, accès, corridor, voie rapide, détroit",
  border:
    'frontière, poste-frontière, poste frontière, point de passage, passage, terminal, espace aérien, détroit, port, mer, frontière terrestre, ligne de démarcation, eaux territorial, frontière commun, poste frontalier, zone frontalier',
  home: 'domicile, maison, résidence, appartement, logement, habitation, villa, demeure, foyer, case, chambre',
  embassy:
    'ambassade, consulat, mission diplomatique, haut-commissariat, représentation diplomatique, chancellerie, consulat général, représentation, légation, section consulaire',
  property:
    "propriété, bien, terre, actif, avoir, marchandise, équipement, matériel, ordinateur, document, passeport, véhicule, argent, espèce, boutique, magasin, cargaison, bétail, troupeau, vache, chèvre, mouton, récolte, champ, plantation, effet personnel, yacht, villa, manoir, œuvre, œuvre d'art, tableau, téléphone, meuble, tombe, cimetière, statue, drapeau, stock, commerce, mobilier, patrimoine, trésor, immeuble, compte, jet privé, vivre, grain, bijou, or, téléphone portable, disque dur",
  money:
    'argent, dollar, euro, livre, million, milliard, fonds, financement, prêt, subvention, crédit, liquidité, rouble, yen, yuan, roupie, franc, franc cfa, peso, dinar, riyal, shilling, dirham, naira, rand, réal, livre sterling, couronne, livre turc, tranche, caution, récompense, prime, compensation, indemnité, indemnisation, réparation, budget, paiement, versement, enveloppe, ligne de crédit, somme, salaire, bourse, aide financier, don, rançon, tenge, hryvnia, zloty, bolivar, dette',
  supplies:
    "vivre, vivres, nourriture, denrée, médicament, eau, eau potable, carburant, céréale, blé, farine, couverture, tente, vaccin, matériel médical, fourniture, cargaison, secours, marchandise, convoi, riz, oxygène, générateur, groupe électrogène, ration, tonne, repas, colis, colis alimentaire, abri, électricité, ambulance, respirateur, masque, kit, lait, huile, essence, gaz, semence, lit d'hôpital, produit alimentaire, denrée alimentaire, convoi humanitaire, repas chaud, soins, pétrole, charbon",
  aid: "aide, assistance, secours, soutien, appui, aide humanitaire, aide alimentaire, aide militaire, aide financier, plan d'aide, plan de sauvetage, financement, prêt, don, subvention, programme d'aide, aide au développement, aide d'urgence, aide médical, appui budgétaire, convoi humanitaire, aide extérieur, coup de pouce financier",
  drugs:
    'drogue, cocaïne, héroïne, cannabis, marijuana, opium, méthamphétamine, stupéfiant, fentanyl, captagon, haschich, haschisch, résine, contrebande, ivoire, contrefaçon, crack, ecstasy, tramadol, comprimé, pavot, coca, kilogramme, kilo, tonne',
  agreement:
    "accord, traité, pacte, protocole, convention, mémorandum, mémorandum d'entente, contrat, cessez-le-feu, trêve, accord de paix, charte, déclaration, compromis, règlement, entente, communiqué, accord nucléaire, accord commercial, armistice, traité de paix, consensus, feuille de route, arrangement, plan de paix, initiative, cadre, accord-cadre, traité d'extradition, déclaration commun, déclaration conjoint, accord de libre-échange, accord de pêche, accord de coopération, partenariat, accord de défense, alliance, résolution, concordat, accord de principe, accord d'association, accord de paris, lettre d'intention, statut de rome",
  talks:
    'pourparler, pourparlers, négociation, discussion, dialogue, consultation, médiation, conférence, cycle de négociations, cycle de négociation, round, processus de paix, contact, pourparlers de paix, négociation de paix, session, conférence de paix, tractation, concertation, entretien, table des négociations, dialogue national, processus politique, conversation, dialogue politique',
  meeting:
    "réunion, sommet, conférence, séance, visite, rassemblement, rencontre, forum, voyage, assemblée, table ronde, réunion d'urgence, assemblée général, entretien, déplacement, session, colloque, consultation, séminaire, concertation, rendez-vous, tête-à-tête, conseil extraordinaire",
  sanction:
    'sanction, embargo, droit de douane, taxe douanier, pénalité, restriction, boycott, interdiction, embargo sur les armes, liste noir, surtaxe, interdiction de voyager, plafonnement, mesure de rétorsion, mesure restrictif, droit, gel des avoirs, taxe, tarif douanier',
  relation:
    'relation, relation diplomatique, relations diplomatiques, lien, lien diplomatique, contact, coopération, amitié, partenariat, alliance, rapport, relation bilatéral, relation commercial, lien historique, entente, relation consulaire',
  law: 'loi, projet de loi, proposition de loi, législation, texte, texte de loi, constitution, décret, amendement, statut, ordonnance, règlement, arrêté, code, code électoral, mesure, disposition, loi de finances, budget, réforme, décret-loi, loi antiterroriste, loi fondamental, révision constitutionnel, projet de constitution, directive',
  rule: 'règle, règlement, norme, mesure, restriction, limite, contrôle, quota, condition, procédure, consigne, directive, interdiction, protocole sanitaire, critère',
  reform:
    'réforme, changement, refonte, démocratisation, référendum, constitution, réforme politique, réforme constitutionnel, révision, modification, transition, libéralisation, réforme économique, réforme électoral, modernisation',
  demand:
    'demande, requête, appel, revendication, condition, ultimatum, supplique, pétition, pression, exigence, terme, sollicitation, doléance, réclamation, chantage, injonction',
  proposal:
    'proposition, plan, offre, initiative, suggestion, projet, feuille de route, motion, plan de paix, idée, projet de résolution, texte, document, ébauche, contre-proposition, proposition de paix, compromis, offre de paix',
  crime:
    "crime, meurtre, assassinat, corruption, fraude, viol, vol, génocide, crime de guerre, crime contre l'humanité, trahison, haute trahison, espionnage, terrorisme, détournement, détournement de fonds, blanchiment, blanchiment d'argent, contrebande, trafic, homicide, homicide involontaire, incitation, sédition, torture, agression, braquage, association de malfaiteurs, complot, évasion fiscal, fraude fiscal, fraude électoral, abus de pouvoir, infraction, délit, enlèvement, incendie, fusillade, parjure, extorsion, blasphème, maltraitance, piratage, attaque, tentative de meurtre, outrage, diffamation, complicité, atteinte, atteinte à la sûreté, apologie du terrorisme, pédophilie, abus de biens, prise illégal, enrichissement illicite, escroquerie, trafic d'influence, trafic de drogue, participation, apologie, rébellion, menace, insulte, fausse nouvelle, financement du terrorisme, subversion, séquestration, tentative d'assassinat, abus, atrocité, exaction",
  rights:
    "droit, droits, droit humain, droits humains, droits de l'homme, droit de l'homme, liberté, autonomie, indépendance, autodétermination, citoyenneté, nationalité, égalité, démocratie, droit civique, liberté de la presse, liberté d'expression, suffrage, droit de vote, souveraineté, justice, droit à l'avortement, liberté de culte",
  claim:
    'affirmation, information, accusation, allégation, charge, implication, responsabilité, acte répréhensible, rumeur, suggestion, assertion, rôle, connaissance, lien, complicité, culpabilité, déclaration, propos, spéculation, complot, soupçon, version, fait, participation',
  protest:
    'manifestation, protestation, rassemblement, marche, sit-in, veillée, émeute, soulèvement, troubles, contestation, mouvement de contestation, mouvement de protestation, défilé, cortège, révolte, agitation, mouvement social, grève, mobilisation, mutinerie, fronde, insurrection',
  strike:
    'grève, débrayage, arrêt de travail, grève de la faim, grève général, mouvement social, grève illimité, mouvement de grève, mouvement',
  election:
    'élection, vote, référendum, scrutin, présidentielle, législative, élection présidentiel, élection législatif, élection général, second tour, premier tour, municipale, élection local, suffrage, consultation électoral, primaire, votation, plébiscite',
  office:
    'poste, fonction, présidence, pouvoir, mandat, siège, trône, direction, portefeuille, charge, tête, primature, commandement, gouvernement, ministère, chefferie',
  ceasefire:
    'cessez-le-feu, trêve, armistice, pause, pause humanitaire, cessation des hostilités, trêve humanitaire, accalmie, suspension des combats, arrêt des combats, accord de cessez-le-feu',
  peace:
    'paix, réconciliation, stabilité, règlement, calme, retenue, apaisement, désescalade, détente, modération, fin de la guerre, concorde, règlement pacifique, règlement politique',
  war: 'guerre, conflit, combat, invasion, hostilité, guerre civil, offensive, campagne, affrontement, effusion de sang, génocide, occupation, agression, conflit armé, hostilités, bain de sang, siège',
  violence:
    "violence, attaque, frappe, effusion de sang, assassinat, assaut, frappe aérien, bombardement, raid, affrontement, force, pilonnage, troubles, agression, massacre, attentat, tuerie, tir, recours à la force, usage de la force, acte de violence, terrorisme, exaction, meurtre, enlèvement, embuscade, fusillade, combat, incursion, explosion, répression, offensive, prise d'otage, prise d'otages, invasion, atrocité, acte",
  curfew: 'couvre-feu, couvre-feu nocturne, couvre-feu total',
  emergency: "état d'urgence, état d'exception, loi martial, état de siège, régime d'exception, mesure d'exception",
  blockade: 'blocus, siège, blocus naval, blocus aérien, encerclement, blocus maritime, étau, blocus terrestre',
  visit:
    "visite, voyage, déplacement, tournée, escale, arrivée, venue, visite officiel, séjour, visite d'état, visite de travail",
  membership:
    "membre, siège, participation, droit de vote, statut, accréditation, adhésion, appartenance, qualité de membre, candidature, statut de membre, statut d'observateur",
  computer:
    'ordinateur, réseau, serveur, site, site internet, site web, système, messagerie, courriel, boîte mail, compte, base de données, système informatique, réseau informatique, donnée, application, logiciel, téléphone, smartphone, infrastructure numérique, compte twitter, site officiel, portail',
  media:
    "média, journal, télévision, radio, diffuseur, chaîne, chaîne de télévision, presse, agence de presse, agence, organe de presse, magazine, site d'information, télévision public, télévision d'état, quotidien, hebdomadaire, réseau social, plateforme, internet, publication, station, rédaction, émission, webtélé, journal télévisé, site d'actualité, mensuel, bihebdomadaire",
  information:
    'information, renseignement, preuve, donnée, détail, document, dossier, rapport, technologie, photo, photographie, image satellite, connaissance, expertise, théorie, résultat, note, expérience, archive, indice, élément, vidéo, enregistrement, savoir-faire',
  nature:
    'tempête, ouragan, typhon, cyclone, séisme, tremblement de terre, inondation, crue, tsunami, tornade, glissement de terrain, coulée de boue, sécheresse, canicule, vague de chaleur, feu de forêt, volcan, éruption, avalanche, foudre, pluie, vague, famine, chaleur, froid, neige, blizzard, vent, météo, mousson, requin, ours, crocodile, éléphant, lion, chien, climat, température, secousse, réplique, grêle, comète, astéroïde, météorite, marée, glace, criquet, serpent, brouillard, intempérie, éboulement, averse, orage, hippopotame, léopard, incendie, réchauffement, houle, submersion, vague de froid',
  disease:
    'maladie, virus, coronavirus, pandémie, épidémie, choléra, ebola, covid-19, covid, rougeole, paludisme, cancer, infection, grippe, polio, poliomyélite, sida, vih, tuberculose, crise cardiaque, mpox, pneumonie, bactérie, variant, avc, peste, fièvre, dengue, méningite, fièvre jaune, paludisme, arrêt cardiaque, hantavirus, variole',
  accident:
    "accident, collision, déraillement, crash, accident d'avion, accident de la route, accident de la circulation, incendie, bousculade, naufrage, fuite, catastrophe, catastrophe aérien, catastrophe ferroviaire, effondrement, éboulement, coup de grisou, noyade, chavirage, accident ferroviaire, accident de bus, accident d'hélicoptère, fuite de gaz, carambolage, panne, explosion de gaz, mouvement de foule",
  sport:
    'match, championnat, tournoi, coupe du monde, jeux olympiques, coupe, finale, demi-finale, penalty, mi-temps, médaille, ligue, ligue des champions, qualification, poule, tour de france, ballon, maillot, ligue 1, rugby, football, tennis, combat de boxe, buteur',
  culture:
    'film, chanson, album, livre, roman, émission, festival, concert, peinture, musée, exposition, documentaire, série, pièce, single, bande-annonce, jeu vidéo, bande originale, épisode, scène, vidéo, photo, musique, poème, spectacle, tableau, disque, essai, théâtre, galerie, opéra',
  market:
    "cours, prix, indice, bénéfice, chiffre d'affaires, vente, inflation, croissance, économie, obligation, devise, cours du pétrole, taux, taux d'intérêt, bourse, wall street, coût, chômage, déficit, pib, cac, baril, recette, monnaie, facture, profit, indice boursier",
  body: 'cœur, coeur, tête, jambe, bras, visage, poitrine, dos, cou, main, genou, muscle, cerveau, pied, estomac, épaule, thorax, abdomen, ventre, œil',
}
