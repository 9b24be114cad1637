const words = (list: string): string[] => list.split(' ')

/** Nouns of office and function, both genders: heads of a role that a text states beside a name. */
export const roleNouns: readonly string[] = words(
  'président présidente vice-président vice-présidente ministre vice-ministre premier-ministre secrétaire chancelier chancelière roi reine prince ' +
    'princesse émir sultan monarque souverain dirigeant dirigeante leader chef cheffe numéro guide dictateur gouverneur gouverneure maire ' +
    'préfet préfète ambassadeur ambassadrice émissaire envoyé envoyée diplomate représentant représentante délégué déléguée négociateur ' +
    'négociatrice médiateur médiatrice porte-parole sénateur sénatrice député députée eurodéputé eurodéputée parlementaire élu élue directeur directrice ' +
    'patron patronne pdg fondateur fondatrice cofondateur général générale colonel colonelle commandant commandante capitaine lieutenant ' +
    'lieutenant-colonel sergent adjudant amiral maréchal officier soldat juge procureur procureure avocat avocate magistrat magistrate imam ayatollah ' +
    'pape cardinal archevêque évêque patriarche rabbin mufti dignitaire journaliste reporter correspondant correspondante rédacteur rédactrice ' +
    'photographe analyste expert experte chercheur chercheuse professeur professeure politologue économiste historien historienne scientifique ' +
    'médecin militant militante activiste dissident dissidente opposant opposante candidat candidate conseiller conseillère coordinateur ' +
    'coordinatrice responsable homme femme milliardaire entrepreneur entrepreneuse entraîneur entraîneuse sélectionneur joueur joueuse ' +
    'attaquant chanteur chanteuse acteur actrice écrivain écrivaine auteur autrice commissaire inspecteur inspectrice administrateur ' +
    'administratrice membre haut-commissaire coprésident coprésidente héritier garde président-directeur ressortissant otage',
)

/** Words that may stand beside the noun of a role: `ancien Premier ministre`, `haut responsable`. */
export const roleModifiers: readonly string[] = words(
  'ancien ancienne ex nouveau nouvelle premier première vice haut haute principal principale actuel actuelle futur future défunt défunte ' +
    'grand grande général générale adjoint adjointe délégué déléguée suprême spécial spéciale national nationale fédéral fédérale régional régionale ' +
    'militaire politique religieux spirituel héritier héritière intérimaire sortant sortante élu élue exécutif exécutive émérite influent ' +
    'étrangère étrangères publique publics sociales intérieure extérieures économiques islamiques religieuses armées ' +
    'conservateur conservatrice républicain républicaine démocrate socialiste écologiste indépendantiste travailliste',
)

/** Words that bind what a role is over to it: `ministre de la Défense`, `chef d’état-major`. */
export const roleLinks: readonly string[] = words("de du des d' à au aux en pour chargé chargée la le les l' et")

/** Nouns of what a person leads or is caught in. */
export const belongings: readonly string[] = words(
  'administration gouvernement clan affaire famille procès camp régime présidence',
)

/** First words of what ministers are over. */
export const portfolios: readonly string[] = words(
  'défense intérieur justice finances économie santé éducation culture francophonie agriculture travail transports environnement affaires énergie ' +
    'industrie commerce outre-mer numérique sports jeunesse logement recherche budget armées écologie transition immigration europe ville mer pêche ' +
    'tourisme famille femmes communication information pétrole électricité planification plan eau sécurité enseignement emploi solidarités cohésion ' +
    'fonction migration migrations asile',
)

/** Generic nouns whose name follows them: it is a body's. */
export const bodyHeads: readonly string[] = words(
  'ong organisation organisme syndicat association agence mouvement parti groupe groupement collectif journal quotidien hebdomadaire magazine site ' +
    'chaîne média club entreprise société compagnie banque milice coalition fondation réseau plateforme constructeur opérateur avionneur géant ' +
    'fabricant équipementier cabinet institut gang cartel',
)

/** What stands between a person's name and another that he goes by. */
export const aliasLinks: readonly string[] = [
  ...words('alias surnommé surnommée dit dite'),
  'connu sous le nom de',
  'connue sous le nom de',
]

/** Words in names of news outlets. */
export const mediaNouns: readonly string[] = words(
  'quotidien journal gazette tribune courrier dépêche hebdo info infos news radio télévision tv presse actu actualités',
)

/** Adjectives of what ministers are over. */
export const portfolioAdjectives: readonly string[] = words(
  'étrangères sociales sociale religieuses islamiques publique publics publiques supérieur nationale national intérieure extérieur extérieures ' +
    'territoriale écologique énergétique numérique économique rurale civile professionnelle internationale',
)

/** Nouns of which names of institutions are made. */
export const institutions: readonly string[] = words(
  'parti front mouvement union convention alliance rassemblement coalition congrès ligue fédération ' +
    'confédération centrale syndicat association comité commission conseil cour tribunal tribunaux agence office ' +
    'organisation institut autorité direction bureau centre service services armée forces police gendarmerie ' +
    'garde banque société compagnie caisse fonds fondation observatoire mission chambre chambres assemblée sénat ' +
    'parlement université collectif réseau initiative communauté conférence secrétariat parquet ministère haut- ' +
    'commissariat cellule brigade brigades corps groupe groupement cabinet académie inspection croix-rouge ' +
    'croissant-rouge archidiocèse diocèse synode barreau pôle plateforme coordination délégation régie entreprise ' +
    'consortium secours médecins avocats reporters amis journalistes journal quotidien chaîne radio haut-conseil ' +
    'état-major',
)

/** Nouns of agreements, laws and plans: their names are no bodies'. */
export const agreements: readonly string[] = words(
  'loi lois accord accords traité pacte plan code charte protocole référendum indice taxe zone stratégie feuille projet',
)
