import type { BodyGrammar } from '../../../entities/entity-rules.js'

/** Bodies named by a building, a word or a nickname, which a model may take for places or nothing. */
export const bodies: readonly string[] = (
  'Maison Blanche|Maison-Blanche|Pentagone|Kremlin|Élysée|Elysée|Matignon|Quai d’Orsay|Bercy|Beauvau|Place Beauvau|Downing Street|Vatican|Saint-Siège|' +
  'Capitole|Wall Street|Interpol|Europol|Union européenne|Nations unies|Nations Unies|ONU|UE|OTAN|Otan|Union africaine|Ligue arabe|Conseil de sécurité|' +
  'Assemblée générale|Assemblée nationale|Sénat|Congrès|Chambre des représentants|Chambre des communes|Knesset|Douma|Bundestag|Majlis|' +
  'département d’État|département d’Etat|Département d’État|Cour suprême|Cour pénale internationale|CPI|Hezbollah|Hamas|talibans|Talibans|' +
  'al-Qaïda|Al-Qaïda|al-Qaida|État islamique|Etat islamique|Daech|Daesh|EI|Boko Haram|shebab|Shebab|Hachd al-Chaabi|Twitter|Facebook|Google|YouTube|' +
  'WhatsApp|Telegram|Instagram|TikTok|Microsoft|Amnesty International|Human Rights Watch|Croix-Rouge|Croissant-Rouge|Banque mondiale|FMI|OMS|Unicef|' +
  'UNICEF|Unesco|UNESCO|HCR|AIEA|CIA|FBI|NSA|DGSE|CICR|coalition internationale|' +
  'coalition internationale anti-État islamique|coalition anti-État islamique|coalition internationale anti-Etat islamique|coalition anti-Etat islamique|coalition internationale anti-EI|coalition anti-EI|' +
  'coalition internationale anti-Daech|coalition anti-Daech|coalition internationale antijihadiste|coalition antijihadiste|coalition arabe|' +
  'Médecins sans frontières|Reporters sans frontières|Médecins du monde|Action contre la faim|Avocats sans frontières|Secours populaire|Secours islamique'
).split('|')

const PORTFOLIOS =
  'de la Défense|de la défense|des Armées|des Affaires étrangères|des affaires étrangères|de l’Intérieur|de la Justice|des Finances|de l’Économie|' +
  'de l’Economie|de l’Économie et des Finances|de la Santé|de l’Éducation|de l’Education|de l’Éducation nationale|de l’Agriculture|du Travail|' +
  'des Transports|du Commerce|de l’Environnement|de la Culture|du Pétrole|de l’Énergie|de l’Industrie|du Tourisme|des Sports|de la Communication|' +
  'de l’Information|du Logement|des Mines|de l’Eau|de la Sécurité|de la Sécurité publique|de la Sécurité intérieure|des Affaires sociales|' +
  'des Affaires religieuses|des Affaires islamiques|de l’Enseignement supérieur|de la Recherche|de la Planification|du Plan|des Migrations|' +
  'de l’Immigration|de la Fonction publique|de l’Administration territoriale|de la Transition écologique|de la Jeunesse|de la Famille'

/** Ministries by their portfolios. */
export const ministries: readonly string[] = PORTFOLIOS.split('|').map((portfolio) => `ministère ${portfolio}`)

const words = (list: string): string[] => list.split(' ')

/** How names of bodies are composed. */
export const bodyGrammar: BodyGrammar = {
  heads: words(
    'parti mouvement front union ligue agence office centrale confédération fédération syndicat association observatoire institut organisation ' +
      'croissant-rouge croix-rouge société compagnie caisse réseau comité commission conseil cour tribunal autorité direction bureau fonds coalition ' +
      'congrès alliance collectif université rassemblement convention banque fondation communauté église initiative armée forces police gendarmerie garde ' +
      'haut-commissariat haut-conseil secrétariat coordination bataillon brigade brigades chambre centre conférence parquet forum délégation ministère',
  ),
  nationalHeads: words(
    'parti mouvement front union ligue agence office centrale confédération fédération syndicat association observatoire institut organisation ' +
      'croissant-rouge croix-rouge société compagnie réseau fonds coalition congrès alliance collectif université rassemblement convention ' +
      'fondation communauté église initiative centre bureau',
  ),
  settledHeads: words('parti union croix-rouge croissant-rouge église banque'),
  seatedHeads: words('cour tribunal parquet diocèse archidiocèse rectorat barreau université'),
  adjective:
    /^(?:.{3,}(?:ale?s?|aux|ien(?:ne)?s?|aires?|ifs?|ives?|istes?|ables?|iques?|érieure?s?|elles?|els?)|libres?|large|unie?s?|suprême|civile?s?|humains?|ouvri[eè]re?s?|financi[eè]re?s?|polici[eè]re?s?|foncière?s?|mixte|populaires?|indigènes?|européenn?e?s?|démocrates?|laïque|arabe|maoïste|publics?|publiques?|armée?s|moderne|rapide|spéciale?s?)$/u,
  verbs: words(
    'indique explique applique critique revendique implique communique arrive prive existe insiste consiste persiste résiste assiste accable appelle ' +
      'rappelle interpelle révèle mais demain hôpital journal mal animal travaux journaux hôpitaux nouvelle nouvelles elle elles celle celles telle telles ' +
      'laquelle quelles auxquelles lesquelles bien rien combien soutien entretien maintien gardien gardiens citoyens affaires faire taire territoire ' +
      'militants dérive signale avale',
  ),
  infinitive: /(?:er|oir|ir)$/u,
  abstract: /(?:tion|sion|ment|té|ence|ance|ice|ie|isme|ès|ude)$/u,
  links: words("de du des d'"),
  articles: words("la le les l'"),
  pursuits: words('pour contre'),
  stops: words(
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril juin juillet août septembre octobre novembre décembre demain hier ' +
      'mois semaine année jour jours heures première premier deuxième troisième seconde dernière dernier prochain prochaine suite fois plus moins quelque ' +
      'cette leurs leur notre votre part base cadre fait cause avoir être façon manière crainte peur nouveau nouvelle plusieurs nombreux nombreuses toute ' +
      'tous toutes même mêmes champions nations région ville capitale continent fin mai été nom cas bas ministres ministre président présidente chef cheffe général colonel',
  ),
}
