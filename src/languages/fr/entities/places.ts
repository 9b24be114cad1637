/** Nouns that make a facility of any place named after them: `aéroport de Bagdad`. Lower case. */
export const facilities: readonly string[] = (
  'aéroport|aérodrome|base aérienne|base navale|base militaire|poste-frontière|poste frontière|ambassade|consulat|prison|centre de détention|maison d’arrêt|centre pénitentiaire|' +
  'camp de réfugiés|camp de déplacés|barrage|raffinerie|centrale|centrale nucléaire|centrale électrique|mosquée|grande mosquée|cathédrale|cosmodrome'
).split('|')

/** Nouns that make a facility only of a name beside them that is no known place: `rue Al-Amirat`. Lower case. */
export const looseFacilities: readonly string[] = (
  'base|caserne|camp|point de passage|hôpital|clinique|église|basilique|monastère|abbaye|synagogue|temple|sanctuaire|mausolée|cimetière|place|rue|' +
  'avenue|boulevard|route|autoroute|pont|tunnel|canal|port|terminal|gare|station|station de métro|marché|souk|bazar|centre commercial|stade|théâtre|' +
  'musée|palais|château|forteresse|citadelle|immeuble|hôtel|site nucléaire|champ gazier|champ pétrolier|gazoduc|oléoduc|réacteur|usine|lycée|' +
  'collège|école|parc|zoo|quai|phare|rond-point|carrefour'
).split('|')

/** Words between the noun of a facility and its name, and adjectives of it. */
export const facilityLinks: readonly string[] =
  'de d du des la l le les international internationale militaire aérien aérienne'.split(' ')

/** Nouns that make a place a landscape or a region without administration. Lower case. */
export const landscapes: readonly string[] = (
  'fleuve|rivière|lac|mer|océan|golfe|baie|détroit|canal|île|îles|ile|iles|archipel|péninsule|presqu’île|cap|côte|désert|mont|monts|montagne|montagnes|' +
  'massif|colline|collines|hauteurs|plateau|plaine|vallée|delta|bassin|forêt|jungle|canyon|chutes|récif|glacier|volcan|steppe|chaîne|oasis|marais|' +
  'zone|corridor|triangle|corne|col|gorges|marécages|continent|atoll|ceinture|bande'
).split('|')

/** Nouns of administration that stay outside a name. Lower case. */
export const administrations: readonly string[] = (
  'province|gouvernorat|district|région|comté|ville|village|état|etat|préfecture|municipalité|oblast|département|territoire|république|capitale|' +
  'banlieue|quartier|arrondissement|canton|commune|localité|wilaya|faubourg|émirat|cité|agglomération|bourgade|bourg|communauté'
).split('|')

/** Places that are no administrative unit. */
export const regions: readonly string[] = (
  'Moyen-Orient|Proche-Orient|Extrême-Orient|Orient|Occident|Levant|Maghreb|Machrek|Sahel|Sahara|Corne de l’Afrique|Balkans|Caucase|Pays baltes|Scandinavie|' +
  'Asie centrale|Asie du Sud-Est|Asie du Sud|Asie de l’Est|Afrique de l’Ouest|Afrique de l’Est|Afrique du Nord|Afrique centrale|Afrique australe|' +
  'Afrique subsaharienne|Amérique latine|Amérique centrale|Amérique du Sud|Amérique du Nord|Caraïbes|Antilles|Europe|Asie|Afrique|Amérique|Océanie|' +
  'bande de Gaza|Bande de Gaza|Cisjordanie|zone euro|Antarctique|Arctique|Eurasie|Indo-Pacifique|Asie-Pacifique|Pacifique|Atlantique|Méditerranée|zone verte|Zone verte|zone internationale|' +
  'triangle de la mort|triangle sunnite|golfe Persique|Golfe persique|golfe Arabo-Persique|Golfe|mer Rouge|mer Noire|mer Morte|mer Caspienne|' +
  'mer Baltique|mer du Nord|mer de Chine méridionale|mer de Chine|mer d’Azov|mer du Japon|mer Méditerranée|mer d’Arabie|mer d’Oman|' +
  'golfe d’Aden|golfe d’Oman|golfe du Mexique|golfe de Guinée|golfe du Bengale|détroit d’Ormuz|détroit de Taïwan|Bab el-Mandeb|Bosphore|Dardanelles|' +
  'Manche|Euphrate|Tigre|Nil|Jourdain|Danube|Dniepr|Volga|Rhin|Amazonie|Amazone|Mékong|Indus|Gange|Himalaya|Alpes|Andes|Oural|Pyrénées|' +
  'plateau du Golan|hauteurs du Golan|Golan|Sinaï|péninsule du Sinaï|péninsule arabique|péninsule coréenne|péninsule Arabique|lac Tchad|Hindou Kouch|' +
  'croissant fertile|Croissant fertile|océan Indien|océan Pacifique|océan Atlantique|canal de Suez|canal de Panama|Mésopotamie|mont Qandil|' +
  'monts Qandil|plaine de Ninive|Vallée de la Bekaa|plaine de la Bekaa|Everest|Silicon Valley|Mitidja|Aurès|Liptako-Gourma|zone des trois frontières'
).split('|')
