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
  'coalition internationale anti-Daech|coalition anti-Daech|coalition internationale antijihadiste|coalition antijihadiste|coalition arabe'
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
