import { Composition } from './composer'
import { COLONNES_GRILLE, GRILLE } from './donnees-grille'
import type { Feuille } from './modele'
import { lettres } from './reperes'
import type { NomDeStyle } from './styles'

export const NOM_GRILLE = 'Grille de cotation'
const ENTETES = 4
const DERNIERE = ENTETES + GRILLE.length
/** Plage lue par COTATION, ligne d’en-têtes comprise. */
export const PLAGE_GRILLE = `$A$${ENTETES}:$${lettres(COLONNES_GRILLE.length - 1)}$${DERNIERE}`

const STYLES: Partial<Record<(typeof COLONNES_GRILLE)[number], NomDeStyle>> = { points: 'points', début: 'jour' }

/** Feuille « Grille de cotation » : les critères, leurs points et leurs barèmes. */
export function composerGrille(): Feuille {
  const feuille = new Composition()
  feuille.poser('A1', 'Grille de cotation de la demande', 'titre')
  feuille.poser('A2', 'Points et barèmes inventés. P.., S.., N.. : identifiants des critères (voir « Lisez-moi »).', 'sousTitre')
  COLONNES_GRILLE.forEach((titre, rang) => feuille.poser(`${lettres(rang)}${ENTETES}`, titre, 'entete'))
  GRILLE.forEach((ligne, rang) => {
    COLONNES_GRILLE.forEach((titre, colonne) => {
      feuille.poser(`${lettres(colonne)}${ENTETES + 1 + rang}`, ligne[titre] ?? null, STYLES[titre] ?? 'texte')
    })
  })
  return {
    nom: NOM_GRILLE,
    onglet: '5E7D2B',
    largeurs: [26, 8, 27, 9, 19, 12, 17, 12, 19, 14],
    hauteurs: new Map([[1, 26], [2, 18], [ENTETES, 22]]),
    cellules: feuille.cellules,
    fusions: [],
    volet: `B${ENTETES + 1}`,
    validations: [
      {
        plage: `F${ENTETES + 1}:F${DERNIERE}`,
        liste: ['somme', 'maximum', 'exclusif'],
        titre: 'Mode inconnu',
        phrase: 'Choisissez somme, maximum ou exclusif.',
      },
    ],
    misesEnForme: [],
    tableau: { nom: 'T_Grille', plage: PLAGE_GRILLE.replace(/\$/g, ''), colonnes: [...COLONNES_GRILLE] },
    impression: { orientation: 'landscape', zone: `$A$1:$J$${DERNIERE}` },
  }
}
