import type { IncidentWords } from '../../../events/rules/incident-words.js'

/** French words that tell ACLED's sub-types apart (`src/events/incident-cues.ts`). */
export const incidents: IncidentWords = {
  demonstration:
    'rassemblé, pancarte, banderole, slogan, manifester, manifestant, manifestante, manifestation, manif, protester, protestataire, protestation, contestataire, rassemblement, marche, marcheur, sit-in, défiler, défilé, cortège, grève, gréviste, ' +
    'veillée, débrayer, débrayage, piquet, piquet de grève, grève de la faim, contestation, descendre dans la rue, descendre dans les rues, mobilisation, chaîne humain, se rassembler, meeting',
  riotous:
    'pierre, pavé, brique, cocktail molotov, cocktails molotov, pneu, barricade, projectile, bouteille, pétard, émeute, émeutier, dégénérer, saccager, saccage, vandaliser, ' +
    "mettre à sac, piller, pilleur, caillasser, caillassage, vitrine brisé, briser, casseur, jet de pierre, jets de pierres, affrontement avec la police, affrontements avec la police, heurt, heurts, échauffourée, affronter la police, affronter les forces de l'ordre, dégrader, fronde, lance-pierre, voiture brûlé, voiture incendié, tourner à l'émeute",
  dispersal:
    'disperser, dispersion, gaz lacrymogène, lacrymogène, grenade lacrymogène, canon à eau, canons à eau, matraque, matraquer, charger, bloquer par, empêcher, gaz poivre, grenade assourdissant, repousser, évacuer, déloger, intervenir, intervention, réprimer, répression, encercler, nasser, barrer la route, coup de matraque, à coups de matraque, gazer, interdire, arroser',
  'live-fire':
    'balle réel, balles réelles, balle en caoutchouc, balles en caoutchouc, tirer, tir, ouvrir le feu, coup de feu, coups de feu, par balle, par balles, balle, tir à balle réel, tirs à balles réelles, sniper, abattre, mitrailler, fusillade, lbd, flash-ball',
  suicide:
    "kamikaze, attentat-suicide, attentat suicide, attaque-suicide, attaque suicide, ceinture explosif, ceinture d'explosif, ceinture d'explosifs, ceintures d'explosifs, veste piégé, gilet explosif, gilet piégé, veste explosif, se faire exploser, se faire sauter, s'est fait exploser, se sont fait exploser, s'est fait sauter, se sont fait sauter, ceinture piégé, ceinture, opération suicide, bombe humain, barder d'explosif, bardé d'explosifs, qu'il portait, qu'elle portait",
  grenade: 'grenade, attaque à la grenade, attaque à la grenade, grenade à main, grenade offensif, jet de grenade',
  'no-grenade':
    'grenade lacrymogène, grenade assourdissant, grenade de désencerclement, grenade fumigène, lance-grenades, lance-grenade, grenade de gaz',
  chemical:
    "chlore, sarin, gaz sarin, arme chimique, armes chimiques, attaque chimique, attaque à l'arme chimique, agent chimique, agent innervant, gaz moutarde, gaz toxique, gaz de combat, phosphore blanc, neurotoxique, gaz innervant, produit chimique, substance toxique, substance chimique, gaz chimique, produit toxique, ypérite, bombe chimique",
  air: "frappe aérien, raid aérien, bombardement aérien, avion, avion de chasse, avion de combat, avion de guerre, hélicoptère, drone, aviation, armée de l'air, chasseur, bombardier, aéronef, baril d'explosif, baril d'explosifs, aérien, chasseur-bombardier, munition rôdeuse, appareil sans pilote, mirage, rafale, soukhoï, sukhoï, aéronef sans pilote",
  artillery:
    "mortier, tir de mortier, obus, artillerie, roquette, missile, pilonner, pilonnage, tir d'artillerie, lance-roquettes, katioucha, obus de mortier, missile balistique, canon, obusier, char, tir de roquette, roquettes, artillerie lourd",
  bomb: 'bombe, engin explosif, engin explosif improvisé, mine, mine artisanal, mine terrestre, mine antipersonnel, voiture piégé, véhicule piégé, camion piégé, moto piégé, explosif, bombe artisanal, engin artisanal, eei, explosion, colis piégé, lettre piégé, déflagration, engin, munition non explosé, obus non explosé, reste explosif, charge explosif, sauter sur',
  defuse:
    "désamorcer, neutraliser, déminer, démineur, démineurs, intercepter, saisir, confisquer, récupérer, découvrir, mettre la main sur, mettre au jour, démanteler, abattre, détruire, trouver, cache, cache d'armes, saisie, interception, découverte, déjouer, arsenal, stock, déminage, équipe de déminage, retrouver, désarmer, maîtriser, désactiver, exhumer",
  throng: 'foule, gréviste, attroupement, rassemblement',
  missing:
    'disparu, porter disparu, disparition, sans nouvelle, introuvable, lieu inconnu, destination inconnu, au secret, disparaître',
  lynching:
    'lyncher, lynchage, lynché, par la population, brûler vif par la population, foule, foule en colère, vindicte populaire, vindicte, justice populaire, population en colère, habitants en colère, jeunes en colère, riverains en colère, foule déchaîné, hooligan, foule furieux',
  rabble:
    'foule, villageois, habitants, riverains, jeunes, étudiants, partisans, militants, supporters, supporteurs, sympathisants, populations, population, émeutier, communautés, pêcheurs, ' +
    'détenus, prisonniers, migrants, réfugiés, hooligan, ouvriers, commerçants, élèves, lycéens, groupes de jeunes, chauffeurs, motards, orpailleurs, fidèles, colons, transporteurs, voisins, manifestants, familles, badauds, vendeurs, paysans, passants, écoliers, adeptes, membres de la communauté, taximen, gens, personnes',
  handmade:
    'bâton, pierre, gourdin, machette, hache, couteau, brique, bouteille, barre de fer, gourdins, arme blanc, armes blanches, fronde, arc, flèche, lance, poing, coup de poing, coups de poing, bagarre, rixe, coup de bâton, poignard, sabre, coupe-coupe',
  cudgel:
    'bâton, pierre, brique, gourdin, barre de fer, bouteille, poing, coup de poing, chaise, batte, batte de baseball, jet de pierre, ceinturon',
  loyal: 'pro-gouvernemental, progouvernemental, loyaliste, régulier, pro-régime, gouvernemental',
  communal:
    'éleveur, agriculteur, cultivateur, intercommunautaire, communautaire, intercommunautaires, interethnique, ethnique, confessionnel, interreligieux, partisan, militants des deux, supporter, syndicat étudiant, rixe, bagarre, se bagarrer, en venir aux mains, terre, litige foncier, conflit foncier, parti, parti politique, deux parti, football, match, campus, université, autochtone, candidat, communauté, communautés, étudiants, prison',
  firearms:
    'arme à feu, armes à feu, échange de tir, échanges de tirs, échanger des tirs, fusillade, combat, accrochage, arme lourd, arme automatique, armes automatiques, groupe armé, milicien, soldat, rebelle, jihadiste, djihadiste, combattant, armée, militaire, embuscade, militaires, mercenaire, milice, hommes armés, insurgé',
  territory:
    'ville, village, localité, position, base, camp, quartier, zone, district, région, province, colline, pont, aéroport, territoire, poste, bourg, agglomération, capitale, place forte, bastion, garnison, chef-lieu, île, axe, carrefour, commune, poste-frontière, cité, port, centre, fief',
  unopposed:
    "sans combat, sans combattre, sans résistance, sans un coup de feu, sans coup férir, pacifiquement, sans tirer un coup de feu, sans aucune résistance, sans rencontrer de résistance, sans rencontrer aucune résistance, sans opposer de résistance, sans rencontrer la moindre résistance, remettre, remise, rétrocéder, rétrocession, céder, après le retrait, après le départ, sans affrontement, à la suite d'un accord, après négociation, se retirer, évacuer, rendre la ville, laisser la place",
  breach: 'violer, violation, rompre, rupture, enfreindre, voler en éclats',
  entering:
    "entrer, pénétrer, prendre le contrôle, investir, occuper, reprendre, s'installer, prendre possession, prendre position, se déployer",
  grave: 'fosse commun, charnier, exhumer, exhumation, restes, ossements, dépouille',
  'taking-hold':
    "s'emparer, emparer, prendre le contrôle, conquérir, se rendre maître, rendre maître, tomber aux mains, tomber entre les mains, passer aux mains, hisser drapeau",
  unarmed:
    'civil, non armé, hors service, en congé, ancien, retraité, villageois, journaliste, élu, maire, commerçant, agriculteur, cultivateur, à son domicile, devant son domicile, devant chez lui, conseiller, enseignant, prêtre, habitant, fidèle, passant, client, enfant, femme, étudiant, avocat, touriste, pasteur, magistrat, médecin, berger, pêcheur, déplacé, réfugié, migrant, candidat, chef de village, vendeur, fillette, chauffeur, famille',
  peace:
    'paix, cessez-le-feu, trêve, hostilité, rebelle, milice, groupe armé, belligérant, désarmement, retrait, guerre, conflit, combat, prisonnier, séparatiste, faction, militaire, opposition, armé, mission de combat, insurgé, otage, communauté, réconciliation, troupe, mouvement armé, junte',
}
