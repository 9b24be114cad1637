/**
 * Nationalities, peoples, faiths and political families as English writes them, adjective and plural. Those of countries
 * are the forms of the CIA World Factbook (public domain); irregular ones and peoples without a country are added by hand.
 */
const NATIONALITIES =
  'Andorran Emirati Afghan Antiguan Anguillan Albanian Armenian Angolan Argentine Argentinian Argentinean Austrian Australian Aruban ' +
  'Azerbaijani Azeri Bosnian Barbadian Bangladeshi Belgian Bulgarian Bahraini Burundian Bermudian Bruneian Bolivian Brazilian ' +
  'Bahamian Belarusian Belarussian Belizean Canadian Ivorian Ivoirian Chilean Cameroonian Colombian Cuban Curacaoan Cypriot Czech ' +
  'German Djiboutian Dominican Algerian Ecuadorian Ecuadorean Estonian Egyptian Sahrawi Eritrean Ethiopian Fijian Micronesian ' +
  'Gabonese Grenadian Georgian Ghanaian Gibraltarian Greenlander Gambian Guinean Guatemalan Guamanian Guyanese Honduran Croatian ' +
  'Croat Haitian Hungarian Indonesian Israeli Indian Iraqi Iranian Italian Jamaican Jordanian Kenyan Kyrgyz Kyrgyzstani ' +
  'Cambodian Comoran Comorian Kittitian Korean Kosovar Kosovan Kuwaiti Caymanian Kazakh Kazakhstani Laotian Liberian Lithuanian ' +
  'Luxembourger Latvian Libyan Moroccan Monegasque Moldovan Montenegrin Macedonian Malian Mongolian Mauritanian Mauritian Maldivian ' +
  'Malawian Mexican Malaysian Mozambican Namibian Nigerien Nigerian Nicaraguan Norwegian Nepali Nauruan Niuean Omani Panamanian ' +
  'Peruvian Pakistani Palestinian Palauan Paraguayan Qatari Romanian Russian Rwandan Saudi Singaporean Slovenian Slovene Slovak ' +
  'Somali Surinamer Salvadoran Samoan Syrian Serbian Serb Chadian Tajik Tajikistani Tokelauan Turkmen Tunisian Tongan Trinidadian ' +
  'Tuvaluan Tanzanian Thai Ukrainian Ugandan American Uruguayan Uzbek Uzbekistani Venezuelan Yemeni Zambian Zimbabwean Tibetan Greek ' +
  'Taiwanese Bhutanese Chinese Japanese Lebanese Maltese Burmese Congolese Togolese Senegalese Sudanese Vietnamese Portuguese ' +
  'Beninese Sinhalese Javanese Timorese Marshallese Guyanese Faroese Nepalese Burkinabe Burkinabè Malagasy Seychellois Sammarinese ' +
  'Swiss French British English Irish Welsh Scottish Dutch Danish Finnish Swedish Swede Spanish Spaniard Polish Pole Turkish Turk ' +
  'Filipino Filipina Frenchman Frenchmen Frenchwoman Englishman Englishmen Irishman Irishmen Dutchman Dutchmen Briton Brit ' +
  'Scot Icelandic Icelander Batswana Motswana Basotho Swazi Hongkonger Yugoslav Soviet Emirati Papuan'
const PEOPLES =
  'Arab Arabian Persian Kurd Yazidi Yezidi Turkoman Turkmen Berber Amazigh Tuareg Pashtun Hazara Baloch Baluch Balochi Baluchi ' +
  'Sindhi Punjabi Bengali Tamil Kashmiri Rohingya Uyghur Uighur Uygur Tatar Chechen Ingush Dagestani Ossetian Abkhaz Abkhazian Circassian ' +
  'Roma Romani Basque Catalan Corsican Breton Flemish Walloon Hutu Tutsi Fulani Hausa Igbo Yoruba Ijaw Kikuyu Kalenjin Oromo ' +
  'Amhara Tigrayan Tigrinya Dinka Nuer Shilluk Zulu Xhosa Maasai Dogon Bambara Songhai Kanuri Masalit Zaghawa Mapuche Quechua Aymara ' +
  'Mayan Inuit Maori Aboriginal Hmong Kachin Rakhine Latino Latina Hispanic Slav ' +
  'Scandinavian Caucasian Meitei Kuki Naga Banyamulenge Hema Lendu Acholi Gumuz Sidama Acehnese Dayak Khmer Beja Ahwazi Gagauz Lezgin Kalmyk Buryat Yakut Bashkir Chuvash Guarani Yanomami Garifuna Miskito Wayuu Cherokee Navajo Sioux Lakota ' +
  'Bedouin Nubian Anglo-Saxon African-American Druze Ottoman Byzantine Cossack'
const REGIONALS =
  'European African Asian Eurasian Westerner Polynesian Melanesian Siberian ' +
  'Californian Texan Quebecer Quebecois Sicilian Bavarian Andalusian Galician Flemish Venetian Parisian Londoner Muscovite Cairene ' +
  'Baghdadi Gazan Crimean Darfuri Kurdistani Sahelian Maghrebi Levantine'
const FAITHS =
  "Islamic Muslim Moslem Sunni Shiite Shi'ite Shia Shi'a Alawite Ismaili Ibadi Sufi Salafi Salafist Wahhabi Zaydi Zaidi Ahmadi Bahai Baha'i " +
  'Christian Catholic Protestant Evangelical Anglican Lutheran Methodist Baptist Pentecostal Mormon Copt Coptic Maronite ' +
  'Assyrian Chaldean Jewish Jew Hindu Buddhist Sikh Zoroastrian Parsi Taoist Confucian Quaker Presbyterian Calvinist Hasidic Haredi ' +
  'Mandaean Sabean Shabak'
const POLITICS =
  "Democrat Democratic Republican Tory Communist Bolshevik Nazi Baathist Ba'athist Peronist Zionist Marxist Maoist Kemalist Nasserist " +
  'Houthi Huthi Sadrist Islamist'

const words = (list: string): string[] => list.split(' ')
const INVARIABLE = /(?:ese|ish|sh|ch|men|ois|ss)$/u

/** What may stand for a group, not only qualify a noun: `Iraqi`, `Iraqis`. */
function withPlural(word: string): readonly string[] {
  if (INVARIABLE.test(word)) return [word]
  return [word, word.endsWith('man') && !/(?:er|o|otto|u)man$/u.test(word) ? `${word.slice(0, -2)}en` : `${word}s`]
}

const ONLY_SINGULAR =
  'Islamic Caribbean Philippine Arabic Western Kurdish Orthodox Baltic Balkan Nordic Slavic Semitic Republican Finns Danes Lebanese'
const COMPOUND =
  'Sri Lankan|Sri Lankans|Costa Rican|Costa Ricans|Puerto Rican|Puerto Ricans|North Korean|North Koreans|South Korean|South Koreans|' +
  'South African|South Africans|South Sudanese|Central African|Central Africans|New Zealander|New Zealanders|Saudi Arabian|' +
  'Equatorial Guinean|Sierra Leonean|Sierra Leoneans|Hong Konger|Hong Kongers|Latin American|Latin Americans|East Timorese|' +
  'Northern Irish|African American|African Americans|Native American|Native Americans|Arab American|Papua New Guinean|' +
  'Burkina Faso national|Bosnian Serb|Bosnian Serbs|Crimean Tatar|Crimean Tatars|Middle Eastern|Cape Verdean|Cape Verdeans|' +
  'West African|West Africans|East African|North African|North Africans|Southeast Asian|South Asian|Central Asian|Eastern European|' +
  'Western European|Central European'

/** Every group, in every form. */
export const groups: readonly string[] = [
  ...new Set([
    ...[NATIONALITIES, PEOPLES, REGIONALS, FAITHS, POLITICS].flatMap(words).flatMap(withPlural),
    ...words(ONLY_SINGULAR),
    ...COMPOUND.split('|'),
  ]),
]
