import type { ModeleDeTable } from '../cadre'

export const tab05: ModeleDeTable = () => ({
  id: 'TAB-05',
  titre: 'État des lieux du parc social',
  place: '1er volet, 2)',
  regles: ['CMS-25'],
  origine: 'trame (thèmes) + proposé (colonnes)',
  imposee: false,
  colonnes: [
    { code: 'theme', intitule: 'Caractéristique', type: 'code', origine: 'proposé', mode: 'fixe', obligatoire: true },
    { code: 'modalite', intitule: 'Modalité', type: 'texte', origine: 'proposé', mode: 'saisi', obligatoire: true },
    { code: 'nb', intitule: 'Nombre de logements', type: 'entier', origine: 'proposé', mode: 'saisi', obligatoire: true },
    {
      code: 'part',
      intitule: 'Part',
      type: 'pourcentage',
      origine: 'proposé',
      mode: 'calculé',
      obligatoire: true,
      formule: 'nb / total du thème',
    },
  ],
  lignes: [
    { code: 'anciennete', intitule: 'Ancienneté du parc' },
    { code: 'taille', intitule: 'Taille des logements' },
    { code: 'repartition', intitule: 'Répartition parc HLM / parc privé conventionné / accession sociale' },
    { code: 'loyer', intitule: 'Niveau de loyer' },
  ],
  total: null,
  champsHorsTableau: [],
  remarque: null,
})
