/** Règles que dit le contrôle d'une autre : règle → contrôles qui la relèvent. Celles d'un tableau de suivi se déduisent de ses fiches. */
export const DITES_PAR_UN_AUTRE: Readonly<Record<string, readonly string[]>> = {
  'SRU-06': ['SRU-03.regime', 'SRU-04.objectif'],
  'CMS-11': ['CMS-05.duree'],
  'CMS-34': ['CMS-16.repartition'],
  'CMS-38': ['CMS-37.projets'],
  'GRI-02': ['GRI-01.themes', 'GRI-01.carence', 'GRI-01.pourcentage'],
  'GRI-03': ['GRI-01.themes', 'GRI-01.carence', 'GRI-01.pourcentage'],
  'GRI-04': ['GRI-01.themes', 'GRI-01.carence', 'GRI-01.pourcentage'],
  'COT-08': ['COT-09.exclusivites'],
  'COT-12': ['COT-07.grille'],
  'COT-13': ['COT-14.lignes'],
  'COT-19': ['COT-20.statistiques'],
  'COT-21': ['COT-07.grille', 'COT-15.demandes'],
  'FLUX-03': ['FLUX-02.patrimoine'],
  'FLUX-07': ['FLUX-05.postes'],
  'FLUX-11': ['FLUX-12.revoyure'],
  'FLUX-16': ['FLUX-17.taux'],
}

/** Règles appliquées dont l'audit ne contrôle encore rien, et pourquoi. */
export const SANS_CONTROLE: Readonly<Record<string, string>> = {
  'CMS-44': 'Le calendrier d’élaboration d’un contrat n’a pas de tableau publié ; l’audit n’en reconnaît pas.',
  'CMS-45': 'Les difficultés et les contreparties d’un abaissement s’écrivent en toutes lettres : nul nombre à refaire, et rien qui se juge sans les lire.',
}
