import { Composition } from './composer'
import type { Feuille } from './modele'

const SECTIONS: readonly (readonly [string, readonly string[]])[] = [
  [
    'Ce que montre ce classeur',
    [
      'Communes : l’inventaire SRU de douze communes, leur objectif triennal et les deux planchers du contrat de mixité sociale.',
      'Abaissement : l’article 2 d’un contrat abaissant, ligne à ligne, avec le régime, le plancher, le verdict et son motif.',
      'Mutualisation : l’article 2 d’un contrat mutualisant, son contrôle, et la répartition que propose le solveur.',
      'Grille de cotation : les critères et leurs points. Demandes : deux cents demandes, notées par une formule qui déborde.',
      'Flux : l’assiette C = A − B d’un bailleur et la part de chaque réservataire.',
    ],
  ],
  [
    'D’où viennent les données',
    [
      'Tout est inventé : communes, codes, bailleur, points de la grille. Les demandes sont tirées au sort par un programme.',
      'Aucune donnée ne vient d’un fichier réel ni d’une personne. Ces chiffres ne servent qu’à essayer les fonctions.',
    ],
  ],
  [
    'Comment le lire',
    [
      'En bleu : ce qui se saisit. Sur fond gris : ce qui se calcule. Changez une valeur bleue, les résultats suivent.',
      'Sans le complément Mixité, Excel montre les résultats enregistrés ; il ne sait pas les recalculer.',
      'LibreOffice remplace par #NOM? les notes, les tableaux et les #N/A de ce classeur : ouvrez-le dans l’atelier de Mixité.',
      '#N/A : la règle ne s’applique pas (commune non déficitaire, nouvelle entrante pour un plancher) ou il manque une donnée.',
      '#VALEUR! : une donnée est illisible ou impossible. Le volet dit laquelle et ce qui était attendu.',
      'Un écart sur fond orange touche une borne de 2 ou 4 points, où deux lectures de la loi sont possibles.',
    ],
  ],
  [
    'Identifiants de critères employés par la grille',
    [
      'P02 handicap · P12 suroccupation avec un mineur · P14 sans logement · P15 hébergé par un tiers · P16 expulsion',
      'S09 suroccupation (pièces) · S13 taux d’effort · S28 ancienneté de la demande · S33 travaille dans l’EPCI · N01 refus',
    ],
  ],
  [
    'Cas à regarder',
    [
      'Saint-Orvin est à 2,00 points exactement de sa cible et Bois-Métrel à 4,00 : 50 % du déficit, par défaut.',
      'Ruffances : l’État a notifié 620 logements manquants, ce chiffre prime ; 33 % font 204,6, donc 205.',
      'Montcerval : 1 070 logements manquants ; le plancher abaissant de 25 % vaut 267,5, donc 268.',
      'Larchevelle, Croix-Brémeuse et Villeséran sont de nouvelles entrantes : 15 %, 25 % et 10 %, sans plancher.',
      'Abaissement : Les Ormeries à 62 est sous le plancher exact de 62,4 ; Croix-Brémeuse, nouvelle entrante, doit garder 73.',
      'Mutualisation : le total tient, mais Pontigneul est majorée sans accord ; le contrat n’est pas conforme.',
      'Demande D-057 : aucune donnée, donc aucune note (et non 0). D-123 : un taux d’effort illisible, les autres notes restent.',
      'Flux : les agents de l’État (5 %, 32 logements) sont compris dans les 30 % de l’État (195 logements).',
    ],
  ],
]

/** Feuille « Lisez-moi » : lecture, provenance, cas à regarder. */
export function composerLisezMoi(): Feuille {
  const feuille = new Composition()
  const hauteurs = new Map([[1, 28], [2, 20]])
  feuille.poser('A1', 'Mixité : classeur d’exemple', 'titre')
  feuille.poser('A2', 'Le droit du logement social dans les cellules du classeur.', 'sousTitre')
  let ligne = 4
  for (const [titre, phrases] of SECTIONS) {
    feuille.poser(`A${ligne}`, titre, 'intertitre')
    hauteurs.set(ligne, 22)
    ligne += 1
    for (const phrase of phrases) {
      feuille.poser(`A${ligne}`, phrase, 'paragraphe')
      hauteurs.set(ligne, phrase.length > 140 ? 32 : 17)
      ligne += 1
    }
    ligne += 1
  }
  return {
    nom: 'Lisez-moi',
    onglet: '1B2A4A',
    largeurs: [118],
    hauteurs,
    cellules: feuille.cellules,
    fusions: [],
    validations: [],
    misesEnForme: [],
    impression: { orientation: 'landscape', zone: `$A$1:$A$${ligne - 2}` },
  }
}
