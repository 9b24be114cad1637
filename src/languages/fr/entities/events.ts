/** Named series of events and operations whose name may be written without capitals. */
export const events: readonly string[] = (
  'dialogue stratégique|Première Guerre mondiale|Seconde Guerre mondiale|Deuxième Guerre mondiale|Première guerre mondiale|Seconde guerre mondiale|' +
  'guerre froide|Guerre froide|guerre du Golfe|guerre d’Irak|guerre d’Algérie|guerre du Vietnam|guerre de Corée|guerre des Six Jours|guerre du Kippour|' +
  'Printemps arabe|printemps arabe|Printemps de Prague|Shoah|Holocauste|Nakba|Coupe du monde|Jeux olympiques|Jeux Olympiques|accords d’Oslo|Brexit'
).split('|')

/** Nouns that make an event of a name that has one. Lower case. */
export const eventNouns: readonly string[] =
  'sommet guerre jeux coupe championnat championnats festival opération révolution soulèvement intifada dialogue marathon tournoi tour expo biennale'.split(
    ' ',
  )
