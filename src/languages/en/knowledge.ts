import { type LinkingRules, readForms } from '../../entities/linking/linking-rules.js'
import { aliasLinks } from './entities/roles.js'

const DEMONYMS = `
AFG afghan afghans afghani
ALB albanian albanians
DZA algerian algerians
AND andorran andorrans
AGO angolan angolans
ATG antiguan antiguans
ARG argentine argentines argentinian argentinians argentinean
ARM armenian armenians
AUS australian australians aussie aussies
AUT austrian austrians
AZE azerbaijani azerbaijanis azeri azeris
BHS bahamian bahamians
BHR bahraini bahrainis
BGD bangladeshi bangladeshis
BRB barbadian barbadians
BLR belarusian belarusians belarussian belorussian
BEL belgian belgians
BLZ belizean belizeans
BEN beninese
BMU bermudian bermudians
BTN bhutanese
BOL bolivian bolivians
BIH bosnian bosnians bosniak bosniaks bosnian_serb
BWA botswanan botswanans motswana batswana
BRA brazilian brazilians
BRN bruneian bruneians
BGR bulgarian bulgarians
BFA burkinabe burkinabes burkinabé burkinan
BDI burundian burundians
KHM cambodian cambodians
CMR cameroonian cameroonians
CAN canadian canadians
CPV cape_verdean cape_verdeans
CAF central_african central_africans
TCD chadian chadians
CHL chilean chileans
CHN chinese
COL colombian colombians
COM comorian comorians
COD congolese
CRI costa_rican costa_ricans
CIV ivorian ivorians ivoirian ivoirians
HRV croatian croatians croat croats
CUB cuban cubans
CYP cypriot cypriots greek_cypriot greek_cypriots
CZE czech czechs
DNK danish dane danes
DJI djiboutian djiboutians
DOM dominican dominicans
TLS timorese east_timorese
ECU ecuadorian ecuadorians ecuadorean ecuadoreans
EGY egyptian egyptians
SLV salvadoran salvadorans salvadorean
GNQ equatoguinean equatorial_guinean
ERI eritrean eritreans
EST estonian estonians
SWZ swazi swazis
ETH ethiopian ethiopians
FJI fijian fijians
FIN finnish finn finns
FRA french frenchman frenchmen frenchwoman frenchwomen
GAB gabonese
GMB gambian gambians
GEO georgian georgians
DEU german germans
GHA ghanaian ghanaians
GRC greek greeks
GRL greenlandic greenlander greenlanders
GRD grenadian grenadians
GTM guatemalan guatemalans
GIN guinean guineans
GNB bissau-guinean
GUY guyanese
HTI haitian haitians
HND honduran hondurans
HKG hong_konger hong_kongers
HUN hungarian hungarians
ISL icelandic icelander icelanders
IND indian indians
IDN indonesian indonesians
IRN iranian iranians
IRQ iraqi iraqis
IRL irish irishman irishmen
ISR israeli israelis
ITA italian italians
JAM jamaican jamaicans
JPN japanese
JOR jordanian jordanians
KAZ kazakh kazakhs kazakhstani
KEN kenyan kenyans
XKX kosovar kosovars kosovan kosovans
KWT kuwaiti kuwaitis
KGZ kyrgyz kyrgyzstani
LAO laotian laotians lao
LVA latvian latvians
LBN lebanese
LSO basotho mosotho
LBR liberian liberians
LBY libyan libyans
LIE liechtensteiner
LTU lithuanian lithuanians
LUX luxembourgish luxembourger luxembourgers
MDG malagasy madagascan
MWI malawian malawians
MYS malaysian malaysians
MDV maldivian maldivians
MLI malian malians
MLT maltese
MRT mauritanian mauritanians
MUS mauritian mauritians
MEX mexican mexicans
MDA moldovan moldovans
MCO monegasque
MNG mongolian mongolians
MNE montenegrin montenegrins
MAR moroccan moroccans
MOZ mozambican mozambicans
MMR burmese myanmar's
NAM namibian namibians
NPL nepalese nepali nepalis
NLD dutch dutchman dutchmen
NZL new_zealander new_zealanders kiwi kiwis
NIC nicaraguan nicaraguans
NER nigerien nigeriens
NGA nigerian nigerians
PRK north_korean north_koreans
MKD macedonian macedonians north_macedonian
NOR norwegian norwegians
OMN omani omanis
PAK pakistani pakistanis
PSE palestinian palestinians
PAN panamanian panamanians
PNG papua_new_guinean papuan
PRY paraguayan paraguayans
PER peruvian peruvians
PHL philippine filipino filipinos filipina
POL polish pole poles
PRT portuguese
PRI puerto_rican puerto_ricans
QAT qatari qataris
ROU romanian romanians
RUS russian russians
RWA rwandan rwandans
WSM samoan samoans
SMR sammarinese
SAU saudi saudis saudi_arabian
SEN senegalese
SRB serbian serbians serb serbs
SYC seychellois
SLE sierra_leonean sierra_leoneans
SGP singaporean singaporeans
SVK slovak slovaks slovakian
SVN slovenian slovenians slovene slovenes
SOM somali somalis somalian somalians
ZAF south_african south_africans
KOR south_korean south_koreans
SSD south_sudanese
ESP spanish spaniard spaniards
LKA sri_lankan sri_lankans
SDN sudanese
SUR surinamese
SWE swedish swede swedes
CHE swiss
SYR syrian syrians
TWN taiwanese
TJK tajik tajiks tajikistani
TZA tanzanian tanzanians
THA thai thais
TGO togolese
TON tongan tongans
TTO trinidadian trinidadians
TUN tunisian tunisians
TUR turkish turk turks
TKM turkmen turkmens
UGA ugandan ugandans
UKR ukrainian ukrainians
ARE emirati emiratis
GBR british briton britons brit brits english englishman scottish scot scots welsh northern_irish
USA american americans u.s. us
URY uruguayan uruguayans
UZB uzbek uzbeks uzbekistani
VUT ni-vanuatu
VAT vatican
VEN venezuelan venezuelans
VNM vietnamese
ESH sahrawi sahrawis
YEM yemeni yemenis
ZMB zambian zambians
ZWE zimbabwean zimbabweans`

const GROUPS = `
Kurdish kurdish kurd kurds
Arab arab arabs
Shia shia shias shi'a shiite shiites shi'ite shi'ites
Sunni sunni sunnis
Alawite alawite alawites alawi
Druze druze druzes
Yazidi yazidi yazidis yezidi yezidis
Christian christian christians
Muslim muslim muslims moslem moslems
Jewish jewish jew jews
Catholic catholic catholics
Orthodox orthodox
Protestant protestant protestants evangelical evangelicals
Hindu hindu hindus
Buddhist buddhist buddhists
Sikh sikh sikhs
Maronite maronite maronites
Coptic coptic copt copts
Assyrian assyrian assyrians
Chaldean chaldean chaldeans
Turkmen_(Iraq) turkoman turkomans
Bedouin bedouin bedouins
Berber berber berbers amazigh
Tuareg tuareg tuaregs
Fulani fulani fulanis fula peul
Hausa hausa
Yoruba yoruba
Igbo igbo
Dogon dogon
Hutu hutu hutus
Tutsi tutsi tutsis banyamulenge
Tigrayan tigrayan tigrayans
Oromo oromo oromos
Amhara amhara amharas
Dinka dinka
Nuer nuer
Masalit masalit
Zulu zulu zulus
Kanak kanak kanaks
Pashtun pashtun pashtuns
Hazara hazara hazaras
Baloch baloch baluch baluchi balochi
Punjabi punjabi punjabis
Sindhi sindhi sindhis
Kashmiri kashmiri kashmiris
Tamil tamil tamils
Sinhalese sinhalese
Bengali bengali bengalis
Rohingya rohingya rohingyas
Karen karen karens
Kachin kachin kachins
Uyghur uyghur uyghurs uighur uighurs
Tibetan tibetan tibetans
Chechen chechen chechens
Tatar tatar tatars
Ossetian ossetian ossetians
Abkhaz abkhaz abkhazian abkhazians
Roma roma romani
Basque basque basques
Catalan catalan catalans
Corsican corsican corsicans
Flemish flemish
Walloon walloon walloons
Palestinian_Bedouin
Latino latino latinos hispanic hispanics
African-American african-american african-americans
Mapuche mapuche mapuches
Maya maya mayan mayans
Maori maori maoris
European european europeans
African african africans
Asian asian asians
Western western
Latin_American latin_american latin_americans
Soviet soviet soviets
Republican republican republicans
Democratic democrat democrats`

// Sector by sector; a longer form beats a shorter one inside it (`attorney general` is no general).
const ROLES = `
GOV president presidents vice_president vice-president prime_minister premier prime_ministers deputy_prime_minister head_of_state head_of_government chancellor king queen emir sultan monarch ruler crown_prince crown_princess prince princess supreme_leader minister ministers deputy_minister cabinet_minister foreign_minister finance_minister interior_minister oil_minister energy_minister trade_minister health_minister secretary_of_state foreign_secretary home_secretary defense_secretary defence_secretary treasury_secretary secretary_of_defense defense_minister defence_minister attorney_general national_security_adviser national_security_advisor envoy special_envoy special_representative emissary ambassador ambassadors chargé_d'affaires consul diplomat diplomats top_diplomat chief_diplomat spokesman spokeswoman spokesperson press_secretary chief_of_staff governor governors mayor mayors prefect official officials secretary undersecretary under_secretary assistant_secretary commissioner negotiator chief_negotiator adviser advisor aide government governments cabinet administration authorities regime junta palace presidency ministry embassy consulate kremlin_spokesman white_house_spokesman caretaker bureaucrat civil_servant
LEG speaker parliament_speaker speaker_of_parliament speaker_of_the_house lawmaker lawmakers legislator legislators mp mps member_of_parliament congressman congresswoman senator senators representative deputy deputies majority_leader minority_leader house_speaker parliament senate congress assembly
PTY party_leader party_chairman secretary-general_of_the_party party_chief party_spokesman bloc_leader
OPP opposition_leader opposition_figure opposition_leaders opposition dissident dissidents activist activists campaigner human_rights_activist opposition_politician exiled_leader
JUD judge judges chief_justice justice prosecutor prosecutors chief_prosecutor public_prosecutor magistrate lawyer_general court tribunal supreme_court
MIL general generals lieutenant_general major_general brigadier_general brigadier brig colonel lieutenant_colonel captain major lieutenant sergeant staff_sergeant corporal private admiral vice_admiral rear_admiral commodore marshal field_marshal air_marshal commander commanders military_commander commander-in-chief commander_in_chief army_chief chief_of_the_army chief_of_general_staff military_chief chief_of_defence officer officers soldier soldiers troops troop serviceman servicemen marine marines pilot army military armed_forces forces air_force navy military_spokesman army_spokesman chief_of_the_defence_staff defense_chief defence_chief
SPY intelligence_chief spy_chief spymaster head_of_intelligence intelligence_officer intelligence_service intelligence_agency intelligence spy spies
COP police_chief chief_of_police police policeman policemen policewoman police_officer police_officers police_spokesman sheriff inspector detective superintendent gendarme gendarmes constable security_forces
REB rebel rebels rebel_leader militia militias militia_leader militiaman militiamen warlord insurgent insurgents guerrilla guerrillas militant_leader faction_leader separatist separatists separatist_leader paramilitary paramilitaries fighters armed_group armed_groups
UAF terrorist terrorists jihadist jihadists jihadi extremist extremists militant militants gunman gunmen attacker attackers assailant assailants suicide_bomber bomber
CRM drug_lord gang_leader gang gangs kingpin trafficker traffickers smuggler smugglers crime_boss cartel
CVL civilian civilians resident residents villager villagers protester protesters demonstrator demonstrators citizen citizens victim victims eyewitness witness
JRN journalist journalists reporter reporters correspondent correspondents editor editor-in-chief columnist photographer cameraman anchor
REL pope cardinal bishop archbishop patriarch imam ayatollah grand_ayatollah cleric clerics priest priests rabbi chief_rabbi mufti grand_mufti sheikh mullah monk pastor dalai_lama
BUS businessman businesswoman ceo chief_executive chairman executive entrepreneur tycoon billionaire oligarch banker contractor contractors company
EDU professor lecturer academic researcher scholar historian scientist student students teacher teachers dean rector
ELI analyst analysts expert experts economist former_president ex-president celebrity author writer actor actress singer footballer
LAB union_leader trade_unionist labor_leader labour_leader unionist worker workers
NGO aid_worker aid_workers humanitarian ngo rescuer rescuers
REF refugee refugees migrant migrants asylum_seeker asylum_seekers displaced
HLH doctor doctors surgeon nurse nurses physician paramedic paramedics`

const WEAPONS = `
rocket rocket rockets
missile missile missiles
ballistic_missile ballistic_missile ballistic_missiles
cruise_missile cruise_missile cruise_missiles
drone drone drones unmanned_aerial_vehicle unmanned_aerial_vehicles uav uavs
explosive_drone explosive_drone explosive_drones explosive-laden_drone explosive-laden_drones kamikaze_drone kamikaze_drones suicide_drone suicide_drones
bomb bomb bombs
car_bomb car_bomb car_bombs
explosive_device explosive_device explosive_devices improvised_explosive_device improvised_explosive_devices ied ieds
explosives explosive explosives
bullet bullet bullets
mortar_shell mortar mortars mortar_shell mortar_shells mortar_round mortar_rounds
shell shell shells artillery_shell artillery_shells
artillery artillery
grenade grenade grenades hand_grenade hand_grenades
rocket-propelled_grenade rocket-propelled_grenade rocket-propelled_grenades rpg rpgs
mine mine mines landmine landmines
tank tank tanks
armoured_vehicle armored_vehicle armored_vehicles armoured_vehicle armoured_vehicles
fighter_jet fighter_jet fighter_jets warplane warplanes fighter_plane fighter_planes
helicopter helicopter helicopters helicopter_gunship helicopter_gunships
warship warship warships
submarine submarine submarines
rifle rifle rifles assault_rifle assault_rifles
gun gun guns handgun handguns pistol pistols
machine_gun machine_gun machine_guns
ammunition ammunition munition munitions
weapons weapon weapons arms
explosive_belt explosive_belt explosive_belts suicide_vest suicide_vests
knife knife knives
cluster_munition cluster_bomb cluster_bombs cluster_munition cluster_munitions
barrel_bomb barrel_bomb barrel_bombs
nuclear_weapon nuclear_weapon nuclear_weapons atomic_bomb
chemical_weapon chemical_weapon chemical_weapons`

/** What English brings to the linking of names. */
export const linking: LinkingRules = {
  demonyms: () => readForms(DEMONYMS),
  groups: () => readForms(GROUPS),
  roles: () => readForms(ROLES),
  weapons: () => readForms(WEAPONS),
  unboundRoles: [
    'spokesman',
    'spokeswoman',
    'spokesperson',
    'envoy',
    'emissary',
    'ambassador',
    'consul',
    'diplomat',
    'adviser',
    'advisor',
    'aide',
    'official',
    'negotiator',
    'representative',
    'counterpart',
    'secretary-general',
    'commissioner',
    'coordinator',
  ],
  institutions: {
    government: [
      'government',
      'administration',
      'cabinet',
      'federal government',
      'central government',
      'national government',
      'authorities',
      'transitional government',
      'interim government',
      'council of ministers',
    ],
    presidency: [
      'presidency',
      'presidential office',
      'office of the president',
      "president's office",
      'presidential palace',
      'presidential administration',
    ],
    'prime-minister-office': ["prime minister's office", 'office of the prime minister', 'prime ministers office'],
    parliament: [
      'parliament',
      'national assembly',
      'legislature',
      'federal parliament',
      'national parliament',
      'house of representatives',
      'house of commons',
      'house of the people',
      'chamber of deputies',
      'lower house',
      'congress',
      'national congress',
      "people's assembly",
      'legislative assembly',
      'legislative council',
      'council of representatives',
    ],
    senate: ['senate', 'upper house', 'house of lords', 'house of councillors', 'federation council'],
    'foreign-ministry': [
      'ministry of foreign affairs',
      'foreign ministry',
      'ministry for foreign affairs',
      'foreign affairs ministry',
      'foreign office',
      'ministry of external affairs',
      'external affairs ministry',
      'department of foreign affairs',
      'ministry of foreign affairs and expatriates',
    ],
    'defence-ministry': [
      'ministry of defense',
      'ministry of defence',
      'defense ministry',
      'defence ministry',
      'ministry of national defense',
      'ministry of national defence',
      'department of defense',
      'department of defence',
      'armed forces ministry',
      'ministry of the armed forces',
    ],
    'interior-ministry': [
      'ministry of interior',
      'ministry of the interior',
      'interior ministry',
      'ministry of internal affairs',
      'home ministry',
      'home affairs ministry',
      'ministry of home affairs',
      'home office',
    ],
    'justice-ministry': ['ministry of justice', 'justice ministry', 'department of justice'],
    'finance-ministry': [
      'ministry of finance',
      'finance ministry',
      'treasury',
      'ministry of economy and finance',
      'ministry of economy',
      'economy ministry',
    ],
    'health-ministry': ['ministry of health', 'health ministry', 'department of health', 'ministry of public health'],
    'education-ministry': ['ministry of education', 'education ministry', 'ministry of higher education'],
    'oil-ministry': [
      'ministry of oil',
      'oil ministry',
      'ministry of petroleum',
      'ministry of energy',
      'energy ministry',
      'ministry of electricity',
      'electricity ministry',
    ],
    'transport-ministry': [
      'ministry of transport',
      'transport ministry',
      'ministry of transportation',
      'transportation ministry',
    ],
    'agriculture-ministry': ['ministry of agriculture', 'agriculture ministry', 'department of agriculture'],
    'trade-ministry': [
      'ministry of trade',
      'trade ministry',
      'commerce ministry',
      'ministry of commerce',
      'ministry of industry',
      'ministry of economy, trade and industry',
    ],
    'culture-ministry': ['ministry of culture', 'culture ministry'],
    'labour-ministry': [
      'ministry of labor',
      'ministry of labour',
      'labor ministry',
      'labour ministry',
      'ministry of social affairs',
    ],
    'environment-ministry': ['ministry of environment', 'ministry of the environment', 'environment ministry'],
    'information-ministry': [
      'ministry of information',
      'information ministry',
      'ministry of communications',
      'communications ministry',
    ],
    'migration-ministry': [
      'ministry of migration and displacement',
      'migration ministry',
      'immigration ministry',
      'ministry of immigration',
    ],
    'security-ministry': [
      'ministry of state security',
      'ministry of national security',
      'ministry of security',
      'security ministry',
      'ministry of intelligence',
      'intelligence ministry',
      'ministry of public security',
    ],
    'armed-forces': [
      'army',
      'national army',
      'regular army',

      'armed forces',
      'military',
      'defence forces',
      'defense forces',
      'defence force',
      'defense force',
      'forces',
      'troops',
      'national armed forces',
      'national defence forces',
      'national defense forces',
    ],
    'ground-forces': ['ground forces', 'land forces'],
    'air-force': ['air force', 'air forces', 'airforce'],
    navy: ['navy', 'naval forces', 'royal navy'],
    'coast-guard': ['coast guard', 'coastguard', 'coast guards'],
    'joint-staff': [
      'general staff',
      'joint chiefs of staff',
      'general staff of the armed forces',
      'joint operations command',
      'chiefs of staff',
    ],
    'national-guard': ['national guard'],
    'republican-guard': ['republican guard', 'presidential guard'],
    'special-forces': ['special forces', 'special operations forces'],
    police: [
      'police',
      'national police',
      'federal police',
      'police force',
      'national police service',
      'state police',
      'police service',
    ],
    gendarmerie: ['gendarmerie', 'national gendarmerie'],
    'border-guard': [
      'border guard',
      'border guards',
      'border guard service',
      'border police',
      'border patrol',
      'state border guard',
    ],
    'security-forces': [
      'security forces',
      'security services',
      'security service',
      'state security',
      'internal security forces',
      'security force',
      'security apparatus',
    ],
    'intelligence-service': [
      'intelligence',
      'intelligence service',
      'intelligence services',
      'intelligence agency',
      'intelligence agencies',
      'national intelligence service',
      'military intelligence',
      'secret service',
      'secret services',
      'national intelligence agency',
      'intelligence directorate',
      'directorate of military intelligence',
    ],
    'national-security-council': [
      'national security council',
      'supreme national security council',
      'security council',
      'supreme security council',
      'national security and defense council',
      'national security and defence council',
      'security cabinet',
      'ministerial council for national security',
      'national defence council',
    ],
    'supreme-court': [
      'supreme court',
      'high court',
      'federal supreme court',
      'supreme federal court',
      'court of cassation',
      'supreme court of justice',
    ],
    'constitutional-court': ['constitutional court', 'constitutional council', 'constitutional tribunal'],
    judiciary: [
      'judiciary',
      'supreme judicial council',
      'judicial council',
      'high judicial council',
      'higher judicial council',
      'judicial authority',
    ],
    prosecutor: [
      "prosecutor general's office",
      "prosecutor's office",
      'public prosecutor',
      "attorney general's office",
      'public prosecution',
      'prosecutor generals office',
      'office of the attorney general',
      'office of the prosecutor',
      'public ministry',
    ],
    'central-bank': ['central bank', 'national bank', 'reserve bank'],
    'electoral-commission': [
      'electoral commission',
      'election commission',
      'independent high electoral commission',
      'independent national electoral commission',
      'independent electoral commission',
      'electoral council',
      'national electoral council',
      'national election commission',
      'high electoral commission',
      'central election commission',
    ],
    embassy: ['embassy'],
    'red-cross': ['red cross', 'red crescent', 'red crescent society', 'red cross society'],
    'civil-defence': [
      'civil defense',
      'civil defence',
      'emergency services',
      'state emergency service',
      'emergencies ministry',
      'ministry of emergency situations',
      'civil protection',
    ],
    bar: ['bar association', 'lawyers union'],
  },
  bodyNouns: [
    'group',
    'movement',
    'militia',
    'militias',
    'forces',
    'rebels',
    'rebel',
    'fighters',
    'militants',
    'party',
    'organization',
    'organisation',
    'network',
    'agency',
    'newspaper',
    'daily',
    'magazine',
    'channel',
    'television',
    'tv',
    'website',
    'faction',
    'insurgents',
    'jihadists',
    'cartel',
    'gang',
    'company',
    'group’s',
    'troops',
    'units',
    'news',
    'leadership',
    'administration',
    'government',
    'islamist',
    'militant',
    'paramilitary',
    'paramilitaries',
    'terrorist',
    'terrorists',
    'terror',
    'news agency',
    'platform',
    'social',
    'media',
    'giant',
    'brigade',
  ],
  regionNouns: [
    'province',
    'governorate',
    'region',
    'state',
    'oblast',
    'prefecture',
    'wilaya',
    'wilayat',
    'department',
    'county',
    'krai',
    'emirate',
    'canton',
    'provinces',
    'governorates',
    'regions',
    'muhafazah',
    'vilayet',
    'autonomous region',
  ],
  cityNouns: [
    'city',
    'town',
    'village',
    'municipality',
    'port',
    'capital',
    'settlement',
    'hamlet',
    'township',
    'cities',
    'towns',
    'villages',
  ],
  districtNouns: [
    'district',
    'neighborhood',
    'neighbourhood',
    'suburb',
    'quarter',
    'area',
    'borough',
    'camp',
    'subdistrict',
    'districts',
    'neighborhoods',
    'neighbourhoods',
    'suburbs',
  ],
  links: ['of', 'the', 'in', 'for', 'to', 'from', 'at'],
  aliasLinks,
  locatives: ['in', 'at', 'near', 'from', 'to', 'outside', 'around', 'toward', 'towards', 'inside', 'across', 'into'],
}
