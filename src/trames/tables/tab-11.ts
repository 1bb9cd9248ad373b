import type { ModeleDeTable } from '../cadre'

export const tab11: ModeleDeTable = () => ({
  id: 'TAB-11',
  titre: 'Analyse des leviers par thème',
  place: '2e volet',
  regles: ['CMS-29'],
  origine: 'trame (deux rubriques) + proposé',
  imposee: false,
  colonnes: [
    { code: 'theme', intitule: 'Thème', type: 'code', origine: 'proposé', mode: 'fixe', obligatoire: true },
    {
      code: 'diff',
      intitule: 'Difficultés observées et défis à relever',
      type: 'texte',
      origine: 'trame',
      mode: 'saisi',
      obligatoire: true,
    },
    {
      code: 'outils',
      intitule: 'Outils mis en œuvre, leviers mobilisables et points de vigilance',
      type: 'texte',
      origine: 'trame',
      mode: 'saisi',
      obligatoire: true,
    },
  ],
  lignes: [
    { code: 'foncier', intitule: '1) Action foncière' },
    { code: 'urbanisme', intitule: '2) Urbanisme et aménagement' },
    { code: 'programmation', intitule: '3) Programmation et financement du logement social' },
    { code: 'attribution', intitule: '4) Attribution aux publics prioritaires' },
  ],
  total: null,
  champsHorsTableau: [
    {
      code: 'synthese',
      intitule: "Synthèse : freins, atouts et points d'amélioration",
      type: 'texte',
      origine: 'proposé',
      mode: 'saisi',
      obligatoire: true,
    },
    {
      code: 'impact_plh',
      intitule: 'Impact des actions du PLH',
      type: 'texte',
      origine: 'proposé',
      mode: 'saisi',
      obligatoire: false,
      precision: 'demandé si un PLH est exécutoire',
    },
  ],
  remarque: null,
})
