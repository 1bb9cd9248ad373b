import type { Brut } from '../../com'
import { ecrireBrut, estVide, lireEntier } from '../../com'
import { ENTIER_MAX } from '../../socle/entiers'
import { normaliser } from '../../socle/normaliser'
import type { ColonnesRetenuesDuBilan } from './colonnes-du-bilan'
import type { DimensionDuBilan, FicheDeDimension } from './dimensions'
import { DIMENSIONS_DU_BILAN } from './dimensions'

/** Ce qu'une même écriture cumule dans une colonne de ventilation. */
export interface CumulDEcriture {
  /** Texte de la cellule, sans espaces de bord ; vide : la cellule l'est. */
  readonly lu: string
  /** Modalité reconnue ; `null` : à classer. */
  readonly modalite: string | null
  /** Lignes de la table, comptées comme l'appelant les numérote ; retenues pour ce qui est à classer. */
  readonly lignes: number[]
  nombre: number
  proposes: number
  attribues: number
}

export interface CelluleIllisible {
  readonly ligne: number
  readonly colonne: 'proposes' | 'attribues'
  readonly anomalie: string
  readonly lu: string
}

/** Lignes d'une table, cumulées au fil de la lecture. */
export interface CumulDuBilan {
  readonly colonnes: ColonnesRetenuesDuBilan
  readonly ecritures: Readonly<Record<DimensionDuBilan, ReadonlyMap<Brut, CumulDEcriture>>>
  /** Lignes comptées, ni vides ni totaux. */
  lignes: number
  proposes: number
  attribues: number
  readonly illisibles: CelluleIllisible[]
  /** Lignes de total de la table, laissées hors du compte. */
  readonly totaux: number[]
  /** Lignes comptées dont une cellule de nombre est vide : elle compte pour zéro. */
  readonly vides: number[]
  /** Lignes où l'on attribue plus qu'on ne propose. */
  readonly depassements: number[]
}

export interface LecteurDeBilan {
  readonly cumul: CumulDuBilan
  /** Cumule un morceau de la table, sans ses titres ; `premiere` est le numéro de sa première ligne. */
  readonly ajouter: (lignes: readonly (readonly Brut[])[], premiere: number) => void
}

interface Suivie {
  readonly rang: number | null
  readonly fiche: FicheDeDimension
  readonly ecritures: Map<Brut, CumulDEcriture>
}

const TOTAL = /^(?:sous )?tota(?:l|ux)(?: general| generaux)?$|^ensemble$/
const DEBUT_DE_TOTAL = /^(?:sous )?total\b/

/**
 * Ouvre la lecture d'une table longue, par morceaux (FLUX-30). Rien n'est alloué par ligne : chaque écriture ne se lit qu'une fois.
 * `zeroEstVide` : le nombre 0 d'une colonne de ventilation est une cellule vide (Excel le remet ainsi à une fonction).
 */
export function ouvrirCumulDuBilan(colonnes: ColonnesRetenuesDuBilan, zeroEstVide: boolean): LecteurDeBilan {
  const ecritures: Record<DimensionDuBilan, Map<Brut, CumulDEcriture>> = {
    reservataire: new Map(),
    typologie: new Map(),
    financement: new Map(),
    qpv: new Map(),
    commune: new Map(),
    periode: new Map(),
  }
  const suivies = DIMENSIONS_DU_BILAN.map((fiche): Suivie => ({ fiche, rang: colonnes[fiche.id], ecritures: ecritures[fiche.id] }))
  const cumul: CumulDuBilan = {
    colonnes,
    ecritures,
    lignes: 0,
    proposes: 0,
    attribues: 0,
    illisibles: [],
    totaux: [],
    vides: [],
    depassements: [],
  }
  const deLaLigne: CumulDEcriture[] = []

  function ajouterLigne(cellules: readonly Brut[], ligne: number): void {
    const [brutProposes, brutAttribues] = [celluleDe(cellules, colonnes.proposes), celluleDe(cellules, colonnes.attribues)]
    let remplies = 0
    for (const [rang, suivie] of suivies.entries()) {
      const brut = celluleDe(cellules, suivie.rang)
      const ecriture = ecritureDe(suivie, zeroEstVide && brut === 0 ? null : brut)
      if (ecriture.lu !== '') remplies += 1
      deLaLigne[rang] = ecriture
    }
    if (remplies === 0 && estRien(brutProposes, zeroEstVide) && estRien(brutAttribues, zeroEstVide)) return
    if (estUnTotal(deLaLigne, suivies)) {
      cumul.totaux.push(ligne)
      return
    }
    const proposes = lireNombreDe(brutProposes, 'proposes', ligne, cumul)
    const attribues = lireNombreDe(brutAttribues, 'attribues', ligne, cumul)
    if (estVide(brutProposes) || estVide(brutAttribues)) cumul.vides.push(ligne)
    if (attribues > proposes) cumul.depassements.push(ligne)
    cumul.lignes += 1
    cumul.proposes += proposes
    cumul.attribues += attribues
    for (const ecriture of deLaLigne) {
      ecriture.nombre += 1
      ecriture.proposes += proposes
      ecriture.attribues += attribues
      if (ecriture.modalite === null) ecriture.lignes.push(ligne)
    }
  }

  return {
    cumul,
    ajouter: (lignes, premiere) => {
      for (let i = 0; i < lignes.length; i += 1) ajouterLigne(lignes[i] as readonly Brut[], premiere + i)
    },
  }
}

function celluleDe(cellules: readonly Brut[], rang: number | null): Brut {
  return rang === null ? null : (cellules[rang] ?? null)
}

function estRien(brut: Brut, zeroEstVide: boolean): boolean {
  return estVide(brut) || (zeroEstVide && brut === 0) || (typeof brut === 'string' && brut.trim() === '')
}

function ecritureDe({ ecritures, fiche }: Suivie, brut: Brut): CumulDEcriture {
  const connue = ecritures.get(brut)
  if (connue !== undefined) return connue
  const lu = ecrireBrut(brut).trim()
  const modalite = brut === null || lu === '' ? null : fiche.lire(brut)
  const nouvelle: CumulDEcriture = { lu, modalite, lignes: [], nombre: 0, proposes: 0, attribues: 0 }
  ecritures.set(brut, nouvelle)
  return nouvelle
}

/** Une ligne de total doublerait le bilan : elle se nomme, ou commence par « total » et laisse vide une autre colonne de ventilation. */
function estUnTotal(deLaLigne: readonly CumulDEcriture[], suivies: readonly Suivie[]): boolean {
  let commence = false
  let vide = false
  for (let i = 0; i < deLaLigne.length; i += 1) {
    const { lu } = deLaLigne[i] as CumulDEcriture
    if (lu === '') vide = vide || suivies[i]?.rang !== null
    else if (/^[st]|^ens/i.test(lu)) {
      const mots = normaliser(lu)
      if (TOTAL.test(mots)) return true
      commence = commence || DEBUT_DE_TOTAL.test(mots)
    }
  }
  return commence && vide
}

/** Nombre de logements ; une cellule illisible est retenue et compte pour zéro, jusqu'au refus. */
function lireNombreDe(brut: Brut, colonne: 'proposes' | 'attribues', ligne: number, { illisibles }: CumulDuBilan): number {
  if (typeof brut === 'number' && Number.isInteger(brut) && brut >= 0 && brut <= ENTIER_MAX) return brut
  const lu = lireEntier(typeof brut === 'string' && brut.trim() === '' ? null : brut)
  if (typeof lu === 'number') return lu
  if (lu !== 'vide') illisibles.push({ ligne, colonne, anomalie: lu, lu: ecrireBrut(brut) })
  return 0
}
