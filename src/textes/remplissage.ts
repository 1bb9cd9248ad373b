/** Phrases : poser un remplissage dans un classeur, le volet comme la commande. */
export const PHRASES_REMPLISSAGE: Readonly<Record<string, string>> = {
  'remplissage.fonction-inconnue': 'Fonction {fonction} inconnue. Rien n’a été écrit. Fonctions : {connues}.',
  'remplissage.formule-non-evaluee': 'Formule non écrite, faute de valeur à enregistrer. {raison}',
  'remplissage.formule-circulaire': 'La formule lit {plage}, qui contient sa propre cellule {cellule}. Rien n’a été écrit.',
  'remplissage.remise-partielle':
    'L’écriture a échoué et tout n’a pas pu être remis comme avant. Annulez dans Excel, ou refermez le classeur sans l’enregistrer.',
  'remplissage.cellule-alteree':
    '{cellule} ne garde pas ce qu’on y écrit (format Texte, par exemple). Elle porte ce qu’elle portait : mettez-la au format Standard, puis recommencez.',
  'remplissage.colonne-alteree':
    '{cellule} ne garde pas la valeur qu’on y écrit (format Texte, par exemple). Rien ne reste écrit : mettez la colonne au format Standard, puis recommencez.',
  'remplissage.feuille-vide': 'La feuille « {feuille} » est vide. Choisissez-en une autre.',
  'remplissage.table-sans-ligne': 'La plage {plage} n’a pas de ligne sous ses titres ; choisissez la table entière, titres compris.',
  'remplissage.feuille-sans-ligne':
    'La feuille « {feuille} » n’a qu’une ligne remplie : on attend une ligne de titres, puis les lignes de données.',
  'remplissage.suivi-en-erreur': 'Cellules en erreur dans le tableau : {cellules}. Corrigez-les, puis contrôlez de nouveau.',
  'remplissage.feuille-longue':
    'La feuille « {feuille} » compte plus de {limite} lignes, le plus qu’on en lise. Gardez-y seulement les lignes utiles.',
  'remplissage.feuille-large':
    'La feuille « {feuille} » compte {colonnes} colonnes ; on en lit {limite} au plus. Gardez-y seulement les colonnes utiles.',
  'remplissage.feuille-sans-cellules':
    'La feuille « {feuille} » n’a pas de cellules (graphique ou macro). Renommez-la, ou donnez un autre nom à celle de la table.',
  'remplissage.protegee':
    'La feuille {feuille} est protégée. Ôtez la protection (Révision, Ôter la protection de la feuille), puis recommencez.',
  'remplissage.fusions':
    'Cellules fusionnées à l’endroit de la table : {cellules}. Annulez la fusion, ou donnez une autre feuille à la table.',
  'remplissage.en-tete':
    'L’en-tête du tableau « {tableau} » changerait : {cellules}. Convertissez ce tableau en plage, ou donnez une autre feuille à la table.',
  'remplissage.debordement':
    'Formules dont le résultat peut couvrir plusieurs cellules : {cellules}. Elles ne se remettraient pas à l’identique : effacez-les vous-même, puis recommencez.',
  'remplissage.feuille-masquee': 'La feuille {feuille} est masquée : ce qui y sera écrit ne se verra pas.',
  'remplissage.filtre':
    'Un filtre masque des lignes de {feuille} ({lignes}) : elles seront écrites aussi. Effacez le filtre pour les voir.',
  'remplissage.lignes-masquees': 'Lignes masquées de {feuille}, écrites aussi : {lignes}.',
  'remplissage.colonnes-masquees': 'Colonnes masquées de {feuille}, écrites aussi : {colonnes}.',
  'remplissage.tableau-plus-grand':
    'Le tableau « {tableau} » ({plage}) va plus loin que ce qui sera écrit : vérifiez que ses autres lignes ne sont pas périmées.',
  'remplissage.tableau-plus-petit':
    'Le tableau « {tableau} » ({plage}) ne couvre pas toutes les lignes écrites : agrandissez-le ensuite.',
  'remplissage.alentour':
    'Cellules remplies autour de la table, laissées telles quelles : {cellules}. Vérifiez qu’elles ne sont pas périmées.',
  'remplissage.graphique-repose':
    'Graphiques posés de nouveau sur leurs nouvelles cellules, sous leur aspect d’origine : {graphiques}.',
  'remplissage.graphique-inconnu':
    'Graphiques de même nom que Mixité n’a pas posés : {graphiques}. Remplacés, ils ne pourraient pas être remis : renommez les vôtres.',
  'remplissage.constat': '{lignes} : {phrase}',
  'remplissage.sous-plancher': '{lignes} : {phrase}. Écart au plancher de {plancher} logements : {ecart}.',
  'remplissage.retenu-nul':
    '{lignes} : objectif retenu de 0 lu, l’objectif légal est de {legal} et aucun aménagement ne descend à zéro (art. L. 302-8, IX et X du CCH). Écrivez l’objectif, ou laissez la case vide.',
  'remplissage.communes-proches':
    'Noms de communes presque pareils : {noms}. Si c’est la même commune, ôtez une ligne : elle compterait deux fois.',
  'remplissage.retenus-contradictoires':
    'Taux et objectif retenus se contredisent de plus d’un logement : {communes}. Gardez dans la feuille « Communes » celui qui fait foi.',
  'remplissage.accord-manquant':
    'Objectif augmenté sans accord de la commune : {communes}. Cet accord est obligatoire (art. L. 302-8, X du CCH).',
  'remplissage.date-d-accord': 'Date de l’accord à saisir : {communes}.',
  'remplissage.valeurs':
    'Les calculs sont écrits en valeurs : ils ne suivront plus les feuilles « Communes » et « Hypothèses », que rien ne lira.',
  'remplissage.sans-valeur': 'Calculs sans résultat, laissés vides : {cellules}.',
  'remplissage.effet-tete': '{feuille}, ',
  'remplissage.effet': '{feuille}, {titre} : {lignes}',
  'remplissage.effet-de-ligne': '{nom} ({effets})',
  'remplissage.nom-impossible':
    'Noms qu’une formule ne peut pas chercher (signe * ? ou ~, ou plus de 255 caractères) : {noms}. Corrigez-les.',
  'remplissage.commune-en-double':
    'Commune en double : {noms}. Les formules cherchent une commune par son nom : ôtez la ligne, ou distinguez les noms.',
  'remplissage.cellules-en-erreur': 'Cellules en erreur, tenues pour vides : {cellules}. Corrigez-les dans la feuille.',
  'remplissage.communes.titre':
    '{cellule} : « {lu} » lu, « {attendu} » attendu. La feuille « Communes » n’a pas la forme de Mixité : renommez la vôtre, ou rendez-lui ce titre.',
  'remplissage.communes.nom-absent': '{cellule} : commune sans nom, ligne laissée de côté. Complétez le nom ou effacez la ligne.',
  'remplissage.communes.illisible': '{cellule} : « {lu} » ne se lit pas, la donnée est tenue pour absente. Corrigez la cellule.',
}
