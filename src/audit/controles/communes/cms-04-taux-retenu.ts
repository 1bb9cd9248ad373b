import { dansSonEchelle, enPoints, reprocher } from '../../communes/constater'
import { demiUnite } from '../../communes/lire'
import { colonneDeLigne, nombreDe, parcourir, pointsDe } from '../../communes/ligne'
import type { Ligne } from '../../communes/ligne'
import { modaliteDe } from '../../communes/modalite'
import { deficitDe } from '../../communes/rattrapage'
import { parcDe } from '../../communes/parc'
import type { Carnet, Controle, Dossier } from '../../types'

/** Taux et objectif retenus disent la même chose, à un logement près. */
export const CMS_04_TAUX_RETENU: Controle = {
  id: 'CMS-04.taux-retenu',
  regle: 'CMS-04',
  gravite: 'IN',
  aide: 'audit-communes.aide.taux-retenu',
  examiner: (dossier, carnet) => parcourir(dossier, ['communes'], ['tauxRetenu', 'objectifRetenu', 'manquants'], (ligne) => controler(dossier, ligne, carnet)),
}

function controler(dossier: Dossier, ligne: Ligne, carnet: Carnet): void {
  const [taux, retenu] = [pointsDe(ligne, 'tauxRetenu'), nombreDe(ligne, 'objectifRetenu')]
  const colonne = colonneDeLigne(ligne, 'tauxRetenu')
  const deficit = deficitDe(dossier, ligne, parcDe(dossier, ligne))
  const bases = [deficit.juste, deficit.lu].filter((base) => base > 0)
  const [base] = bases
  if (Number.isNaN(taux) || Number.isNaN(retenu) || colonne === undefined || base === undefined) return
  const marge = demiUnite(ligne.volet.tableau, colonne, ligne.objet)
  if (bases.some((une) => Math.abs((taux * une) / 100 - retenu) <= 1 + (marge * une) / 100 + 1e-6)) return carnet.conforme()
  const juste = (100 * retenu) / base
  carnet.nonConforme(
    reprocher(ligne, 'tauxRetenu', {
      phrase: 'taux-retenu-different',
      donnees: { taux: enPoints(taux), retenu, deficit: base, juste: enPoints(juste) },
      attendu: dansSonEchelle(ligne, 'tauxRetenu', juste),
      selon: ['manquants', 'objectifRetenu'],
      ...(modaliteDe(dossier, ligne) === 'C' ? { regle: 'CMS-33' } : {}),
      corriger: true,
    }),
  )
}
