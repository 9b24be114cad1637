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
    "imprimer|imprimer cet article|version imprimable|partager|partager cet article|partager l'article|" +
      'partager cette page|partagez|partagez cet article|partage|partages|partager sur facebook|' +
      'partager via|partager sur twitter|partager sur x|partager sur whatsapp|partager sur linkedin|' +
      'partager par mail|partager par e-mail|tweeter|tweet|envoyer|envoyer par mail|envoyer par e-mail|' +
      "envoyer par email|envoyer à un ami|envoyer l'article|e-mail|email|mail|courriel|copier le lien|" +
      "copier l'url|lien copié|lire la suite|lire la suite…|lire la suite...|la suite|lire plus|" +
      "lire l'article|lire l'article complet|lire l'article en entier|lire l'intégralité|suite|" +
      'lire davantage|continuer la lecture|continuer à lire|poursuivre la lecture|afficher plus|' +
      'afficher la suite|afficher moins|voir plus|voir la suite|voir la vidéo|voir moins|en savoir plus|' +
      'charger plus|plus|haut de page|haut|retour au sommet|en haut|remonter|retour en haut|' +
      "retour en haut de page|bouton retour en haut de la page|répondre|citer|répondre en citant|j'aime|" +
      "j'aime ça|aimer|lien permanent|permalien|short url|chargement…|chargement...|chargement|signaler|" +
      'signaler un abus|signaler un contenu|enregistrer|sauvegarder|commenter|réagir|écouter|' +
      "écouter l'article|écouter cet article|regarder|suivre|facebook|twitter|ajouter à vos favoris|" +
      "ajouter aux favoris|ajouter à ma sélection|offrir l'article|offrir cet article|réutiliser ce contenu|" +
      "contribuer|agrandir l'image|agrandir|fin|aller à la vidéo|aller à la video|regarder la vidéo|" +
      'lire plus tard|whatsapp|telegram|linkedin|instagram|youtube|messenger|pinterest|x|sur le web|google+|' +
      'pdf|modifier',
  ),
  closingEnds: phrases(
    "lire la suite|lire la suite de l'article|lire plus|en savoir plus|la suite|suite|lire l'article|" +
      'voir plus|continuer la lecture|continuer à lire|plus',
  ),
  furniture: phrases(
    'publicité|publicités|pub|annonce|annonces|contenu sponsorisé|contenu partenaire|contenus sponsorisés|' +
      'accueil|actualité|actualités|actu|actus|monde|le monde|dans le monde|international|france|europe|' +
      'afrique|asie|amériques|amérique|moyen-orient|proche-orient|maghreb|suisse|belgique|canada|québec|' +
      'régions|région|locales|politique|économie|société|sécurité|justice|faits divers|faits-divers|sport|' +
      'sports|culture|cultures|sciences|science|santé|éducation|environnement|planète|climat|tech|high-tech|' +
      'médias|religion|histoire|météo|opinions|opinion|débats|tribune|tribunes|idées|éditorial|éditos|édito|' +
      'magazine|dossiers|dossier|enquêtes|reportages|podcasts|podcast|vidéo|vidéos|portraits|interviews|' +
      'entretien|entretiens|communiqués|communiqué|communiqué de presse|revue de presse|presse|diplomatie|' +
      'défense|terrorisme|people|insolite|jeux|mots croisés|carnet|nécrologie|emploi|immobilier|photos|' +
      "galerie|diaporama|direct|en direct|direct terminé|en continu|fil info|fil d'actualité|" +
      "fil d'actualités|toute l'actualité|toute l'actualité en continu|le journal|journal|menu|fermer|" +
      "ouvrir le menu|recherche|rechercher|connexion|déconnexion|se connecter|connectez-vous|s'identifier|" +
      "identifiez-vous|mon compte|mon profil|s'inscrire|inscription|créer un compte|s'abonner|abonnez-vous|" +
      "abonnement|abonnements|abonnés|je m'abonne|je m'inscris|newsletter|newsletters|lettre d'information|" +
      'services|infolettre|contact|contacts|contactez-nous|nous contacter|nous écrire|à propos|a propos|' +
      "à propos de nous|qui sommes-nous|qui sommes-nous ?|l'équipe|rédaction|la rédaction|recrutement|" +
      'annonceurs|aide|faq|plan du site|partenaires|mentions légales|politique de confidentialité|' +
      "confidentialité|vie privée|données personnelles|conditions générales|conditions d'utilisation|" +
      "conditions générales d'utilisation|conditions générales de vente|cgu|cgv|charte|accessibilité|" +
      'crédits|cookies|gestion des cookies|gérer les cookies|paramètres des cookies|paramétrer|' +
      "paramétrer les cookies|accepter|j'accepte|tout accepter|tout refuser|refuser|continuer sans accepter|" +
      'accepter et fermer|accepter et continuer|aller au contenu|aller au contenu principal|aller au menu|' +
      'aller à la recherche|passer au contenu|passer au contenu principal|accéder au contenu|' +
      'accéder au contenu principal|à la une|a la une|urgent|flash|alerte info|suivant|précédent|suivante|' +
      'précédente|article suivant|article précédent|articles plus anciens|articles plus récents|' +
      'page suivante|plus ancien|plus récent|première|dernière|page précédente|suivez-nous|' +
      'tous droits réservés|français|english|العربية|عربي|español|fr|en|faire un don|je fais un don|' +
      'faites un don|soutenez-nous|nous soutenir|télécharger|télécharger le pdf|se désabonner|' +
      'se désinscrire|voir dans le navigateur|version en ligne|flux rss|rss|sommaire|vous êtes ici|' +
      'réservé aux abonnés|article réservé aux abonnés|article abonné|abonné|testez-nous|nom|prénom|pseudo|' +
      'e-mail|site web|message|adresse e-mail|valider|ok|oui|non|annuler|administrateur|modérateur|membre|' +
      'membre actif|nouveau membre|membre confirmé|invité|qui est en ligne|la suite après la publicité|' +
      'consulter la section|afficher les commentaires|annuler la réponse|titres diffusés|contacts médias|' +
      'contact presse|contacts presse|contact média|la suite après cette publicité',
  ),
  sections: phrases(
    'plus sur ce sujet|plus sur le sujet|plus sur ce thème|les plus lus|le plus lu|les plus lues|plus lus|articles les plus lus|les plus partagés|' +
      'les plus commentés|les plus consultés|les plus vus|populaires|articles populaires|tendances|' +
      'dernières actualités|dernières nouvelles|dernières infos|derniers articles|dernières publications|' +
      "dernières minutes|dernière minute|dernières dépêches|les dernières actualités|l'actualité en direct|" +
      'notre sélection|la sélection de la rédaction|le choix de la rédaction|les choix de la rédaction|' +
      'articles liés|articles similaires|articles associés|articles connexes|articles récents|' +
      'articles recommandés|articles en relation|commentaires récents|contenus associés|contenus similaires|' +
      'en relation|à lire ensuite|à lire également|a lire également|à lire aussi|a lire aussi|lire aussi|' +
      'lire également|a lire|à lire|à voir aussi|voir aussi|à découvrir|à découvrir aussi|écoutez aussi|' +
      'à écouter|nos dossiers|dossier spécial|sur le même sujet|sur le même thème|sur ce sujet|' +
      'dans la même rubrique|dans la même catégorie|du même auteur|de la même rubrique|' +
      "les articles du même auteur|l'auteur|à propos de l'auteur|a propos de l'auteur|autres articles|" +
      "autres actualités|plus d'articles|plus d'actualités|plus d'infos|pour aller plus loin|" +
      'à ne pas manquer|a ne pas manquer|ne manquez pas|recommandé pour vous|recommandés pour vous|' +
      'vous pourriez aimer|vous pourriez aussi aimer|ailleurs sur le web|nos partenaires|offres partenaires|' +
      'vous aimerez aussi|vous aimerez peut-être|mots-clés|mots clés|étiquettes|thèmes|thématiques|tags|' +
      'catégories|archives|archives du blog|libellés|liens|liens utiles|sujets similaires|' +
      'discussions similaires|messages récents|la rédaction vous conseille|la rédaction vous recommande|' +
      "suivez l'actualité",
  ),
  furnitureStarts: phrases(
    'lire aussi|lire également|à lire aussi|a lire aussi|à lire :|a lire :|à lire également|lire :|' +
      "lire l'article|lire la suite|lire les|à voir aussi|voir aussi|voir :|voir également|à écouter|" +
      'écouter :|écouter aussi|écoutez|regarder :|revoir :|relire :|pour aller plus loin|>>|aussi :|' +
      'mot-clé :|mot clé :|mots-clés :|mots clés :|mots-clefs|tags :|tag :|tagué|tagged|étiquettes :|étiqueté|libellés :|' +
      'thèmes :|catégorie :|catégories :|posts tagged|archives de|archives par|archives pour|' +
      'articles taggés|articles avec le tag|résultats pour|classé dans|posté dans|publié dans|publié sous|' +
      "publié in|rubrique :|suivez-nous|suivre @|suivez l'|suivez toute|suivez le|suivez la chaîne|" +
      'inscrivez-vous|inscrivez vous|abonnez-vous|abonnez vous|cliquez ici|cliquez pour|cliquer ici|' +
      'partager sur|partager cet article|partager :|partagez :|nous utilisons des cookies|' +
      'notre site utilise|nous et nos partenaires|nos partenaires et nous|vos données|' +
      'ce site utilise des cookies|en poursuivant votre navigation|en continuant|en cliquant sur|' +
      "téléchargez notre|téléchargez l'|télécharger l'|télécharger la|télécharger le|rejoignez-nous|" +
      'rejoignez notre|rejoignez la|recevez nos|recevez notre|recevez toute|recevez chaque|recevez les|' +
      'restez informé|ne manquez pas|ne ratez|temps de lecture|durée de lecture|lecture :|voir tous|' +
      'voir toutes|voir tout|tous les articles|toutes les actualités|voir les|tous droits réservés|' +
      'cet article est réservé|cet article a été aussi publié|il vous reste|vous recevez ce|vous êtes ici|' +
      'vous êtes déjà|vous devez être|vous devez vous|vous ne pouvez pas|vous avez repéré|vous avez trouvé|' +
      'vous avez aimé|vous souhaitez|déjà abonné|pas encore abonné|pas encore de compte|si vous avez déjà|' +
      "connectez-vous|identifiez-vous|s'identifier|pour lire la suite|pour poursuivre la lecture|" +
      'pour commenter|la suite est réservée|la page demandée|si vous ne souhaitez plus|lien permanent|' +
      'permalien|commenter cet|laisser un commentaire|laissez un|votre adresse|votre nom|votre commentaire|' +
      'votre e-mail|les champs obligatoires|enregistrer mon nom|ajouter un commentaire|' +
      'écrire un commentaire|soyez le premier|propulsé par|fièrement propulsé|thème :|hébergé par|' +
      'site réalisé|powered by|blog at|dernière édition|dernière modification par|modifié en dernier par|' +
      'retourner vers|retour à|retour vers|retour au|aller à|utilisateurs parcourant|permission de ce forum|' +
      'permissions du forum|nombre de messages|page|pages :|copyright ©|copyright 2|© 1|© 2|© copyright|' +
      '(c) 2|contact presse|contacts presse|contact :|contacts :|contact média|contacts médias|' +
      "pour plus d'informations|pour plus d'information|pour toute information|pour tout renseignement|" +
      'renseignements :|service de presse|relations presse|tél :|tél. :|tél.|tel :|téléphone :|fax :|' +
      'email :|e-mail :|courriel :|site web :|lu :|vues :|lectures :|hits :|taille de la police|' +
      'taille du texte|short url|imprimer|partager|envoyer par|signaler|faites un don|faire un don|soutenez|' +
      'précédent :|suivant :|article précédent|article suivant|publicité|sponsorisé par|a partir de|' +
      'à partir de 0|un message, un commentaire|nos newsletters|newsletter :|accès 1 jour|testez|' +
      'découvrez nos offres|profitez',
  ),
  furnitureParts: phrases(
    'tous droits réservés|votre adresse e-mail ne sera pas publiée|' +
      'votre adresse de messagerie ne sera pas publiée|champs obligatoires|utilise des cookies|' +
      'utilisons des cookies|utilisation de cookies|utilisation des cookies|réservé aux abonnés|' +
      'réservée aux abonnés|pour lire la suite|déjà abonné|se désabonner|vous désabonner|vous désinscrire|' +
      "conditions générales d'utilisation|politique de confidentialité|laisser un commentaire|" +
      'lire la suite de cet article|abonnez-vous à|inscrivez-vous à la newsletter|chaîne whatsapp|' +
      "reproduction interdite|reproduction, même partielle|en téléchargeant l'application",
  ),
  furniturePatterns: [
    '\\d+ ?(?:min|mn|minutes?)(?: de lecture)?',
    "\\d[\\d.  ]*k? ?(?:vues?|partages?|lectures?|visites?|commentaires?(?:\\(s\\))?|réactions?|abonnés|votes?|j'aime)",
    '(?:vues?|partages?|lectures?|commentaires?|réactions?|réagir|page|lu|visites?)[ :(]*\\d[\\d. ]*(?:fois)?\\)?',
    'page \\d+ (?:sur|de|/) ?\\d+(?: .*)?',
    '\\d+ messages?(?:[ •·|,-]+page .*)?',
    '\\d+ (?:sur|de) \\d+',
  ],
  comments: phrases(
    'commentaires|laisser un commentaire|laissez un commentaire|poster un commentaire|' +
      'écrire un commentaire|déposer un commentaire|espace commentaires|commenter cet article|' +
      'votre commentaire|répondre à cet article|réagissez|réagissez à cet article|publier un commentaire|' +
      'ajouter un commentaire|vos commentaires|vos réactions|laisser une réponse|' +
      'laisser un commentaire annuler la réponse|un message, un commentaire ?|voir les commentaires|' +
      'tous les commentaires|soyez le premier à commenter|les commentaires sont fermés|fil de discussion|' +
      'forum|connectez-vous pour commenter',
  ),
  countedComments: phrases(
    'contribution|contributions|commentaire|commentaires|réaction|réactions|réponse|réponses|réagir|commentaire(s)',
  ),
  noComments: phrases('aucun commentaire|pas de commentaire|pas de commentaires|aucune réaction'),
  profile: phrases(
    'inscrit|inscrit le|inscrit depuis|inscription|messages|nombre de messages|réactions|points|' +
      "localisation|lieu|pays|membre depuis|âge|age|sexe|ville|réputation|profession|date d'inscription|" +
      "j'aime|rang|sujets|statut|emploi|loisirs",
  ),
  ranks: phrases(
    'administrateur|administratrice|modérateur|modératrice|membre|membre actif|nouveau membre|membre confirmé|membre régulier|membre émérite|invité|nouveau',
  ),
  quoteEnds: phrases('a écrit :|a écrit|a dit :|écrit :|citation :|écrivait :'),
  live: phrases(
    'en direct|le direct|notre direct|direct :|suivez en direct|suivez le direct|revivez|' + 'minute par minute|live',
  ),
  bylineStarts: phrases(
    'par|de notre correspondant|de notre correspondante|de nos correspondants|de notre envoyé spécial|' +
      'de notre envoyée spéciale|écrit par|rédigé par|propos recueillis par|texte par|texte :|publié par|' +
      'posté par|auteur|un article de|reportage de|avec notre correspondant à|avec notre correspondante à',
  ),
  published: phrases(
    'publié|publié le|publiée|publiée le|publie le|paru le|posté|posté le|posté par|publié par|' +
      'mis en ligne le|mise en ligne|mis à jour|mis à jour le|mise à jour|actualisé|actualisé le|' +
      'message par|message de|posted by|ajouté le|le point au|en date du|mise à jour le|modifié|modifié le|' +
      'dernière mise à jour|date|date de publication|date de parution|rédigé le|écrit le|créé le|' +
      'dernière modification|première publication|envoyé le',
  ),
  wrote: phrases('a écrit le|a écrit|message par|message de|posté par'),
  releases: phrases(
    "communiqué|communiqué de presse|pour diffusion immédiate|déclaration|rapport de situation|note d'information|point de presse",
  ),
  revised: phrases(
    'mis à jour|mis à jour le|mise à jour|modifié|modifié le|dernière modification|dernière mise à jour|' +
      'actualisé|actualisé le|dernière édition',
  ),
  credits: phrases(
    'source|sources|la source|avec|crédit|crédits|crédit photo|crédits photo|copyright|©|(c)|photo|photos|' +
      'image|vidéo|traduit par|traduction|traduit de|édité par|relu par|avec agences|photographie|légende|' +
      "illustration|infographie|d'après",
  ),
  captions: phrases(
    "photo|photos|photo d'archives|photo d'archive|photo d'illustration|archives|illustration|image|" +
      "image d'illustration|capture d'écran|dr|photographie|capture",
  ),
  dateFillers: phrases(
    'à|le|la|les|du|au|h|gmt|utc|et|heure|heures|de|paris|en|locale|tu|min|mn|lecture|vues|vue|' +
      'commentaires|commentaire|commentaire(s)',
  ),
  announcing: phrases(
    'annoncé|annonce|déclaré|déclare|indiqué|indique|affirmé|affirme|rapporté|rapportée|rapporte|' +
      'précisé|confirmé|dit|ajouté|démenti|estimé|souligné|publié|publiée|diffusé|condamné|accusé|' +
      'exhorté|promis|recueilli|recueillis|réalisé|réalisée|enregistré|enregistrée',
  ),
  signed: phrases('fait à|fait le|fait en|donné à|délivré à|signé à'),
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
    '(?:publié |mis à jour |posté |modifié )?il y a \\d+ ?(?:secondes?|minutes?|min|mn|heures?|h|jours?|j|semaines?|mois|ans?)',
    '(?:publié |mis à jour |posté |modifié )?il y a une? (?:minute|heure|jour|semaine|mois|an)',
    "à l'instant",
    'hier',
    "aujourd'hui",
    "(?:publié )?(?:hier|aujourd'hui) à \\d.*",
  ],
}
