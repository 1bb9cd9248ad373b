import type { ModeleDeTable } from '../cadre'

export const tab06: ModeleDeTable = () => ({
  id: 'TAB-06',
  titre: 'Tension sur le parc social',
  place: '1er volet, 2)',
  regles: ['CMS-25'],
  origine: 'trame (indicateurs) + proposé (colonnes)',
  imposee: false,
  colonnes: [
    { code: 'ind', intitule: 'Indicateur', type: 'code', origine: 'proposé', mode: 'fixe', obligatoire: true },
    { code: 'num', intitule: 'Numérateur', type: 'nombre', origine: 'proposé', mode: 'saisi', obligatoire: true },
    { code: 'den', intitule: 'Dénominateur', type: 'nombre', origine: 'proposé', mode: 'saisi', obligatoire: false },
    { code: 'val', intitule: 'Valeur', type: 'nombre', origine: 'proposé', mode: 'calculé', obligatoire: true },
    { code: 'annee', intitule: 'Année', type: 'entier', origine: 'proposé', mode: 'saisi', obligatoire: true },
    { code: 'source', intitule: 'Source', type: 'texte', origine: 'proposé', mode: 'saisi', obligatoire: true },
  ],
  lignes: [
    { code: 'tension', intitule: 'Ratio de tension = demandeurs / demandes satisfaites' },
    { code: 'vacance', intitule: 'Taux de vacance dans le parc social' },
    { code: 'rotation', intitule: 'Taux de rotation dans le parc social' },
    { code: 'delai', intitule: 'Délai moyen de satisfaction de la demande' },
  ],
  total: null,
  champsHorsTableau: [],
  remarque: null,
})
