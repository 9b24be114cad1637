import type { PageRules } from '../../page/page-rules.js'

/** Phrases separated by bars. */
function phrases(list: string): string[] {
  return list.split('|')
}

/** Page furniture of French-language sites. */
export const page: PageRules = {
  language: 'fr',
  dayFirst: true,
  closing: phrases(
    "imprimer|partager|partager cet article|partager l'article|partagez|partager sur facebook|" +
      'partager sur twitter|tweeter|envoyer|envoyer par mail|envoyer par e-mail|copier le lien|' +
      "lien copié|lire la suite|lire la suite…|lire la suite...|lire plus|lire l'article|suite|" +
      'afficher plus|afficher la suite|voir plus|en savoir plus|charger plus|plus|haut de page|' +
      "retour en haut|retour en haut de page|bouton retour en haut de la page|répondre|citer|j'aime|" +
      'signaler|enregistrer|commenter|commentaires|réagir|écouter|regarder|suivre|facebook|twitter|' +
      'whatsapp|telegram|linkedin',
  ),
  furniture: phrases(
    'publicité|pub|annonce|contenu sponsorisé|accueil|actualité|actualités|actu|monde|international|' +
      'politique|économie|société|sport|sports|culture|sciences|santé|météo|opinions|débats|vidéo|vidéos|' +
      "photos|direct|en direct|en continu|menu|recherche|rechercher|connexion|se connecter|s'identifier|" +
      "mon compte|s'inscrire|inscription|s'abonner|abonnez-vous|je m'abonne|newsletter|newsletters|" +
      'infolettre|contact|contactez-nous|nous contacter|à propos|qui sommes-nous|qui sommes-nous ?|' +
      "mentions légales|politique de confidentialité|conditions générales|conditions d'utilisation|cgu|" +
      'cookies|gestion des cookies|accepter|tout accepter|tout refuser|accepter et fermer|' +
      'aller au contenu|aller au contenu principal|les plus lus|le plus lu|à la une|dernières actualités|' +
      'dernières nouvelles|dernières infos|tendances|notre sélection|articles liés|articles similaires|' +
      'sur le même sujet|sur le même thème|dans la même rubrique|à lire aussi|lire aussi|' +
      'vous aimerez aussi|suivant|précédent|article suivant|article précédent|page suivante|' +
      'page précédente|mots-clés|étiquettes|thèmes|suivez-nous|plan du site|tous droits réservés|' +
      'faire un don|télécharger|se désabonner|se désinscrire|voir dans le navigateur|flux rss|' +
      'administrateur|modérateur|membre|membre actif|nouveau membre|la suite après la publicité|' +
      'la suite après cette publicité',
  ),
  furnitureStarts: phrases(
    'lire aussi|à lire aussi|à lire :|lire :|à voir aussi|voir aussi|à écouter|écouter :|regarder :|' +
      'mots-clés :|mots clés :|tags :|étiquettes :|classé dans|suivez-nous|suivre @|inscrivez-vous|' +
      'abonnez-vous|cliquez ici|partager sur|partager cet article|nous utilisons des cookies|' +
      "ce site utilise des cookies|en poursuivant votre navigation|téléchargez notre|téléchargez l'|" +
      'rejoignez-nous|rejoignez notre|recevez nos|recevez notre|temps de lecture|voir tous|' +
      'tous droits réservés|cet article est réservé|il vous reste|vous recevez ce|' +
      'si vous ne souhaitez plus',
  ),
  comments: phrases(
    'commentaires|laisser un commentaire|laissez un commentaire|poster un commentaire|' +
      'publier un commentaire|ajouter un commentaire|vos commentaires|vos réactions|' +
      'voir les commentaires|tous les commentaires|soyez le premier à commenter|' +
      'connectez-vous pour commenter',
  ),
  countedComments: phrases('commentaire|commentaires|réaction|réactions|réponse|réponses'),
  profile: phrases(
    'inscrit|inscrit le|messages|réactions|points|localisation|lieu|pays|membre depuis|' +
      "date d'inscription|j'aime|rang|sujets",
  ),
  bylineStarts: phrases(
    'par|de notre correspondant|de notre correspondante|écrit par|rédigé par|propos recueillis par',
  ),
  published: phrases(
    'publié|publié le|publiée le|paru le|posté le|mis en ligne le|mis à jour|mis à jour le|mise à jour|' +
      'mise à jour le|modifié le|dernière mise à jour|date|date de publication|rédigé le|écrit le|créé le',
  ),
  credits: phrases(
    'source|sources|la source|avec|crédit|crédits|crédit photo|crédits photo|copyright|©|(c)|photo|' +
      'photos|image|vidéo|traduit par|traduction|édité par|relu par',
  ),
  captions: phrases(
    "photo|photos|photo d'archives|photo d'archive|photo d'illustration|archives|illustration|image|" +
      "capture d'écran|dr",
  ),
  dateFillers: phrases('à|le|la|h|gmt|utc|et|heure|heures|de|paris|en|locale'),
  announcing: phrases(
    'annoncé|annonce|déclaré|déclare|indiqué|indique|affirmé|affirme|rapporté|rapportée|rapporte|' +
      'précisé|confirmé|dit|ajouté|démenti|estimé|souligné|publié|publiée|diffusé|condamné|accusé|' +
      'exhorté|promis',
  ),
  happening: phrases(
    'appelé|voté|adopté|signé|approuvé|lancé|lancée|tué|tués|tuée|tuées|blessé|blessés|arrêté|arrêtés|' +
      'arrêtée|attaqué|attaquée|frappé|frappée|rencontré|rencontrés|reçu|visité|tirées|touché|entamé|' +
      'mort|morts|explosé|ouvert|coulé|bloqué',
  ),
  ahead: phrases(
    'sera|seront|aura|auront|devrait|devraient|doit|doivent|prochain|prochaine|prévu|prévue|prévus|' +
      'prévues|à venir|poursuivront|poursuivra|se tiendra|tiendront|attendu|attendue|attendus',
  ),
  until: phrases("avant le|avant|d'ici au|d'ici le|d'ici|jusqu'au|pour le|à partir du|dès le"),
  daysAhead: phrases(
    "quelques jours avant|à quelques jours de|à quelques jours d'|à quelques jours du|à la veille de|" +
      "à la veille d'|à la veille du|jours avant",
  ),
  ages: [
    'il y a \\d+ (?:secondes?|minutes?|min|heures?|h|jours?|semaines?|mois|ans?)',
    'il y a une? (?:minute|heure|jour|semaine|mois|an)',
    "à l'instant",
    'hier',
    "aujourd'hui",
  ],
}
