/** Phrases : remplissage des tables de la trame. */
export const PHRASES_REMPLIR: Readonly<Record<string, string>> = {
  'remplir.manque': 'Donnée manquante, {donnee} : {communes}. Les cellules qui en dépendent restent vides.',
  'remplir.cases-vides': 'À compléter, « {colonne} » : ligne {lignes}.',
  'remplir.cases-vides-lignes': 'À compléter, « {colonne} » : lignes {lignes}.',
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
  'remplir.mutualisation-seule':
    'Un contrat mutualisant répartit les objectifs entre plusieurs communes d’un EPCI (art. L. 302-8, X du CCH) : {commune} y est seule. Ajoutez les autres, ou choisissez une autre modalité.',
  'remplir.projets-d-ailleurs':
    'Commune étrangère au contrat, ligne {lignes} : le projet ne compte pour aucune. Écrivez-la comme dans la feuille « Communes », apostrophes et accents compris.',
  'remplir.sans-ville':
    'Aucune des communes du contrat n’a d’arrondissements : choisissez Paris, Lyon ou Marseille dans le cadre du contrat et ajoutez-la aux communes.',
}
