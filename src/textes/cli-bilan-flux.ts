/** Phrases : commande, bilan annuel du flux. */
export const PHRASES_CLI_BILAN_FLUX: Readonly<Record<string, string>> = {
  'cli.aide-bilan-flux': `mixite bilan-flux FICHIER --sortie SORTIE.xlsx [--feuille F] [--annee N] [--remplacer] [--json]

Bilan annuel de la gestion en flux (art. R. 441-5-1 du CCH) : ajoute à une copie du classeur la feuille « Bilan du flux », six
ventilations des logements proposés et attribués (réservataire, typologie, financement, QPV, commune, période de construction),
totaux en formules. Le fichier lu ne change que si SORTIE le nomme.
FICHIER : classeur .xlsx ou .xlsm, ou fichier CSV (sa table est alors recopiée dans la feuille « Table » d’un classeur neuf). Une ligne
de titres, puis une ligne par cas : réservataire, typologie, financement, QPV (O ou N), commune, période de construction, proposés,
attribués. L’ordre des colonnes est libre. Une modalité inconnue ou vide est « à classer », jamais perdue.

  mixite bilan-flux attributions.xlsx --feuille 2024 --annee 2024 --sortie bilan.xlsx
  mixite bilan-flux attributions.csv --sortie bilan.xlsx --json

  --sortie SORTIE       classeur écrit d’un coup, de même extension que celui qui est lu (.xlsx pour un CSV)
  --feuille F           feuille de la table ; à défaut, la seule qui porte les logements proposés et attribués
  --annee N             année des propositions et des attributions : écrit les deux dates limites d’envoi
  --remplacer           remplace la feuille « Bilan du flux » que le classeur porte déjà
  --json                imprime un objet JSON : ventilations, écritures à classer avec leurs lignes, alertes

Codes de sortie : 0 fait, 3 fait mais il reste à classer ou une ventilation manque, 2 refusé, 64 mauvais usage, 70 erreur interne.`,
  'cli.bilan-flux-ecrit':
    '« {feuille} » écrite dans {fichier} : {proposes} logements proposés et {attribues} attribués, en {lignes} lignes.',
  'cli.bilan-flux-annee': 'Année (--annee) : « {lu} » lu, une année de {de} à {a} attendue, sur quatre chiffres.',
  'cli.bilan-flux-sortie': 'Sortie (--sortie) : « {lu} » lu ; le bilan d’un fichier CSV s’écrit dans un classeur neuf, donnez un nom en .xlsx.',
  'cli.bilan-flux-feuille': 'Plusieurs feuilles portent une table de logements proposés et attribués : {feuilles}. Choisissez-en une par --feuille.',
  'cli.bilan-flux-sans-table':
    '{fichier} : aucune table reconnue ; il faut une ligne de titres avec au moins « proposés » et « attribués », puis les lignes.',
  'cli.bilan-flux-sans-ligne': '{fichier} : aucune ligne de logements sous les titres.',
  'cli.bilan-flux-ligne-longue':
    '{fichier}, ligne {ligne} : plus de cellules que de titres ({nombre} ligne(s) dans ce cas) ; une cellule a pu glisser, corrigez-la avant le bilan.',
  'cli.bilan-flux-remplie':
    'Cellules déjà remplies : {cellules}. Rien n’a été écrit. Renommez la feuille que le classeur porte déjà, ou acceptez de la remplacer (--remplacer).',
  'cli.bilan-flux-autres-cellules': 'Et {nombre} autres cellules dans ce cas.',
}
