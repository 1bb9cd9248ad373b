/** Phrases : remplissage des tables de la trame. */
export const PHRASES_REMPLIR: Readonly<Record<string, string>> = {
  'cli.aide-remplir': `mixite remplir TABLE --donnees COMMUNES.csv --classeur ENTREE --sortie SORTIE [options]

Remplit une table de l’article 2 du contrat de mixité sociale dans un classeur .xlsx ou .xlsm, et ne touche à rien d’autre.
TABLE : TAB-13 (contrat abaissant), TAB-14 (contrat mutualisant, avec sa ligne Total) ou TAB-16 (objectifs qualitatifs).
Les données vont dans une feuille « Communes », une ligne par commune ; la table porte des formules qui les y lisent par le nom
de la commune, avec leurs valeurs. Les deux feuilles sont ajoutées si elles manquent.
Imprime un objet JSON : table, feuille, periode, ecrites (nombre de cellules), alertes. Une donnée manquante laisse la cellule
vide, jamais zéro, et une alerte la nomme.

  mixite remplir TAB-14 --donnees communes.csv --classeur contrat.xlsx --sortie contrat-2.xlsx --correspondance residences=RP,logements=LS

  --periode P           2023-2025 (défaut) ou 2026-2028
  --feuille NOM         feuille de la table (défaut : le nom de la table)
  --correspondance C    notion=intitulé,… quand un intitulé n’est pas sûr ; « notion= » dit qu’aucune colonne ne la porte.
                        Notions : nom, residences, logements, cible, situation, exemptee, manquants, objectifRetenu, tauxRetenu,
                        accord, plh
  --remplacer           permet d’écraser les cellules remplies à l’endroit de la table ou des communes
Si SORTIE existe, elle est remplacée d’un coup, jamais à moitié ; elle peut être l’entrée elle-même.

Codes de sortie : 0 écrit, 2 refusé (rien n’est écrit), 3 écrit mais incomplet, 64 mauvais usage, 70 erreur interne.`,
  'cli.table-non-remplie': 'Table « {lu} » : cette commande ne sait remplir que {tables}.',
  'cli.donnees-manquant': 'Il manque --donnees FICHIER : le fichier CSV des communes.',
  'cli.classeur-manquant': 'Il manque --classeur FICHIER : le classeur à remplir.',
  'cli.periode-inconnue': 'Période « {lu} » inconnue. Périodes : {periodes}.',
  'cli.feuille-reservee': 'La feuille « {feuille} » porte les données des communes : donnez un autre nom à --feuille.',
  'cli.notion-inconnue': 'Correspondance « {lu} » illisible : on attend notion=intitulé, la notion parmi {notions}.',
  'cli.notion-en-double': 'La notion « {notion} » est donnée deux fois dans --correspondance. Gardez-en une.',
  'cli.colonne-partagee': 'La colonne « {intitule} » est donnée pour deux notions dans --correspondance. Gardez-en une.',
  'cli.intitule-absent': 'Aucune colonne « {intitule} » dans les données. Colonnes : {intitules}.',
  'cli.intitule-double': 'Plusieurs colonnes « {intitule} » dans les données. Renommez-en une.',
  'cli.donnees-refusees': 'Le fichier {fichier} ne se lit pas. {raison}',
  'cli.sans-commune': 'Le fichier {fichier} ne contient aucune commune. Rien n’a été écrit.',
  'cli.correspondance-incertaine':
    'Colonnes à confirmer, {doutes}. Rien n’a été écrit. Ajoutez par exemple --correspondance "{exemple}", ou « notion= » pour l’écarter.',
  'cli.noms-absents': 'Aucune colonne ne porte le nom des communes. Ajoutez --correspondance "nom=intitulé". Colonnes : {intitules}.',
  'cli.commune-sans-nom': 'Commune sans nom, ligne {lignes} du fichier. Rien n’a été écrit. Complétez le nom ou ôtez la ligne.',
  'cli.nom-impossible':
    'Le nom « {nom} » ne peut pas être cherché par une formule (signe * ? ou ~, ou plus de 255 caractères). Rien n’a été écrit. Corrigez-le.',
  'cli.commune-en-double':
    'Commune en double : {noms}. Les formules cherchent une commune par son nom. Rien n’a été écrit. Ôtez la ligne, ou distinguez les noms.',
  'cli.cellules-remplies':
    'Cellules déjà remplies : {cellules}. Rien n’a été écrit. Donnez une autre feuille à la table (--feuille), renommez la vôtre, ou acceptez d’écraser (--remplacer).',
  'cli.retenus-contradictoires':
    'Taux et objectif retenus se contredisent de plus d’un logement : {communes}. Rien n’a été écrit. Gardez dans les données celui qui fait foi.',
  'remplir.manque': 'Donnée manquante, {donnee} : {communes}. Les cellules qui en dépendent restent vides.',
  'remplir.cases-vides': 'À compléter, « {colonne} » : ligne {lignes}.',
  'remplir.champ-vide': 'À compléter sous le tableau : « {champ} ».',
  'remplir.sans-ligne': '{table} n’a encore aucune ligne : saisissez-en une.',
  'remplir.droit-commun': 'Situation non renseignée, calcul au droit commun : {communes}.',
  'lire-lignes.renommee':
    'La colonne « {titre} » ressemble à « {colonne} » sans l’être : elle n’a pas été lue. Rendez-lui cet intitulé si c’est elle.',
  'lire-lignes.en-double': 'Plusieurs colonnes « {colonne} » : aucune n’a été lue. Gardez-en une.',
  'lire-lignes.absente': 'Colonne « {colonne} » absente : rien n’en a été lu.',
  'remplir.objectif-legal': 'Objectif retenu non renseigné, objectif légal repris : {communes}.',
  'remplir.hors-entrante':
    'Nouvelle entrante, hors de la répartition (art. L. 302-8, X du CCH) : {communes}. Elle garde son objectif légal.',
  'remplir.hors-exemptee': 'Commune exemptée, sans objectif sur la période, hors de la répartition : {communes}.',
  'remplir.hors-cible-atteinte': 'Taux cible atteint, sans objectif de rattrapage, hors de la répartition : {communes}.',
  'remplir.sans-ville':
    'Aucune des communes du contrat n’a d’arrondissements : choisissez Paris, Lyon ou Marseille dans le cadre du contrat et ajoutez-la aux communes.',
  'remplir.constat': '{communes} : {phrase}',
  'remplir.accord-manquant': 'Objectif augmenté sans accord de la commune : {communes}. Cet accord est obligatoire (art. L. 302-8, X du CCH).',
  'remplir.date-d-accord': 'Date de l’accord à saisir : {communes}.',
  'remplir.lecteurs':
    'Formules qui lisent des cellules écrites et gardent leur ancienne valeur : {cellules}. « mixite recalculer » met à jour celles qui touchent nos fonctions, Excel les autres.',
  'remplir.dessous': 'Cellules déjà remplies sous les lignes écrites, laissées telles quelles : {cellules}. Vérifiez qu’elles ne sont pas périmées.',
}
