import { calculerUneCase } from './calculs'
import { Composition } from './composer'
import type { Feuille } from './modele'
import { lettres } from './reperes'

export const NOM_FLUX = 'Flux'
const MIS_EN_LOCATION = 1000
const SOUSTRAITS: readonly (readonly [string, number])[] = [
  ['b1 — mutations internes au patrimoine du bailleur', 210],
  ['b2 — relogements de rénovation ou renouvellement urbain', 80],
  ['b3 — opérations de requalification de copropriétés dégradées', 15],
  ['b4 — insalubrité avec interdiction d’habiter', 5],
  ['b5 — ventes imposant une mutation du locataire', 30],
  ['b6 — relogements d’urgence', 10],
]
interface Reservataire {
  readonly libelle: string
  readonly genre: string
  readonly taux: number
  /** Compris dans la ligne qui précède. */
  readonly dans?: true
}
const RESERVATAIRES: readonly Reservataire[] = [
  { libelle: 'État', genre: 'État', taux: 0.3 },
  { libelle: 'dont agents civils et militaires', genre: 'agents', taux: 0.05, dans: true },
  { libelle: 'Collectivités et leurs groupements', genre: 'collectivité', taux: 0.2 },
  { libelle: 'Action Logement Services', genre: 'Action Logement', taux: 0.05 },
]
const TITRES = ['Réservataire', 'Nature', 'Taux', 'Logements']
const LIGNE_A = 5
const LIGNE_B1 = LIGNE_A + 1
const LIGNE_B = LIGNE_B1 + SOUSTRAITS.length
const LIGNE_C = LIGNE_B + 1
const ENTETES = LIGNE_C + 4
const PREMIERE = ENTETES + 1
const DERNIERE = ENTETES + RESERVATAIRES.length
const FUSIONNEES = [...Array.from({ length: LIGNE_C + 2 - LIGNE_A }, (_, rang) => LIGNE_A + rang), DERNIERE + 2, DERNIERE + 3]

/** Feuille « Flux » : assiette C = A − B et part de chaque réservataire. */
export function composerFlux(): Feuille {
  const feuille = new Composition()
  feuille.poser('A1', 'Gestion en flux : répartition d’un bailleur', 'titre')
  feuille.poser('A2', 'Bailleur inventé, année entière. En bleu : saisi. Sur fond gris : calculé.', 'sousTitre')
  const soustraits = poserAssiette(feuille)
  poserReservataires(feuille, soustraits)
  return {
    nom: NOM_FLUX,
    onglet: 'C4561D',
    largeurs: [58, 19, 12, 14],
    hauteurs: new Map([[1, 26], [2, 18], [4, 22], [ENTETES - 1, 22], [ENTETES, 22]]),
    cellules: feuille.cellules,
    fusions: FUSIONNEES.map((ligne) => `A${ligne}:C${ligne}`),
    validations: [],
    misesEnForme: [],
    tableau: {
      nom: 'T_Reservataires',
      plage: `A${ENTETES}:D${DERNIERE}`,
      colonnes: TITRES,
    },
    impression: { orientation: 'portrait', zone: `$A$1:$D$${DERNIERE + 4}` },
  }
}

function poserAssiette(feuille: Composition): number {
  const soustraits = SOUSTRAITS.reduce((somme, [, nombre]) => somme + nombre, 0)
  feuille.poser('A4', 'Assiette', 'intertitre')
  feuille.poser(`A${LIGNE_A}`, 'A — logements mis en location dans l’année', 'libelleCadre')
  feuille.poser(`D${LIGNE_A}`, MIS_EN_LOCATION, 'entier')
  SOUSTRAITS.forEach(([libelle, nombre], rang) => {
    feuille.poser(`A${LIGNE_B1 + rang}`, libelle, 'libelleRetrait')
    feuille.poser(`D${LIGNE_B1 + rang}`, nombre, 'entier')
  })
  feuille.poser(`A${LIGNE_B}`, 'B — logements soustraits', 'libelleCadre')
  feuille.poserFormule(`D${LIGNE_B}`, `SUM(D${LIGNE_B1}:D${LIGNE_B - 1})`, soustraits, 'entierCalcule')
  feuille.poser(`A${LIGNE_C}`, 'C = A − B — flux à répartir', 'totalLibelle')
  feuille.poserFormule(`D${LIGNE_C}`, `D${LIGNE_A}-D${LIGNE_B}`, MIS_EN_LOCATION - soustraits, 'totalEntier')
  feuille.poser(`A${LIGNE_C + 1}`, 'Part soustraite (B / A)', 'libelleCadre')
  feuille.poserFormule(`D${LIGNE_C + 1}`, `D${LIGNE_B}/D${LIGNE_A}`, soustraits / MIS_EN_LOCATION, 'tauxCalcule')
  for (let ligne = LIGNE_A; ligne <= LIGNE_C + 1; ligne += 1) {
    feuille.habiller([`B${ligne}`, `C${ligne}`], ligne === LIGNE_C ? 'totalLibelle' : 'libelleCadre')
  }
  return soustraits
}

function poserReservataires(feuille: Composition, soustraits: number): void {
  feuille.poser(`A${ENTETES - 1}`, 'Réservataires', 'intertitre')
  TITRES.forEach((titre, rang) => feuille.poser(`${lettres(rang)}${ENTETES}`, titre, 'entete'))
  const parts = RESERVATAIRES.map(({ libelle, genre, taux, dans }, rang) => {
    const ligne = PREMIERE + rang
    const part = calculerUneCase('FLUX_PART', [MIS_EN_LOCATION, soustraits, taux, genre])
    if (typeof part !== 'number') throw new Error(`part de flux sans valeur : ${libelle}`)
    feuille.poser(`A${ligne}`, libelle, dans ? 'libelleRetrait' : 'libelleCadre')
    feuille.poser(`B${ligne}`, genre, 'texteCentre')
    feuille.poser(`C${ligne}`, taux, 'taux')
    const formule = `_xldudf_MIXITE_FLUX_PART($D$${LIGNE_A},$D$${LIGNE_B},C${ligne},B${ligne})`
    feuille.poserFormule(`D${ligne}`, formule, part, 'resultat')
    return part
  })
  poserTotaux(feuille, parts, MIS_EN_LOCATION - soustraits)
}

/** Les agents sont compris dans l’État : le total les laisse de côté. */
function poserTotaux(feuille: Composition, parts: readonly number[], flux: number): void {
  const [etat = 0, agents = 0, collectivites = 0, action = 0] = parts
  const [e, a, c, l] = [PREMIERE, PREMIERE + 1, PREMIERE + 2, PREMIERE + 3]
  const total = DERNIERE + 1
  const reserves = etat + collectivites + action
  feuille.poser(`A${total}`, 'Total réservé (agents compris dans l’État)', 'totalLibelle')
  feuille.poserFormule(`C${total}`, `C${e}+C${c}+C${l}`, 0.3 + 0.2 + 0.05, 'totalTaux')
  feuille.poserFormule(`D${total}`, `D${e}+D${c}+D${l}`, reserves, 'totalEntier')
  feuille.habiller([`B${total}`], 'totalLibelle')
  feuille.poser(`A${total + 1}`, 'État : logements pour les publics prioritaires (État − agents)', 'libelleCadre')
  feuille.poserFormule(`D${total + 1}`, `D${e}-D${a}`, etat - agents, 'entierCalcule')
  feuille.poser(`A${total + 2}`, 'Solde : logements sans réservation', 'libelleCadre')
  feuille.poserFormule(`D${total + 2}`, `D${LIGNE_C}-D${total}`, flux - reserves, 'entierCalcule')
  feuille.habiller([`B${total + 1}`, `C${total + 1}`, `B${total + 2}`, `C${total + 2}`], 'libelleCadre')
}
