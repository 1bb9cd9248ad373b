import type { ModeleDeTable } from '../cadre'

export const tab16: ModeleDeTable = (cadre) => ({
  id: 'TAB-16',
  titre: 'Objectifs qualitatifs',
  place: 'Article 2',
  regles: ['CMS-35', 'SRU-10'],
  origine: 'trame (phrase) + proposé',
  imposee: false,
  colonnes: [
    { code: 'obj', intitule: 'Objectif retenu', type: 'entier', origine: 'proposé', mode: 'calculé', obligatoire: true },
    {
      code: 'plai_min',
      intitule: 'Nombre minimal de PLAI',
      type: 'entier',
      origine: 'proposé',
      mode: 'calculé',
      obligatoire: true,
      formule: `arrondi_sup(${cadre.valeur('P_quali.plai')} % x obj)`,
      aVerifier: cadre.aVerifier,
    },
    {
      code: 'pls_taux',
      intitule: 'Plafond PLS et assimilés',
      type: 'pourcentage',
      origine: 'proposé',
      mode: 'calculé',
      obligatoire: true,
      formule:
        `${cadre.valeur('P_quali.pls_reduit')} % si taux LS < ${cadre.valeur('P_quali.seuil')} % et pas de PLH, sinon ` +
        `${cadre.valeur('P_quali.pls')} %`,
      aVerifier: cadre.aVerifier,
    },
    {
      code: 'pls_max',
      intitule: 'Nombre maximal de PLS ou assimilés',
      type: 'entier',
      origine: 'proposé',
      mode: 'calculé',
      obligatoire: true,
      formule: 'arrondi_inf(pls_taux x obj)',
    },
  ],
  lignes: [],
  total: null,
  champsHorsTableau: [],
  remarque: null,
})
