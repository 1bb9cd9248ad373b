import type { ModeleDeTableau, NotionDeModele } from '../../reconnaissance/types'

const PART: NotionDeModele = { nom: 'part', type: 'taux', titres: ['Part'], synonymes: ['part (%)', 'en %', '%', 'part du parc', 'part des demandeurs', 'répartition'], exigee: true }

/** Le parc et la demande, tels que les services les réduisent : un thème par tableau, un effectif et sa part. */
export const MODELES_DU_PARC: readonly ModeleDeTableau[] = [
  {
    id: 'TAB-05-theme',
    objet: 'part du parc social',
    notions: {
      modalite: {
        nom: 'caractéristique du parc',
        type: 'texte',
        titres: ['Ancienneté du parc', 'Taille des logements', 'Répartition parc HLM / parc privé conventionné / accession sociale', 'Niveau de loyer'],
        synonymes: [
          'ancienneté',
          'ancienneté des logements',
          'âge du parc',
          'période de construction',
          'époque de construction',
          'typologie des logements',
          'taille',
          'type de parc',
          'nature du parc',
          'répartition du parc',
          'niveau des loyers',
          'catégorie de financement',
        ],
        exigee: true,
      },
      nb: { nom: 'nombre de logements', type: 'effectif', titres: ['Nombre de logements'], synonymes: ['logements', 'nombre', 'nb', 'nb logts', 'effectif', 'nombre de LLS', 'LLS'], exigee: true },
      part: PART,
    },
    minimum: 3,
    typer: () => 'TAB-05',
  },
  {
    id: 'TAB-07-public',
    objet: 'profil de la demande',
    notions: {
      ind: {
        nom: 'profil',
        type: 'texte',
        titres: ['Profil de la demande', 'Profil de la demande externe'],
        synonymes: ['profil des demandeurs', 'profil', 'public', 'publics', 'indicateur', 'demande locative sociale', 'caractéristiques de la demande'],
        exigee: true,
      },
      nb: { nom: 'nombre de demandeurs', type: 'effectif', titres: ['Nombre de demandeurs concernés'], synonymes: ['nombre de demandeurs', 'demandeurs', 'demandeurs concernés', 'nb demandeurs', 'nombre de demandes', 'demandes', 'ménages'], exigee: true },
      part: PART,
    },
    minimum: 3,
    typer: () => 'TAB-07',
  },
]
