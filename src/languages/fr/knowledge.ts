import { type LinkingRules, readForms } from '../../entities/linking/linking-rules.js'
import { aliasLinks } from './entities/roles.js'

// Masculine and feminine singular; the plurals follow by rule.
const DEMONYMS = `
AFG afghan afghane
ZAF sud-africain sud-africaine
ALB albanais albanaise
DZA algérien algérienne
DEU allemand allemande
AND andorran andorrane
AGO angolais angolaise
ATG antiguayen antiguayenne
SAU saoudien saoudienne séoudien
ARG argentin argentine
ARM arménien arménienne
AUS australien australienne
AUT autrichien autrichienne
AZE azerbaïdjanais azerbaïdjanaise azéri azérie
BHS bahaméen bahaméenne
BHR bahreïni bahreïnie bahreinien bahreïnien
BGD bangladais bangladaise bangladeshi bangladeshie
BRB barbadien barbadienne
BEL belge
BLZ bélizien bélizienne
BEN béninois béninoise
BTN bhoutanais bhoutanaise
BLR biélorusse bélarusse
MMR birman birmane
BOL bolivien bolivienne
BIH bosnien bosnienne bosniaque bosno-serbe
BWA botswanais botswanaise
BRA brésilien brésilienne
BRN brunéien brunéienne
GBR britannique anglais anglaise écossais écossaise gallois galloise nord-irlandais nord-irlandaise
BGR bulgare
BFA burkinabé burkinabée burkinabè
BDI burundais burundaise
KHM cambodgien cambodgienne
CMR camerounais camerounaise
CAN canadien canadienne québécois québécoise
CPV capverdien capverdienne cap-verdien cap-verdienne
CAF centrafricain centrafricaine
CHL chilien chilienne
CHN chinois chinoise
CYP chypriote
COL colombien colombienne
COM comorien comorienne
COD congolais congolaise
KOR sud-coréen sud-coréenne
PRK nord-coréen nord-coréenne
CRI costaricain costaricaine costaricien costaricienne
CIV ivoirien ivoirienne
HRV croate
CUB cubain cubaine
DNK danois danoise
DJI djiboutien djiboutienne
DOM dominicain dominicaine
EGY égyptien égyptienne
ARE émirati émiratie émirien émirienne
ECU équatorien équatorienne
ERI érythréen érythréenne
ESP espagnol espagnole
EST estonien estonienne
SWZ swazi swazie
USA américain américaine états-unien états-unienne étatsunien étatsunienne
ETH éthiopien éthiopienne
FJI fidjien fidjienne
FIN finlandais finlandaise
FRA français française
GAB gabonais gabonaise
GMB gambien gambienne
GEO géorgien géorgienne
GHA ghanéen ghanéenne
GRC grec grecque
GRD grenadien grenadienne
GRL groenlandais groenlandaise
GTM guatémaltèque
GIN guinéen guinéenne
GNB bissau-guinéen bissau-guinéenne bissaoguinéen
GNQ équatoguinéen équatoguinéenne équato-guinéen équato-guinéenne
GUY guyanien guyanienne
HTI haïtien haïtienne
HND hondurien hondurienne
HKG hongkongais hongkongaise
HUN hongrois hongroise magyar magyare
IND indien indienne
IDN indonésien indonésienne
IRQ irakien irakienne iraquien iraquienne
IRN iranien iranienne
IRL irlandais irlandaise
ISL islandais islandaise
ISR israélien israélienne
ITA italien italienne
JAM jamaïcain jamaïcaine jamaïquain
JPN japonais japonaise nippon nippone nipponne
JOR jordanien jordanienne
KAZ kazakh kazakhe kazakhstanais kazakhstanaise
KEN kényan kényane
XKX kosovar kosovare
KWT koweïtien koweïtienne
KGZ kirghize
LAO laotien laotienne
LVA letton lettone lettonne
LBN libanais libanaise
LSO lésothien lésothienne
LBR libérien libérienne
LBY libyen libyenne
LIE liechtensteinois liechtensteinoise
LTU lituanien lituanienne
LUX luxembourgeois luxembourgeoise
MKD macédonien macédonienne nord-macédonien
MDG malgache
MYS malaisien malaisienne
MWI malawien malawienne malawite
MDV maldivien maldivienne
MLI malien malienne
MLT maltais maltaise
MAR marocain marocaine chérifien chérifienne
MRT mauritanien mauritanienne
MUS mauricien mauricienne
MEX mexicain mexicaine
MDA moldave
MCO monégasque
MNG mongol mongole
MNE monténégrin monténégrine
MOZ mozambicain mozambicaine
NAM namibien namibienne
NPL népalais népalaise
NLD néerlandais néerlandaise hollandais hollandaise
NZL néo-zélandais néo-zélandaise
NIC nicaraguayen nicaraguayenne
NER nigérien nigérienne
NGA nigérian nigériane
NOR norvégien norvégienne
OMN omanais omanaise
UGA ougandais ougandaise
UZB ouzbek ouzbèke ouzbèque ouzbek
PAK pakistanais pakistanaise
PSE palestinien palestinienne
PAN panaméen panaméenne
PNG papouasien papou papoue
PRY paraguayen paraguayenne
PER péruvien péruvienne
PHL philippin philippine
POL polonais polonaise
PRI portoricain portoricaine
PRT portugais portugaise
QAT qatari qatarie qatarien qatarienne
ROU roumain roumaine
RUS russe
RWA rwandais rwandaise
SLV salvadorien salvadorienne
WSM samoan samoane
ESH sahraoui sahraouie
SEN sénégalais sénégalaise
SRB serbe
SYC seychellois seychelloise
SLE sierra-léonais sierra-léonaise sierraléonais sierra-leonais
SGP singapourien singapourienne
SVK slovaque
SVN slovène
SOM somalien somalienne somali somalie
SDN soudanais soudanaise
SSD sud-soudanais sud-soudanaise
LKA sri-lankais sri-lankaise
SWE suédois suédoise
CHE suisse helvétique suissesse
SUR surinamais surinamaise
SYR syrien syrienne
TJK tadjik tadjike tadjikistanais
TWN taïwanais taïwanaise taiwanais
TZA tanzanien tanzanienne
TCD tchadien tchadienne
CZE tchèque
THA thaïlandais thaïlandaise thaï thaïe
TLS est-timorais est-timoraise timorais timoraise
TGO togolais togolaise
TTO trinidadien trinidadienne
TUN tunisien tunisienne
TKM turkmène
TUR turc turque
UKR ukrainien ukrainienne
URY uruguayen uruguayenne
VEN vénézuélien vénézuélienne
VNM vietnamien vietnamienne
YEM yéménite
ZMB zambien zambienne
ZWE zimbabwéen zimbabwéenne`

const GROUPS = `
Kurdish kurde
Arab arabe
Shia chiite chi'ite shiite
Sunni sunnite
Alawite alaouite alévi alévie
Druze druze
Yazidi yazidi yazidie yézidi yézidie yezidi yezidie
Christian chrétien chrétienne
Muslim musulman musulmane
Jewish juif juive
Catholic catholique
Orthodox orthodoxe
Protestant protestant protestante évangélique
Hindu hindou hindoue
Buddhist bouddhiste
Sikh sikh sikhe
Maronite maronite
Coptic copte
Assyrian assyrien assyrienne
Chaldean chaldéen chaldéenne
Bedouin bédouin bédouine
Berber berbère amazigh kabyle
Tuareg touareg touarègue touarègues
Fulani peul peule peuhl peuhle
Hausa haoussa
Yoruba yoruba
Igbo igbo
Dogon dogon
Hutu hutu
Tutsi tutsi banyamulenge
Tigrayan tigréen tigréenne
Oromo oromo
Amhara amhara
Zulu zoulou zouloue
Kanak kanak kanake
Pashtun pachtoun pachtoune pachtoun
Hazara hazara
Baloch baloutche balouche
Punjabi pendjabi pendjabie
Kashmiri cachemiri cachemirie
Tamil tamoul tamoule
Bengali bengali
Rohingya rohingya
Uyghur ouïghour ouïghoure ouïgour ouïgoure
Tibetan tibétain tibétaine
Chechen tchétchène
Tatar tatar tatare
Ossetian ossète
Abkhaz abkhaze
Roma rom
Basque basque
Catalan catalan catalane
Corsican corse
Flemish flamand flamande
Walloon wallon wallonne
Latino latino hispanique
African-American afro-américain afro-américaine
Mapuche mapuche
Maya maya
Maori maori maorie
European européen européenne
African africain africaine
Asian asiatique
Western occidental occidentale
Latin_American latino-américain latino-américaine
Soviet soviétique
Republican républicain républicaine
Democratic démocrate`

const ROLES = `
GOV président présidente vice-président vice-présidente premier_ministre première_ministre vice-premier_ministre vice-première_ministre chef_de_l'état chef_de_l'etat cheffe_de_l'état chef_du_gouvernement cheffe_du_gouvernement chancelier chancelière roi reine émir sultan monarque souverain souveraine prince_héritier princesse_héritière prince princesse guide_suprême ministre ministre_délégué ministre_déléguée secrétaire_d'état chef_de_la_diplomatie cheffe_de_la_diplomatie garde_des_sceaux chef_du_pentagone conseiller_à_la_sécurité_nationale conseillère_à_la_sécurité_nationale émissaire envoyé_spécial envoyée_spéciale représentant_spécial représentante_spéciale ambassadeur ambassadrice chargé_d'affaires consul consule diplomate porte-parole chef_de_cabinet directeur_de_cabinet directrice_de_cabinet gouverneur gouverneure maire préfet préfète sous-préfet responsable haut_responsable haut_fonctionnaire secrétaire_général_de_l'élysée commissaire négociateur négociatrice conseiller conseillère gouvernement exécutif autorité autorités régime junte présidence ministère ambassade consulat dirigeant dirigeante fonctionnaire
LEG président_du_parlement présidente_du_parlement président_de_l'assemblée_nationale présidente_de_l'assemblée_nationale président_du_sénat député députée sénateur sénatrice parlementaire élu élue eurodéputé eurodéputée parlement sénat congrès assemblée
PTY chef_de_parti dirigeant_du_parti secrétaire_général_du_parti présidente_du_parti président_du_parti
OPP chef_de_l'opposition cheffe_de_l'opposition leader_de_l'opposition opposant opposante opposition dissident dissidente militant militante activiste défenseur_des_droits militant_des_droits
JUD juge magistrat magistrate procureur procureure procureur_général procureure_générale procureur_de_la_république tribunal parquet cour_suprême cour avocat_général président_de_la_cour_suprême
MIL général générale général_de_division général_de_brigade général_de_corps_d'armée général_d'armée colonel colonelle lieutenant-colonel lieutenant-colonelle capitaine commandant commandante commandant_en_chef lieutenant lieutenante sergent sergente adjudant adjudante caporal amiral vice-amiral contre-amiral maréchal chef_d'état-major chef_militaire chef_de_l'armée officier officière soldat soldate militaire troupe troupes armée forces_armées armée_de_l'air armée_de_terre marine aviation pilote combattant_de_l'armée porte-parole_de_l'armée porte-parole_militaire
SPY chef_du_renseignement patron_du_renseignement chef_des_services_de_renseignement directeur_du_renseignement maître_espion espion espionne service_de_renseignement services_de_renseignement renseignement services_secrets
COP chef_de_la_police préfet_de_police policier policière police gendarme gendarmerie forces_de_l'ordre forces_de_sécurité commissaire_de_police inspecteur inspectrice
REB rebelle chef_rebelle milice chef_de_milice milicien milicienne chef_de_guerre insurgé insurgée guérillero séparatiste indépendantiste paramilitaire groupe_armé groupes_armés faction_armée factions_armées combattant combattante
UAF terroriste jihadiste djihadiste extrémiste islamiste_armé homme_armé hommes_armés assaillant assaillante tireur kamikaze
CRM narcotrafiquant trafiquant trafiquante gang chef_de_gang passeur baron_de_la_drogue cartel
CVL civil civile habitant habitante manifestant manifestante protestataire riverain riveraine villageois villageoise citoyen citoyenne victime témoin
JRN journaliste reporter correspondant correspondante rédacteur_en_chef rédactrice_en_chef photographe éditorialiste envoyé_spécial_de_l'afp
REL pape cardinal évêque archevêque patriarche imam ayatollah grand_ayatollah religieux prêtre rabbin grand_rabbin mufti grand_mufti cheikh mollah moine pasteur dignitaire_religieux
BUS homme_d'affaires femme_d'affaires pdg dirigeant_d'entreprise patron patronne entrepreneur entrepreneuse milliardaire oligarque banquier directeur_général directrice_générale sous-traitant contractuel entreprise
EDU professeur professeure enseignant enseignante universitaire chercheur chercheuse historien historienne scientifique étudiant étudiante recteur rectrice
ELI analyste expert experte politologue économiste ancien_président ex-président célébrité auteur autrice écrivain écrivaine acteur actrice chanteur chanteuse footballeur
LAB syndicaliste dirigeant_syndical secrétaire_général_de_la_cgt ouvrier ouvrière travailleur travailleuse
NGO humanitaire travailleur_humanitaire travailleurs_humanitaires secouriste
REF réfugié réfugiée déplacé déplacée migrant migrante demandeur_d'asile demandeurs_d'asile
HLH médecin docteur infirmier infirmière chirurgien chirurgienne soignant soignante`

const WEAPONS = `
rocket roquette
missile missile
ballistic_missile missile_balistique missiles_balistiques
cruise_missile missile_de_croisière missiles_de_croisière
drone drone
explosive_drone drone_piégé drones_piégés drone_explosif drones_explosifs drone_kamikaze drones_kamikazes drone_kamikazes drones_suicides
bomb bombe
car_bomb voiture_piégée voitures_piégées
explosive_device engin_explosif engins_explosifs bombe_artisanale bombes_artisanales engin_explosif_improvisé engins_explosifs_improvisés
explosives explosif
bullet balle
mortar_shell mortier obus_de_mortier
shell obus
artillery artillerie
grenade grenade
rocket-propelled_grenade lance-roquettes lance-roquette rpg
mine mine
tank char char_d'assaut chars_d'assaut
armoured_vehicle blindé véhicule_blindé véhicules_blindés
fighter_jet avion_de_combat avions_de_combat avion_de_chasse avions_de_chasse chasseur-bombardier
helicopter hélicoptère
warship navire_de_guerre navires_de_guerre
submarine sous-marin
rifle fusil fusil_d'assaut fusils_d'assaut
gun pistolet arme_à_feu armes_à_feu
machine_gun mitrailleuse
ammunition munition
weapons arme
explosive_belt ceinture_explosive ceintures_explosives ceinture_d'explosifs ceintures_d'explosifs
knife couteau
cluster_munition bombe_à_sous-munitions bombes_à_sous-munitions sous-munition
barrel_bomb baril_d'explosifs barils_d'explosifs
nuclear_weapon arme_nucléaire armes_nucléaires bombe_atomique
chemical_weapon arme_chimique armes_chimiques`

// Grevisse §504: words in -s, -x, -z stay, -al makes -aux, -eau and -eu take x; others take s.
function plural(form: string): string {
  if (/[sxz]$/u.test(form) || / d[eu'] | à /u.test(form)) return form
  if (/(?:^|[ -])(?:général|maréchal|cardinal|caporal|occidental|tribunal|amiral)$/u.test(form))
    return `${form.slice(0, -1)}ux`
  return /eau$/u.test(form) ? `${form}x` : `${form}s`
}

function inflected(lines: string): readonly (readonly [string, readonly string[]])[] {
  return readForms(lines).map(([key, forms]) => [key, [...forms, ...forms.map(plural)]])
}

/** What French brings to the linking of names. */
export const linking: LinkingRules = {
  demonyms: () => inflected(DEMONYMS),
  groups: () => inflected(GROUPS),
  roles: () => inflected(ROLES),
  weapons: () => inflected(WEAPONS),
  unboundRoles: [
    'porte-parole',
    'émissaire',
    'envoyé',
    'envoyée',
    'ambassadeur',
    'ambassadrice',
    'consul',
    'consule',
    'diplomate',
    'conseiller',
    'conseillère',
    'responsable',
    'négociateur',
    'négociatrice',
    'représentant',
    'représentante',
    'homologue',
    'commissaire',
    'coordinateur',
    'coordinatrice',
  ],
  institutions: {
    government: [
      'gouvernement',
      'administration',
      'cabinet',
      'gouvernement fédéral',
      'exécutif',
      'autorités',
      'gouvernement de transition',
      'gouvernement intérimaire',
      'conseil des ministres',
      'gouvernement central',
    ],
    presidency: [
      'présidence',
      'palais présidentiel',
      'présidence de la république',
      'bureau du président',
      'cabinet présidentiel',
      'administration présidentielle',
    ],
    'prime-minister-office': [
      'bureau du premier ministre',
      'cabinet du premier ministre',
      'primature',
      'services du premier ministre',
    ],
    parliament: [
      'parlement',
      'assemblée nationale',
      'assemblée',
      'parlement fédéral',
      'chambre des représentants',
      'chambre des députés',
      'chambre des communes',
      'chambre basse',
      'congrès',
      'congrès national',
      'assemblée du peuple',
      'assemblée législative',
      'conseil des représentants',
      'assemblée nationale populaire',
      'assemblée des représentants du peuple',
      'conseil législatif',
    ],
    senate: ['sénat', 'chambre haute', 'chambre des lords', 'conseil de la fédération', 'conseil de la nation'],
    'foreign-ministry': [
      'ministère des affaires étrangères',
      'ministère de l’europe et des affaires étrangères',
      'ministère des relations extérieures',
      'département des affaires étrangères',
      'diplomatie',
      'affaires étrangères',
      'ministère des affaires étrangères et des expatriés',
    ],
    'defence-ministry': [
      'ministère de la défense',
      'ministère des armées',
      'ministère de la défense nationale',
      'département de la défense',
    ],
    'interior-ministry': ['ministère de l’intérieur', 'ministère des affaires intérieures', 'intérieur'],
    'justice-ministry': ['ministère de la justice', 'département de la justice', 'chancellerie'],
    'finance-ministry': [
      'ministère des finances',
      'ministère de l’économie',
      'ministère de l’économie et des finances',
      'trésor',
      'bercy',
    ],
    'health-ministry': ['ministère de la santé', 'ministère de la santé publique'],
    'education-ministry': [
      'ministère de l’éducation',
      'ministère de l’éducation nationale',
      'ministère de l’enseignement supérieur',
    ],
    'oil-ministry': ['ministère du pétrole', 'ministère de l’énergie', 'ministère de l’électricité'],
    'transport-ministry': ['ministère des transports', 'ministère du transport'],
    'agriculture-ministry': ['ministère de l’agriculture'],
    'trade-ministry': ['ministère du commerce', 'ministère de l’industrie', 'ministère du commerce extérieur'],
    'culture-ministry': ['ministère de la culture'],
    'labour-ministry': ['ministère du travail', 'ministère des affaires sociales'],
    'environment-ministry': ['ministère de l’environnement', 'ministère de la transition écologique'],
    'information-ministry': [
      'ministère de l’information',
      'ministère de la communication',
      'ministère des communications',
    ],
    'migration-ministry': [
      'ministère des migrations',
      'ministère de l’immigration',
      'ministère des migrations et des déplacés',
    ],
    'security-ministry': [
      'ministère de la sécurité',
      'ministère de la sécurité nationale',
      'ministère de la sécurité publique',
      'ministère du renseignement',
      'ministère de la sécurité d’état',
    ],
    'armed-forces': [
      'armée',
      'armée nationale',
      'armée régulière',

      'forces armées',
      'forces de défense',
      'forces',
      'troupes',
      'militaires',
      'forces de défense et de sécurité',
      'forces nationales de défense',
    ],
    'ground-forces': ['armée de terre', 'forces terrestres'],
    'air-force': [
      'armée de l’air',
      'force aérienne',
      'forces aériennes',
      'aviation',
      'aviation militaire',
      'armée de l’air et de l’espace',
    ],
    navy: ['marine', 'marine nationale', 'marine militaire', 'forces navales', 'marine royale'],
    'coast-guard': ['garde-côtes', 'garde côtière', 'gardes-côtes'],
    'joint-staff': [
      'état-major',
      'état-major des armées',
      'état-major général',
      'commandement des opérations conjointes',
      'etat-major',
      'commandement conjoint des opérations',
    ],
    'national-guard': ['garde nationale'],
    'republican-guard': ['garde républicaine', 'garde présidentielle'],
    'special-forces': ['forces spéciales'],
    police: ['police', 'police nationale', 'police fédérale', 'forces de police'],
    gendarmerie: ['gendarmerie', 'gendarmerie nationale'],
    'border-guard': ['gardes-frontières', 'garde-frontières', 'police aux frontières', 'service des gardes-frontières'],
    'security-forces': [
      'forces de sécurité',
      'services de sécurité',
      'sûreté de l’état',
      'forces de l’ordre',
      'sûreté nationale',
      'forces de sécurité intérieure',
    ],
    'intelligence-service': [
      'renseignement',
      'services de renseignement',
      'service de renseignement',
      'services secrets',
      'renseignements',
      'services de renseignements',
      'renseignement militaire',
      'renseignement intérieur',
      'renseignement extérieur',
      'agence nationale de renseignement',
      'direction du renseignement militaire',
    ],
    'national-security-council': [
      'conseil de sécurité nationale',
      'conseil national de sécurité',
      'conseil suprême de sécurité nationale',
      'conseil de défense',
      'conseil supérieur de la sécurité nationale',
      'cabinet de sécurité',
      'conseil ministériel de sécurité nationale',
      'conseil national de sécurité et de défense',
    ],
    'supreme-court': [
      'cour suprême',
      'haute cour',
      'cour suprême fédérale',
      'cour de cassation',
      'cour fédérale suprême',
    ],
    'constitutional-court': ['cour constitutionnelle', 'conseil constitutionnel', 'tribunal constitutionnel'],
    judiciary: [
      'justice',
      'conseil supérieur de la magistrature',
      'autorité judiciaire',
      'conseil supérieur de la justice',
      'conseil suprême de la magistrature',
      'conseil de la magistrature',
    ],
    prosecutor: ['parquet', 'parquet général', 'ministère public'],
    'central-bank': ['banque centrale', 'banque nationale'],
    'electoral-commission': [
      'commission électorale',
      'commission électorale indépendante',
      'commission électorale nationale indépendante',
      'haute commission électorale',
      'commission électorale centrale',
      'conseil national électoral',
      'haute commission électorale indépendante',
      'instance supérieure indépendante pour les élections',
    ],
    embassy: ['ambassade'],
    'red-cross': ['croix-rouge', 'croissant-rouge'],
    'civil-defence': [
      'protection civile',
      'défense civile',
      'sécurité civile',
      'services d’urgence',
      'ministère des situations d’urgence',
      'services de secours',
    ],
    bar: ['barreau', 'ordre des avocats'],
  },
  bodyNouns: [
    'groupe',
    'groupe jihadiste',
    'groupe djihadiste',
    'mouvement',
    'milice',
    'milices',
    'forces',
    'rebelles',
    'combattants',
    'parti',
    'organisation',
    'réseau',
    'agence',
    'journal',
    'quotidien',
    'hebdomadaire',
    'magazine',
    'chaîne',
    'télévision',
    'site',
    'faction',
    'insurgés',
    'jihadistes',
    'djihadistes',
    'cartel',
    'gang',
    'société',
    'compagnie',
    'entreprise',
    'troupes',
    'unités',
    'mercenaires',
    'islamiste',
    'jihadiste',
    'djihadiste',
    'armé',
    'terroriste',
    'terroristes',
    'paramilitaire',
    'paramilitaires',
    'plateforme',
    'réseau social',
    'géant',
    'officielle',
    'officiel',
    'étatique',
    'branche',
    'guérilla',
    'coalition',
    'formation',
  ],
  regionNouns: [
    'province',
    'gouvernorat',
    'région',
    'état',
    'oblast',
    'préfecture',
    'wilaya',
    'département',
    'comté',
    'emirat',
    'canton',
    'provinces',
    'gouvernorats',
    'régions',
    'région autonome',
    'république autonome',
  ],
  cityNouns: [
    'ville',
    'village',
    'commune',
    'localité',
    'port',
    'capitale',
    'cité',
    'bourgade',
    'bourg',
    'métropole',
    'villes',
    'villages',
    'communes',
    'localités',
    'agglomération',
  ],
  districtNouns: [
    'quartier',
    'district',
    'banlieue',
    'faubourg',
    'secteur',
    'arrondissement',
    'camp',
    'quartiers',
    'sous-district',
  ],
  links: ['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'en', 'à', 'au', 'aux'],
  aliasLinks,
  locatives: ['à', 'au', 'aux', 'en', 'dans', 'près', 'vers', 'depuis', 'sur', 'de', 'entre'],
}
