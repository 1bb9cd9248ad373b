import type { ModeleDeTable } from '../cadre'

export const tab19: ModeleDeTable = (cadre) => ({
  id: 'TAB-19',
  titre: 'Pilotage, suivi et animation',
  place: 'Article 4',
  regles: ['CMS-42'],
  origine: 'trame (rubriques) + proposé',
  imposee: false,
  colonnes: [
    { code: 'rubrique', intitule: 'Rubrique', type: 'code', origine: 'trame', mode: 'fixe', obligatoire: true },
    { code: 'compo', intitule: 'Composition', type: 'liste', origine: 'trame', mode: 'saisi', obligatoire: true },
    {
      code: 'perio',
      intitule: 'Périodicité ou fonctionnement',
      type: 'texte',
      origine: 'trame',
      mode: 'saisi',
      obligatoire: true,
    },
    { code: 'attendus', intitule: 'Attendus', type: 'texte', origine: 'trame', mode: 'saisi', obligatoire: false },
    { code: 'resp', intitule: 'Signataire en charge', type: 'liste', origine: 'trame', mode: 'saisi', obligatoire: true },
  ],
  lignes: [
    { code: 'copil', intitule: 'Comité de pilotage (gouvernance, au moins une réunion par an)' },
    { code: 'bilans', intitule: "Bilans périodiques d'avancement" },
    { code: 'groupe', intitule: "Groupe opérationnel (suivi des projets de l'article 3)" },
    { code: 'duree', intitule: "Durée : valable jusqu'au (date)" },
    {
      code: 'renouvellement',
      intitule: `Réunion préalable au renouvellement (au plus tard ${cadre.valeur('P_cms_duree.reunion')} mois avant le terme)`,
    },
    { code: 'avenants', intitule: "Avenants (même procédure que l'élaboration)" },
  ],
  total: null,
  champsHorsTableau: [],
  remarque: null,
})
