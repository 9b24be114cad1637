/** Generic nouns of weapons and munitions, singular, separated by bars. */
const COUNTED =
  'weapon|heavy weapon|light weapon|small arm|firearm|rocket|missile|ballistic missile|cruise missile|hypersonic missile|anti-tank missile|' +
  'anti-aircraft missile|surface-to-air missile|air-to-surface missile|guided missile|rocket-propelled grenade|drone|kamikaze drone|attack drone|' +
  'suicide drone|explosive drone|armed drone|unmanned aerial vehicle|bomb|car bomb|roadside bomb|truck bomb|suicide vest|explosive vest|' +
  'explosive belt|improvised explosive device|explosive device|explosive|barrel bomb|cluster bomb|cluster munition|atomic bomb|nuclear bomb|' +
  'dirty bomb|petrol bomb|pipe bomb|Molotov cocktail|mortar|mortar shell|mortar round|mortar bomb|artillery shell|shell|grenade|hand grenade|' +
  'stun grenade|land mine|landmine|anti-personnel mine|naval mine|rifle|assault rifle|sniper rifle|machine gun|machine-gun|handgun|pistol|' +
  'shotgun|submachine gun|bullet|rubber bullet|cartridge|munition|warhead|nuclear warhead|nuclear weapon|chemical weapon|biological weapon|' +
  'rocket launcher|missile launcher|howitzer|tank|battle tank|armoured vehicle|armored vehicle|armoured personnel carrier|' +
  'armored personnel carrier|fighter jet|warplane|fighter plane|bomber jet|bomber plane|strategic bomber|stealth bomber|heavy bomber|long-range bomber|attack helicopter|helicopter gunship|gunboat|warship|aircraft carrier|' +
  'submarine|torpedo|knife|machete|tear gas canister'
const UNCOUNTED =
  'ammunition|artillery|weaponry|gunpowder|dynamite|TNT|sarin|mustard gas|nerve gas|nerve agent|chlorine gas|tear gas|white phosphorus|napalm|' +
  'knives|torpedoes|live ammunition'

/** Generic nouns of weapons, singular and plural. */
export const weapons: readonly string[] = [
  ...COUNTED.split('|').flatMap((noun) => [noun, `${noun}s`]),
  ...UNCOUNTED.split('|'),
]

/** Nouns of military units that a number names. */
export const units: readonly string[] =
  'brigade division regiment battalion squadron corps fleet army wing infantry cavalry company group'.split(' ')
