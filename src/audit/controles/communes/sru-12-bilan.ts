import { objectifDuBilan, OBJECTIFS_DE_BILAN, verdictEcrit } from '../../communes/bilan'
import { dansSonEchelle, enPoints, reprocher } from '../../communes/constater'
import { demiUnite } from '../../communes/lire'
import { colonneDeLigne, effectifDe, nombreDe, parcourir, pointsDe } from '../../communes/ligne'
import type { Ligne } from '../../communes/ligne'
import { intituleDit } from '../../communes/volets'
import type { Carnet, Controle, Dossier } from '../../types'

const TOLERANCE = 0.05

/** Taux d'atteinte, parts de PLAI et de PLS, reste à faire et verdict d'un bilan, refaits depuis ses nombres. */
export const SRU_12_BILAN: Controle = {
  id: 'SRU-12.bilan',
  regle: 'SRU-12',
  gravite: 'IN',
  aide: 'audit-communes.aide.bilan',
  examiner: (dossier, carnet) => {
    const chaque = (notions: readonly string[], visiter: (ligne: Ligne) => void): void => parcourir(dossier, ['communes', 'periodes'], notions, visiter)
    chaque(['realises', 'atteinte'], (ligne) => controlerAtteinte(ligne, carnet))
    chaque(['realises', 'restant'], (ligne) => controlerReste(ligne, carnet))
    chaque(['realises', 'bilanQuantitatif'], (ligne) => controlerVerdict(ligne, carnet))
    chaque(['realises', 'plai', 'pls'], (ligne) => controlerFinancements(ligne, carnet))
    controlerParts(dossier, carnet)
  },
}

/** Le tableau des bilans triennaux de la trame a sa propre règle. */
function regleDe({ volet }: Ligne): { readonly regle?: string } {
  return volet.genre === 'periodes' ? { regle: 'CMS-26' } : {}
}

function controlerAtteinte(ligne: Ligne, carnet: Carnet): void {
  const lu = pointsDe(ligne, 'atteinte')
  const [realises, base] = [effectifDe(ligne, 'realises'), objectifDuBilan(ligne)]
  if (Number.isNaN(lu) || Number.isNaN(realises) || base === null || base.objectif === 0) return
  const marge = margeDe(ligne, 'atteinte')
  const convient = OBJECTIFS_DE_BILAN.some((notion) => Math.abs(lu - (100 * realises) / effectifDe(ligne, notion)) <= marge)
  if (convient) return carnet.conforme()
  const juste = (100 * realises) / base.objectif
  if ((lu === 100 && juste > 100) || (Number.isInteger(lu) && Math.abs(lu - juste) <= 0.5)) return carnet.conforme()
  carnet.nonConforme(
    reprocher(ligne, 'atteinte', {
      phrase: Math.abs(lu - 10000 / juste) <= 0.5 ? 'atteinte-inversee' : 'atteinte-differente',
      donnees: { atteinte: enPoints(lu), realises, objectif: base.objectif, juste: enPoints(juste) },
      attendu: dansSonEchelle(ligne, 'atteinte', juste),
      selon: ['realises', base.notion],
      ...regleDe(ligne),
      corriger: true,
    }),
  )
}

/** PLAI et PLS se comptent parmi les réalisés : ensemble, ils ne peuvent les dépasser. */
function controlerFinancements(ligne: Ligne, carnet: Carnet): void {
  const [realises, plai, pls] = [effectifDe(ligne, 'realises'), effectifDe(ligne, 'plai'), effectifDe(ligne, 'pls')]
  if (Number.isNaN(realises + plai + pls)) return
  if (plai + pls <= realises) return carnet.conforme()
  carnet.nonConforme(
    reprocher(ligne, 'plai', {
      phrase: 'financements-au-dela-des-realises',
      donnees: { plai, pls, realises, somme: plai + pls },
      attendu: `au plus ${Math.max(0, realises - pls)}`,
      selon: ['realises', 'plai', 'pls'],
      ...regleDe(ligne),
    }),
  )
}

function margeDe(ligne: Ligne, notion: string): number {
  const colonne = colonneDeLigne(ligne, notion)
  return Math.max(TOLERANCE, colonne === undefined ? 0 : demiUnite(ligne.volet.tableau, colonne, ligne.objet)) + 1e-9
}

function controlerReste(ligne: Ligne, carnet: Carnet): void {
  const [lu, realises, base] = [nombreDe(ligne, 'restant'), effectifDe(ligne, 'realises'), objectifDuBilan(ligne)]
  if (Number.isNaN(lu) || Number.isNaN(realises) || base === null) return
  const ecarts = OBJECTIFS_DE_BILAN.map((notion) => effectifDe(ligne, notion) - realises)
  const colonne = colonneDeLigne(ligne, 'restant')
  const signe = lu <= 0 || (colonne !== undefined && !intituleDit(colonne, /\brest/))
  if (ecarts.some((ecart) => lu === Math.max(0, ecart) || lu === ecart || (signe && lu === -ecart))) return carnet.conforme()
  const reste = Math.max(0, base.objectif - realises)
  carnet.nonConforme(
    reprocher(ligne, 'restant', {
      phrase: 'reste-different',
      donnees: { reste: lu, realises, objectif: base.objectif, juste: reste },
      attendu: reste,
      selon: ['realises', base.notion],
      corriger: true,
    }),
  )
}

/** « Atteint » se dit de réalisés au moins égaux à l'objectif : un taux affiché sans décimale peut tromper (COM-03). */
function controlerVerdict(ligne: Ligne, carnet: Carnet): void {
  const [realises, base, dit] = [effectifDe(ligne, 'realises'), objectifDuBilan(ligne), verdictEcrit(ligne, 'bilanQuantitatif')]
  if (Number.isNaN(realises) || base === null || dit === null || base.objectif === 0) return
  const atteint = realises >= base.objectif
  if (dit === atteint) return carnet.conforme()
  const arrondi = dit && Math.round((100 * realises) / base.objectif) >= 100
  carnet.nonConforme(
    reprocher(ligne, 'bilanQuantitatif', {
      phrase: arrondi ? 'verdict-de-l-arrondi' : 'verdict-different',
      donnees: { realises, objectif: base.objectif, atteinte: enPoints((100 * realises) / base.objectif), juste: atteint ? 'atteint' : 'non atteint' },
      attendu: atteint ? 'Atteint' : 'Non atteint',
      selon: ['realises', base.notion],
      ...(arrondi ? { regle: 'COM-03', gravite: 'AL' as const } : regleDe(ligne)),
      corriger: true,
    }),
  )
}

function controlerParts(dossier: Dossier, carnet: Carnet): void {
  for (const [part, nombre, nom] of [['partPlai', 'plai', 'PLAI'], ['partPls', 'pls', 'PLS']] as const) {
    parcourir(dossier, ['communes', 'periodes'], ['realises', nombre, part], (ligne) => {
      const [lu, compte, realises] = [pointsDe(ligne, part), effectifDe(ligne, nombre), effectifDe(ligne, 'realises')]
      if (Number.isNaN(lu) || Number.isNaN(compte) || !(realises > 0)) return
      const juste = (100 * compte) / realises
      if (Math.abs(lu - juste) <= margeDe(ligne, part)) return carnet.conforme()
      carnet.nonConforme(
        reprocher(ligne, part, {
          phrase: 'part-differente',
          donnees: { nom, part: enPoints(lu), compte, realises, juste: enPoints(juste) },
          attendu: dansSonEchelle(ligne, part, juste),
          selon: ['realises', nombre],
          ...regleDe(ligne),
          corriger: true,
        }),
      )
    })
  }
}
