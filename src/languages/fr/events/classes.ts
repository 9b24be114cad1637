import type { WordList } from '../../../events/event-rules.js'

/** French nouns by class (`src/events/noun-classes.ts`). */
export const classes: Readonly<Record<string, WordList>> = {
  person:
    'personne, homme, femme, enfant, membre, passant, habitant, ressortissant, responsable, employé, famille, foule',
  troops:
    "soldat, armée, troupe, militaire, force, forces armées, armée de l'air, marine, brigade, unité, général, commandant",
  police: "police, policier, gendarme, gendarmerie, force de l'ordre, force de sécurité",
  rebel: 'rebelle, insurgé, combattant, groupe armé, faction, faction armé',
  militia: 'milice, milicien, paramilitaire',
  terrorist: 'terroriste, djihadiste, jihadiste, organisation terroriste',
  official: 'responsable, autorité, fonctionnaire, porte-parole, gouverneur, maire, conseiller',
  leader: 'président, premier ministre, dirigeant, chef, roi, prince',
  minister: 'ministre, ministère, ministre des affaires étrangères',
  government: 'gouvernement, régime, état, pays, présidence',
  diplomat: 'diplomate, ambassadeur, émissaire, envoyé spécial',
  protester: 'manifestant, contestataire, protestataire',
  prisoner: 'prisonnier, détenu, captif',
  hostage: 'otage',
  civilian: 'civil, habitant, passant, villageois',
  munition: 'roquette, missile, obus, drone, mortier, bombe, projectile',
  explosive: 'bombe, engin explosif, mine, explosif, voiture piégé',
  weapon: 'arme, munition, fusil, missile',
  aircraft: 'avion, hélicoptère, drone, chasseur, aviation',
  vehicle: 'véhicule, voiture, convoi, camion, char, bus',
  base: 'base, camp, position, caserne, quartier général',
  building: 'bâtiment, maison, clinique, hôpital, école, ambassade, mosquée, église',
  place: 'ville, village, zone, région, province, quartier, capitale',
  agreement: 'accord, traité, pacte, protocole, convention, mémorandum, contrat',
  talks: 'pourparler, négociation, discussion, dialogue',
  rights: 'droit, liberté, indépendance, autonomie',
}
