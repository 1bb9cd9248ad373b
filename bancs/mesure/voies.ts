import { calculerW1, genererW1 } from '../charges/w1'
import { calculerW2, genererW2 } from '../charges/w2'
import { calculerW3, genererW3 } from '../charges/w3'
import { genererW4 } from '../charges/w4'
import { notesDirectes } from '../loi/cotation'
import { lotDirect } from '../loi/distribution'
import { partsDirectes } from '../loi/flux'
import { objectifsDirects } from '../loi/sru'
import { jsonLogicW1, jsonLogicW2, jsonLogicW3 } from '../pairs/json-logic'
import { preparerPublicodesW1, preparerPublicodesW2, preparerPublicodesW3 } from '../pairs/publicodes'
import { notesDuProduit } from '../produit/cotation'
import { partsDuProduit } from '../produit/flux'
import { notesParCotation, objectifsParAppel } from '../produit/fonctions'
import { lotDuProduit } from '../produit/lot'
import { objectifsDuProduit } from '../produit/sru'

export type Charge = 'W1' | 'W2' | 'W3' | 'W4'
export type Noyau = (lignes: readonly unknown[][]) => unknown

export interface Voie {
  readonly charge: Charge
  readonly nom: 'à la lettre' | 'json-logic-js' | 'publicodes' | 'JS de la même loi' | 'produit, plage' | 'produit, fonction'
  /** Nombres de lignes du relevé ordinaire, puis ceux qu’ajoute `--complet`. */
  readonly effectifs: readonly number[]
  readonly effectifsComplets: readonly number[]
  /** Fabrique le noyau ; sa mise en place n’est pas mesurée. */
  readonly preparer: () => Noyau
}

export const GENERATEURS: Readonly<Record<Charge, (effectif: number) => unknown[][]>> = {
  W1: genererW1,
  W2: genererW2,
  W3: genererW3,
  W4: genererW4,
}

const RAPIDES = { effectifs: [1000, 100_000], effectifsComplets: [10_000, 1_000_000] }
/** La taille où LibreOffice recalcule W2 s’ajoute au relevé ordinaire. */
const AVEC_LIBREOFFICE = { effectifs: [1000, 10_000, 100_000], effectifsComplets: [1_000_000] }
/** Les demandes d’un grand EPCI. */
const GRAND_EPCI = { effectifs: [200_000], effectifsComplets: [] }
const LENTES = { effectifs: [1000], effectifsComplets: [10_000] }
const TRES_LENTES = { effectifs: [1000], effectifsComplets: [] }

const voie = (charge: Charge, nom: Voie['nom'], preparer: Voie['preparer'], tailles: typeof LENTES): Voie => ({
  charge,
  nom,
  preparer,
  ...tailles,
})

export const VOIES: readonly Voie[] = [
  voie('W1', 'à la lettre', () => calculerW1, RAPIDES),
  voie('W1', 'json-logic-js', () => jsonLogicW1, LENTES),
  voie('W1', 'publicodes', preparerPublicodesW1, LENTES),
  voie('W1', 'JS de la même loi', () => objectifsDirects, RAPIDES),
  voie('W1', 'produit, plage', () => objectifsDuProduit, RAPIDES),
  voie('W1', 'produit, fonction', () => objectifsParAppel, LENTES),
  voie('W2', 'à la lettre', () => calculerW2, RAPIDES),
  voie('W2', 'json-logic-js', () => jsonLogicW2, LENTES),
  voie('W2', 'publicodes', preparerPublicodesW2, TRES_LENTES),
  voie('W2', 'JS de la même loi', () => notesDirectes, RAPIDES),
  voie('W2', 'produit, plage', () => notesDuProduit, AVEC_LIBREOFFICE),
  voie('W2', 'produit, fonction', () => notesParCotation, RAPIDES),
  voie('W3', 'à la lettre', () => calculerW3, RAPIDES),
  voie('W3', 'json-logic-js', () => jsonLogicW3, LENTES),
  voie('W3', 'publicodes', preparerPublicodesW3, TRES_LENTES),
  voie('W3', 'JS de la même loi', () => partsDirectes, RAPIDES),
  voie('W3', 'produit, plage', () => partsDuProduit, RAPIDES),
  voie('W4', 'JS de la même loi', () => lotDirect, GRAND_EPCI),
  voie('W4', 'produit, fonction', () => lotDuProduit, GRAND_EPCI),
]
