/** Generic nouns of weapons and munitions, singular, separated by bars. */
const COUNTED =
  'arme|arme lourde|arme légère|arme à feu|arme de guerre|arme automatique|arme blanche|arme chimique|arme nucléaire|arme biologique|roquette|missile|' +
  'missile balistique|missile de croisière|missile hypersonique|missile antichar|missile antiaérien|missile sol-air|missile air-sol|' +
  'lance-roquettes|lance-grenades|drone|drone kamikaze|drone piégé|drone armé|drone suicide|drone explosif|bombe|bombe artisanale|' +
  'bombe à fragmentation|bombe à sous-munitions|bombe atomique|bombe nucléaire|bombe sale|voiture piégée|véhicule piégé|camion piégé|' +
  'ceinture explosive|ceinture d’explosifs|gilet explosif|engin explosif|engin explosif improvisé|engin piégé|engin incendiaire|explosif|' +
  'cocktail Molotov|mortier|obus|obus de mortier|tir de mortier|grenade|grenade lacrymogène|mine antipersonnel|mine terrestre|fusil|' +
  'fusil d’assaut|fusil-mitrailleur|mitrailleuse|mitraillette|pistolet|pistolet-mitrailleur|kalachnikov|munition|cartouche|ogive|' +
  'ogive nucléaire|tête nucléaire|char|char d’assaut|char de combat|véhicule blindé|blindé|avion de chasse|avion de combat|chasseur-bombardier|' +
  'bombardier|hélicoptère de combat|hélicoptère d’attaque|navire de guerre|porte-avions|sous-marin|torpille|machette|couteau|obusier|canon'
const UNCOUNTED =
  'artillerie|dynamite|gaz sarin|sarin|gaz moutarde|gaz lacrymogène|gaz lacrymogènes|phosphore blanc|napalm|couteaux|tirs de mortier|' +
  'arsenal nucléaire|balles réelles'

const HEAD = /^[^ ]+/u
const MODIFIER = /^([^ ]+) ((?!à |de |d’)[^ ]+(?: [^ ]+)?)$/u

function plural(word: string): string {
  return /[sxz]$/u.test(word) ? word : `${word}s`
}

// `arme lourde` → `armes lourdes`, `obus de mortier` → `obus de mortier`, `fusil d’assaut` → `fusils d’assaut`.
function plurals(noun: string): string {
  const [, head, modifiers] = MODIFIER.exec(noun) ?? []
  if (head && modifiers) return `${plural(head)} ${modifiers.split(' ').map(plural).join(' ')}`
  return noun.replace(HEAD, plural)
}

/** Generic nouns of weapons, singular and plural. */
export const weapons: readonly string[] = [
  ...COUNTED.split('|').flatMap((noun) => [noun, plurals(noun)]),
  ...UNCOUNTED.split('|'),
]

/** Nouns of military units that a number names. */
export const units: readonly string[] =
  'brigade division régiment bataillon escadron escadrille corps flotte armée légion compagnie'.split(' ')
