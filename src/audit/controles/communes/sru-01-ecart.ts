import { estCible } from '../../../regles'
import { enPoints, reprocher } from '../../communes/constater'
import { demiUnite } from '../../communes/lire'
import { colonneDeLigne, drapeauDeLigne, parcourir, pointsDe } from '../../communes/ligne'
import type { Ligne } from '../../communes/ligne'
import { parcDe, parcExact } from '../../communes/parc'
import { ecartEnPoints } from '../../communes/rattrapage'
import type { Carnet, Controle, Dossier } from '../../types'
import { margeDuTaux } from './sru-01-taux'

/** Écart au taux légal et statut de commune déficitaire, confrontés au taux et à la cible de la ligne. */
export const SRU_01_ECART: Controle = {
  id: 'SRU-01.ecart',
  regle: 'SRU-01',
  gravite: 'IN',
  aide: 'audit-communes.aide.ecart',
  examiner: (dossier, carnet) => {
    parcourir(dossier, ['communes', 'annees'], ['ecart'], (ligne) => controlerEcart(dossier, ligne, carnet))
    parcourir(dossier, ['communes'], ['deficitaire'], (ligne) => controlerStatut(dossier, ligne, carnet))
  },
}

function controlerEcart(dossier: Dossier, ligne: Ligne, carnet: Carnet): void {
  const lu = ecartEnPoints(ligne)
  const parc = parcDe(dossier, ligne)
  const colonne = colonneDeLigne(ligne, 'ecart')
  if (Number.isNaN(lu) || !estCible(parc.cible) || colonne === undefined) return
  const exact = parcExact(parc) ? (100 * parc.logements) / parc.residences : NaN
  const juste = parc.cible - (Number.isNaN(exact) ? parc.taux : exact)
  if (Number.isNaN(juste)) return
  const marge = Math.max(0.05, demiUnite(ligne.volet.tableau, colonne, ligne.objet)) + (Number.isNaN(exact) ? margeDuTaux(ligne) : 0) + 1e-9
  const convient = (ecart: number): boolean => Math.abs(lu - ecart) <= marge || Math.abs(lu + ecart) <= marge || (ecart < 0 && lu === 0)
  if (convient(juste) || convient(parc.cible - parc.taux)) return carnet.conforme()
  carnet.nonConforme(
    reprocher(ligne, 'ecart', {
      phrase: 'ecart-different',
      donnees: { ecart: enPoints(lu), cible: parc.cible, taux: enPoints(parc.cible - juste), juste: enPoints(juste) },
      attendu: colonne.echelle === 'fraction' ? juste / 100 : juste,
      selon: ['taux', 'cible', 'residences', 'logements'],
    }),
  )
}

/** « Déficitaire » malgré une cible atteinte ; l'inverse se rencontre dans les communes que la loi ne soumet pas. */
function controlerStatut(dossier: Dossier, ligne: Ligne, carnet: Carnet): void {
  const statut = drapeauDeLigne(ligne, 'deficitaire')
  const parc = parcDe(dossier, ligne)
  if (statut === null || !estCible(parc.cible)) return
  const atteinte = parcExact(parc) ? 100 * parc.logements >= parc.cible * parc.residences : pointsDe(ligne, 'taux') >= parc.cible + margeDuTaux(ligne)
  if (!statut || !atteinte) return carnet.conforme()
  const annees = ['deficitaire', 'taux', 'logements'].map((notion) => colonneDeLigne(ligne, notion)?.annee ?? null).filter((annee) => annee !== null)
  const releve = reprocher(ligne, 'deficitaire', {
    phrase: 'deficitaire-a-tort',
    donnees: { cible: parc.cible, taux: enPoints(parcExact(parc) ? (100 * parc.logements) / parc.residences : parc.taux) },
    attendu: 'non',
    selon: ['taux', 'cible'],
  })
  if (new Set(annees).size > 1) carnet.aVerifier(releve)
  else carnet.nonConforme(releve)
}
