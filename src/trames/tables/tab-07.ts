import type { ModeleDeTable } from '../cadre'

export const tab07: ModeleDeTable = () => ({
  id: 'TAB-07',
  titre: 'Profil de la demande externe',
  place: '1er volet, 2)',
  regles: ['CMS-25'],
  origine: 'trame (indicateurs) + proposé (colonnes)',
  imposee: false,
  colonnes: [
    { code: 'ind', intitule: 'Indicateur', type: 'code', origine: 'proposé', mode: 'fixe', obligatoire: true },
    {
      code: 'nb',
      intitule: 'Nombre de demandeurs concernés',
      type: 'entier',
      origine: 'proposé',
      mode: 'saisi',
      obligatoire: true,
    },
    {
      code: 'tot',
      intitule: 'Demandeurs externes (hors mutations)',
      type: 'entier',
      origine: 'proposé',
      mode: 'saisi',
      obligatoire: true,
    },
    {
      code: 'part',
      intitule: 'Part',
      type: 'pourcentage',
      origine: 'proposé',
      mode: 'calculé',
      obligatoire: true,
      formule: 'nb / tot',
    },
  ],
  lignes: [
    { code: 'seules', intitule: 'Part des personnes seules' },
    { code: 'habitants', intitule: 'Part des ménages habitant la commune' },
    {
      code: 'plafonds',
      intitule: 'Part des ménages sous plafonds PLAI ou du premier quartile (deux lignes distinctes si possible)',
    },
    { code: 'dalo', intitule: 'Part des demandeurs reconnus DALO' },
    { code: 'prioritaires', intitule: 'Part des publics prioritaires (art. L. 441-1 CCH)' },
  ],
  total: null,
  champsHorsTableau: [],
  remarque: null,
})
