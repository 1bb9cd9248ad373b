import { reprocher } from '../../communes/constater'
import { colonneEtrangere, lieuAuRang, valeurAuRang } from '../../communes/etrangeres'
import { drapeauDeLigne, parcourir } from '../../communes/ligne'
import { brutDe } from '../../reconnaissance/lire-cases'
import type { Controle } from '../../types'

const PROPOSITION = /\bproposition\b|\bpropose le\b/

/** À une commune carencée, le préfet propose un contrat : la proposition se date. */
export const SRU_16_PROPOSITION: Controle = {
  id: 'SRU-16.proposition',
  regle: 'SRU-16',
  gravite: 'AL',
  aide: 'audit-communes.aide.proposition',
  examiner: (dossier, carnet) =>
    parcourir(dossier, ['communes'], ['carencee'], (ligne) => {
      const rang = colonneEtrangere(ligne.volet, PROPOSITION)
      if (rang === null || drapeauDeLigne(ligne, 'carencee') !== true) return
      const brut = brutDe(valeurAuRang(ligne, rang))
      if (brut !== null && brut !== '') return carnet.conforme()
      carnet.nonConforme({
        ...reprocher(ligne, 'carencee', { phrase: 'carencee-sans-proposition', attendu: 'date de proposition d’un contrat' }),
        lieu: lieuAuRang(ligne, rang),
        lu: null,
      })
    }),
}
