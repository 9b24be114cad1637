/** Nouns that make a facility of any place beside them, after or before the name: `Balad Air Base`. Lower case. */
export const facilities: readonly string[] = (
  'airport|international airport|airfield|airstrip|air base|airbase|air force base|naval base|military base|army base|refugee camp|border crossing|' +
  'embassy|consulate|displacement camp|displaced persons camp|IDP camp|prison|jail|detention center|detention centre|dam|bridge|refinery|oil refinery|power plant|power station|nuclear plant|' +
  'nuclear power plant|nuclear facility|oil field|oilfield|gas field|seaport|cosmodrome|stadium|square|mosque|railway station|train station'
).split('|')

/** Nouns that make a facility only of a name that is no known place: `al-Wahailat market`. Lower case. */
export const looseFacilities: readonly string[] = (
  'base|barracks|camp|checkpoint|crossing|hospital|medical center|clinic|church|cathedral|basilica|monastery|abbey|synagogue|temple|shrine|mausoleum|' +
  'cemetery|street|avenue|boulevard|road|highway|motorway|expressway|tunnel|canal|port|harbor|harbour|terminal|station|metro station|bus station|market|' +
  'bazaar|souk|mall|shopping center|shopping mall|arena|theater|theatre|museum|palace|castle|fort|fortress|citadel|tower|building|hotel|pipeline|' +
  'reactor|factory|plant|mine|school|park|zoo|gate|interchange|pier|lighthouse|space center|compound'
).split('|')

/** Words between the noun of a facility and its name. */
export const facilityLinks: readonly string[] = ['of', 'the']

/** Nouns that make a place a landscape or a region without administration: `Lake Chad`, `Zagros Mountains`. Lower case. */
export const landscapes: readonly string[] = (
  'river|lake|sea|ocean|gulf|bay|strait|straits|channel|sound|island|islands|isle|isles|archipelago|peninsula|cape|coast|desert|mountain|mountains|mount|' +
  'mt|hills|hill|heights|plateau|plain|plains|valley|delta|basin|forest|jungle|canyon|falls|reef|glacier|volcano|steppe|range|oasis|marsh|marshes|' +
  'creek|zone|belt|corridor|triangle|horn|sahara|peak|ridge|gorge|swamp|wetlands|riviera|atoll|pass|continent|hemisphere'
).split('|')

/** Nouns of administration that stay outside the name when they are not written as part of it: `Diyala province`. Lower case. */
export const administrations: readonly string[] = (
  'province|governorate|district|region|county|city|town|village|state|prefecture|municipality|oblast|department|territory|republic|capital|suburb|' +
  'neighborhood|neighbourhood|borough|kingdom|canton|commune|area|subdistrict|sub-district|quarter|settlement|emirate|community|constituency'
).split('|')

/** Places that are no administrative unit. */
export const regions: readonly string[] = (
  'Middle East|Near East|Far East|Mideast|Gulf|Levant|Maghreb|Mashriq|Sahel|Sahara|Horn of Africa|Balkans|Caucasus|North Caucasus|South Caucasus|' +
  'Baltics|Scandinavia|Central Asia|Southeast Asia|South East Asia|South Asia|East Asia|West Africa|East Africa|North Africa|Central Africa|' +
  'Southern Africa|Sub-Saharan Africa|sub-Saharan Africa|Latin America|Central America|South America|North America|Caribbean|Europe|Asia|Africa|' +
  'Eastern Europe|Western Europe|Central Europe|Oceania|Antarctica|Arctic|Eurasia|Indo-Pacific|Asia-Pacific|Pacific|Atlantic|Mediterranean|' +
  'Gaza Strip|West Bank|West|Green Zone|International Zone|Persian Gulf|Arabian Gulf|Red Sea|Black Sea|Dead Sea|Caspian Sea|Baltic Sea|North Sea|South China Sea|' +
  'East China Sea|Sea of Azov|Sea of Japan|Mediterranean Sea|Arabian Sea|Gulf of Aden|Gulf of Oman|Gulf of Mexico|Gulf of Guinea|Bay of Bengal|' +
  'Strait of Hormuz|Taiwan Strait|Bab el-Mandeb|Bab al-Mandab|Bosphorus|Bosporus|Dardanelles|English Channel|Euphrates|Tigris|Nile|Jordan River|' +
  'Danube|Dnieper|Dnipro|Volga|Rhine|Amazon|Mekong|Congo River|Indus|Ganges|Himalayas|Himalaya|Alps|Andes|Urals|Golan Heights|Golan|' +
  'Sinai Peninsula|Sinai|Arabian Peninsula|Korean Peninsula|Iberian Peninsula|Balkan Peninsula|Lake Chad|Tora Bora|Hindu Kush|Fertile Crescent|' +
  'Gaza envelope|demilitarized zone|Global South|Indian Ocean|Pacific Ocean|Atlantic Ocean|Arctic Ocean|Silicon Valley|Midwest|New England|' +
  'Mesopotamia|Rust Belt|Rio Grande|Everest|Mount Everest|Qandil Mountains|Qandil|Nineveh Plains|Sunni Triangle|Triangle of Death|Suez Canal|Panama Canal'
).split('|')
