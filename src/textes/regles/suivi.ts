/** Phrases : tableaux de suivi, quel que soit leur sujet. */
export const PHRASES_SUIVI: Readonly<Record<string, string>> = {
  'suivi.plage-vide': 'Tableau (tableau) : plage vide, le tableau « {titre} » attendu avec sa ligne de titres ; désignez-la.',
  'suivi.non-designe': 'Tableau (tableau) : plage vide, un tableau de suivi attendu avec sa ligne de titres ; désignez-la.',
  'suivi.sans-ligne': 'Tableau (tableau) : les titres de « {titre} » sont lus, mais aucune ligne ne les suit ; étendez la plage.',
  'suivi.non-reconnu':
    'Tableau (tableau) : aucun modèle reconnu aux titres lus ({lus}) ; nommez-le (modele) ou reprenez les titres de l’un d’eux : {modeles}.',
  'suivi.ambigu': 'Tableau (tableau) : ses titres conviennent à plusieurs modèles ({modeles}) ; dites lequel dans l’argument modele.',
  'suivi.sans-calcul':
    'Tableau (tableau) : « {titre} » n’a pas de colonne calculée ; lisez ses constats avec la fonction de contrôle.',
  'suivi.sans-jour':
    'Jour du contrôle non donné (date) : les échéances qui en dépendent ne sont pas jugées. Donnez une date, par exemple AUJOURDHUI().',
  'suivi.colonne-absente': 'Colonne « {titre} » absente du tableau : ce qu’elle dit n’est pas contrôlé.',
  'suivi.colonnes-ignorees': 'Colonnes qu’aucun contrôle ne lit : {titres}.',
  'suivi.ligne-en-double': '{nom} : déjà en ligne {premiere} ({titres} identiques) ; gardez une ligne.',
  'suivi.ligne-en-double-comptee':
    '{nom} : déjà en ligne {premiere} ({titres} identiques) ; ses logements ne se comptent qu’une fois, gardez une ligne.',
  'suivi.conforme': 'Aucun constat ({lignes} ligne(s) contrôlée(s)) dans le tableau « {titre} ».',
  'suivi.etape.tableau': 'Tableau contrôlé',
  'suivi.calcul.tableau': '« {titre} », d’après ses titres ou le modèle dit',
  'suivi.etape.lignes': 'Lignes contrôlées',
  'suivi.calcul.lignes': 'lignes non vides sous les titres',
  'suivi.etape.constats': 'Constats',
  'suivi.calcul.constats': 'EL erreur légale, IN incohérence, AL alerte, IF information',
}
