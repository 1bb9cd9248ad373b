import { normaliser } from '../../../regles'
import { colonneDe, valeurDe } from '../../reconnaissance/acceder'
import { lireNombreDeCase } from '../../reconnaissance/lire-cases'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Dossier } from '../../types'
import { jugerSoustraits, lireAssiette } from './assiette'
import { MODELE_ASSIETTE } from './modele-assiette'
import { plansDAssiette } from './plan-d-assiette'
import { memoriser } from '../../memoriser'

/** Flux d'un bailleur, tel qu'un tableau du classeur l'établit. */
export interface FluxConnu {
  /** A, avant soustractions ; `null` : inconnu. */
  readonly misEnLocation: number | null
  /** Valeurs admises de C : celle qui est écrite et celle que le calcul rend. */
  readonly admis: readonly number[]
  /** C à citer. */
  readonly flux: number
}

interface AssietteConnue extends FluxConnu {
  readonly feuille: string
  readonly bailleur: string
  readonly annee: number | null
}

/** Assiettes de tous les tableaux FLUX-04 du classeur. */
const assiettesDe = memoriser(({ tableaux }: Dossier): readonly AssietteConnue[] =>
  tableaux.filter(({ modele }) => modele.id === MODELE_ASSIETTE.id).flatMap(assiettesDuTableau),
)

function assiettesDuTableau(tableau: TableauReconnu): AssietteConnue[] {
  const [bailleur, annee] = [colonneDe(tableau, 'bailleur'), colonneDe(tableau, 'annee')]
  return plansDAssiette(tableau).flatMap((plan) =>
    Array.from(tableau.objets).flatMap((objet): AssietteConnue[] => {
      const lue = lireAssiette(plan, objet)
      const { juste } = jugerSoustraits(plan, lue)
      const calcule = lue.a === null || juste === null ? null : lue.a - juste
      const admis = [...new Set([lue.c, calcule].filter((flux): flux is number => flux !== null && flux >= 0))]
      const flux = calcule ?? lue.c
      if (flux === null || flux < 0 || admis.length === 0) return []
      const nom = bailleur === undefined ? '' : normaliser(String(valeurDe(tableau, objet, bailleur.rang) ?? ''))
      const millesime = annee === undefined ? null : lireNombreDeCase(tableau, annee, objet)
      return [{ feuille: tableau.feuille.nom, bailleur: nom, annee: millesime ?? plan.flux?.annee ?? anneeDe(tableau), misEnLocation: lue.a, admis, flux }]
    }),
  )
}

const ANNEE = /\b20\d\d\b/g

/** Seule année que disent le titre du tableau et le nom de sa feuille. */
export function anneeDe({ titre, feuille }: TableauReconnu): number | null {
  const annees = new Set([...`${titre} ${feuille.nom}`.matchAll(ANNEE)].map(([annee]) => Number(annee)))
  const [seule] = annees
  return annees.size === 1 && seule !== undefined ? seule : null
}

/**
 * C d'une répartition : l'assiette du même bailleur, sinon la seule de la feuille, sinon la seule du classeur ; `null` si rien ne la désigne.
 * @param ailleurs faux : les assiettes des autres feuilles ne comptent pas
 */
export function fluxDuBailleur(dossier: Dossier, tableau: TableauReconnu, bailleur: string | null, ailleurs = true): FluxConnu | null {
  const annee = anneeDe(tableau)
  const portees = ailleurs ? assiettesDe(dossier) : assiettesDe(dossier).filter(({ feuille }) => feuille === tableau.feuille.nom)
  const possibles = portees.filter((assiette) => annee === null || assiette.annee === null || assiette.annee === annee)
  if (bailleur !== null) {
    const nom = normaliser(bailleur)
    const memes = possibles.filter((assiette) => assiette.bailleur === nom)
    if (memes.length > 0 || possibles.some((assiette) => assiette.bailleur !== '')) return seule(memes)
  }
  return seule(possibles.filter(({ feuille }) => feuille === tableau.feuille.nom)) ?? seule(possibles)
}

function seule(assiettes: readonly AssietteConnue[]): FluxConnu | null {
  return assiettes.length === 1 ? (assiettes[0] ?? null) : null
}
