/** Phrases : commande, banc d’essai d’une grille. */
export const PHRASES_CLI_COMPARER: Readonly<Record<string, string>> = {
  'cli.aide-comparer-grilles': `mixite comparer-grilles --demandes F --grille G --date J [--avec G2] [--sortie rapport.xlsx] [--json]

Banc d’essai d’une grille de cotation, ou de deux sur les mêmes demandes : distribution et quartiles des notes, part des prioritaires
dans le premier quart, effet de chaque critère retiré ou pesé de 10 % de plus ou de moins. Des effectifs et des notes seulement : jamais
un rang ni une ligne par personne. Un échantillon nominatif (nom, prénom, téléphone, adresse…) est refusé.

  mixite comparer-grilles --demandes demandes.xlsx --grille 'Grille' --date 2024-03-15
  mixite comparer-grilles --demandes demandes.csv --grille a.xlsx --avec b.xlsx --date 15/03/2024 --sortie rapport.xlsx

  --demandes F          demandes, titres en première ligne : classeur .xlsx ou .xlsm, ou fichier CSV
  --feuille F           feuille des demandes ; la première à défaut
  --grille G            grille : un fichier, ou le nom d’une feuille du classeur des demandes
  --mutation G          grille propre aux mutations
  --avec G              seconde grille ; --mutation-avec G pour sa grille des mutations, celle de la première à défaut
  --date J              jour du calcul : AAAA-MM-JJ ou JJ/MM/AAAA
  --doublement          double les points d’un critère dont la pièce a moins d’un an
  --seuil-secret N      effectif sous lequel un groupe est masqué, 2 au moins ; 11 à défaut
  --sortie FICHIER      écrit un rapport .xlsx neuf, d’un coup : synthèse, tranches, sensibilité, graphiques, réserves
  --json                imprime un objet JSON complet ; les lignes illisibles y sont comptées sous les titres
Au-delà de 20 000 demandes, l’avancement se dit sur la sortie d’erreur.

Codes de sortie : 0 fait, 3 aucune demande notée ou donnée manquante, 2 refusé, 64 mauvais usage, 70 erreur interne.`,
  'cli.comparer-fichiers-manquants': 'Il manque --demandes FICHIER ou --grille GRILLE. Tapez « mixite comparer-grilles --help ».',
  'cli.comparer-date': 'Date du calcul (--date) : « {lu} » lu, un jour attendu, AAAA-MM-JJ ou JJ/MM/AAAA.',
  'cli.comparer-seuil': 'Seuil du secret (--seuil-secret) : « {lu} » lu, un nombre entier attendu, 2 au moins.',
  'cli.comparer-sortie': 'Rapport (--sortie) : « {lu} » lu ; donnez un nom en .xlsx.',
  'cli.comparer-sortie-lue': 'Rapport (--sortie) : {lu} est le fichier de {option} ; donnez un autre nom, rien n’est écrit.',
  'cli.comparer-feuille-vide': '{fichier} : la feuille « {feuille} » est vide ; nommez celle qui porte les titres et les lignes.',
  'cli.comparer-ligne-longue':
    '{fichier}, ligne {ligne} : plus de cellules que de titres ({nombre} ligne(s) en tout) ; complétez les titres ou mettez le texte entre guillemets.',
  'cli.comparer-impossible': '{raison}',
  'cli.comparer-progres': 'banc d’essai, {part|pourcent} fait.',
  'cli.comparer-masquee': 'Grille « {nom} » : trop peu de demandes notées, rien ne se publie.',
  'cli.comparer-grille':
    'Grille « {nom} » : {effectif} demandes notées, de {plusFaible} à {meilleure}, médiane {mediane}, quartiles {premierQuartile} et {troisiemeQuartile} ; premier quart à partir de {seuil} ({quart} demandes), {part|pourcent} de prioritaires.',
  'cli.comparer-grille-sans-part':
    'Grille « {nom} » : {effectif} demandes notées, de {plusFaible} à {meilleure}, médiane {mediane}, quartiles {premierQuartile} et {troisiemeQuartile} ; premier quart à partir de {seuil} ({quart} demandes), part des prioritaires masquée.',
  'cli.comparer-critere': '  sans « {libelle} », la médiane passe de {base} à {mediane}',
  'cli.comparer-comparaison':
    'De la première grille à la seconde, sur {comparees} demandes : montent {montent}, descendent {descendent}, inchangées {inchangees} ; entrent dans le premier quart {entrent}, en sortent {sortent}.',
}
