import { formuleDe } from '../../reconnaissance/acceder'
import { dansSonEchelle, enPoints, reprocher } from '../../communes/constater'
import { demiUnite } from '../../communes/lire'
import { colonneDeLigne, effectifDe, nombreDe, parcourir, pointsDe, tauxDiscretDe } from '../../communes/ligne'
import type { Ligne } from '../../communes/ligne'
import type { Carnet, Controle } from '../../types'

/** Écart toléré entre un taux publié et son calcul, en points (SRU-01). */
const TOLERANCE = 0.05

/** Taux confronté à logements sociaux ÷ résidences principales du même inventaire. */
export const SRU_01_TAUX: Controle = {
  id: 'SRU-01.taux',
  regle: 'SRU-01',
  gravite: 'IN',
  aide: 'audit-communes.aide.taux',
  examiner: (dossier, carnet) => {
    parcourir(dossier, ['communes', 'annees', 'arrondissements'], ['residences', 'logements'], (ligne) => controlerParc(ligne, carnet))
    parcourir(dossier, ['communes', 'annees', 'arrondissements'], ['logements', 'taux'], (ligne) => controlerTaux(ligne, carnet))
  },
}

function controlerParc(ligne: Ligne, carnet: Carnet): void {
  const [residences, logements] = [effectifDe(ligne, 'residences'), effectifDe(ligne, 'logements')]
  if (logements <= residences || Number.isNaN(residences) || Number.isNaN(logements) || residences === 0) return carnet.conforme()
  carnet.nonConforme(
    reprocher(ligne, 'logements', {
      phrase: 'logements-superieurs',
      donnees: { logements, residences },
      attendu: `au plus ${residences}`,
      selon: ['residences'],
      consequences: ['taux', 'ecart', 'manquants'],
    }),
  )
}

function controlerTaux(ligne: Ligne, carnet: Carnet): void {
  const lu = pointsDe(ligne, 'taux')
  const logements = effectifDe(ligne, 'logements')
  if (Number.isNaN(lu) || Number.isNaN(logements)) return
  const residences = effectifDe(ligne, 'residences')
  if (logements > residences || residences === 0) return
  const juste = (100 * logements) / residences
  const marge = margeDuTaux(ligne)
  if (Math.abs(lu - juste) <= marge) return carnet.conforme()
  const toutes = effectifDe(ligne, 'residencesTotales')
  if (toutes > 0 && toutes !== residences && Math.abs(lu - (100 * logements) / toutes) <= marge) {
    return carnet.nonConforme(
      reprocher(ligne, 'taux', {
        phrase: Number.isNaN(residences) ? 'taux-toutes-residences-sans-rp' : 'taux-toutes-residences',
        donnees: { taux: enPoints(lu), logements, toutes, residences: residences || 0, juste: enPoints(juste || 0) },
        attendu: Number.isNaN(juste) ? 'logements sociaux ÷ résidences principales' : dansSonEchelle(ligne, 'taux', juste),
        selon: ['residences', 'logements', 'residencesTotales'],
        gravite: 'EL',
        consequences: ['ecart'],
      }),
    )
  }
  if (Number.isNaN(juste) || estUneEchelle(lu, juste)) return
  const suspecte = entreeSuspecte(ligne)
  if (suspecte !== null) {
    return carnet.nonConforme(
      reprocher(ligne, suspecte.notion, {
        phrase: `${suspecte.notion}-suspectes`,
        donnees: { residences, logements, taux: enPoints(lu), juste: enPoints(juste), manquants: nombreDe(ligne, 'manquants'), deduit: suspecte.attendu },
        attendu: suspecte.attendu,
        selon: ['residences', 'logements', 'taux', 'manquants', 'cible'],
        consequences: ['taux', 'ecart', 'manquants', 'regime', 'tauxRattrapage', 'objectif'],
      }),
    )
  }
  carnet.nonConforme(
    reprocher(ligne, 'taux', {
      phrase: 'taux-different',
      donnees: { taux: enPoints(lu), logements, residences, juste: enPoints(juste) },
      attendu: dansSonEchelle(ligne, 'taux', juste),
      selon: ['residences', 'logements'],
      consequences: ['ecart'],
      corriger: true,
    }),
  )
}

export function margeDuTaux(ligne: Ligne): number {
  const colonne = colonneDeLigne(ligne, 'taux')
  return Math.max(TOLERANCE, colonne === undefined ? 0 : demiUnite(ligne.volet.tableau, colonne, ligne.objet)) + 1e-9
}

/** 2 126 % pour 21,26 % : l'échelle est en cause, non le calcul (COM-02). */
function estUneEchelle(lu: number, juste: number): boolean {
  return Math.abs(lu / 100 - juste) <= TOLERANCE || Math.abs(lu * 100 - juste) <= TOLERANCE * 100
}

/** Un taux calculé par le classeur suit ses entrées : c'est alors sa formule qui est fausse. */
function estCalcule({ volet, objet }: Ligne, notion: string): boolean {
  const rang = volet.colonnes.get(notion)?.rang
  return rang !== undefined && formuleDe(volet.tableau, objet, rang) !== null
}

/**
 * Entrée mal saisie : le taux et les manquants la contredisent tous deux, et s'accordent sur une autre valeur. `null` : un seul des deux la contredit, ou
 * ils ne s'accordent pas.
 */
export function entreeSuspecte(ligne: Ligne): { readonly notion: 'residences' | 'logements'; readonly attendu: number } | null {
  const [residences, logements] = [effectifDe(ligne, 'residences'), effectifDe(ligne, 'logements')]
  const [taux, manquants, cible] = [pointsDe(ligne, 'taux'), nombreDe(ligne, 'manquants'), tauxDiscretDe(ligne, 'cible')]
  if ([residences, logements, taux, manquants, cible].some(Number.isNaN) || manquants <= 0 || taux <= 0 || estCalcule(ligne, 'taux')) return null
  const marge = margeDuTaux(ligne)
  const dus = Math.ceil((cible * residences) / 100)
  if (Math.abs(dus - logements - manquants) <= 1 || Math.abs((100 * logements) / residences - taux) <= marge) return null
  const autresLogements = dus - manquants
  const logementsSuspects = autresLogements >= 0 && Math.abs((100 * autresLogements) / residences - taux) <= marge
  const autresResidences = Math.floor((100 * (manquants + logements)) / cible)
  const residencesSuspectes = autresResidences > 0 && Math.abs((100 * logements) / autresResidences - taux) <= marge
  if (logementsSuspects === residencesSuspectes) return null
  return logementsSuspects ? { notion: 'logements', attendu: autresLogements } : { notion: 'residences', attendu: autresResidences }
}
