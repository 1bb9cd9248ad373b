import { dernierJourSur } from '../../com'
import type { FicheDeRegle } from '../../socle/fiche'
import type { Jour } from '../../socle/jour'
import { hypothesesTouchees } from '../../socle/hypotheses'
import { depuisCivil, enIso } from '../../socle/jour'
import type { Lectures } from '../../socle/lectures'
import { rangDe } from '../../socle/lectures'
import { message } from '../../socle/message'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { FLUX_2022, reference } from '../../socle/sources'

export const FLUX_33: FicheDeRegle = {
  id: 'FLUX-33',
  titre: 'Transmission à l’EPCI avant le 31 mars',
  nature: 'echeance',
  articles: [reference('art. R. 441-5-1 du CCH', FLUX_2022, '5.2')],
  parametres: [],
  pointsOuverts: ['AMB-45'],
}

export interface EcheanceDuBilan {
  /** Jour écrit dans le texte : « avant le ». */
  readonly avant: Jour
  /** Dernier jour sûr : la veille, ou le jour même sous l'autre lecture d'AMB-45. */
  readonly dernierJour: Jour
}

/** Bilan de l'année `annee` aux réservataires, et prévisionnel de l'année qui suit : avant le 28 février (CCH, art. R. 441-5-1 et R. 441-5 I). */
export function echeanceDesReservataires(annee: number, lectures: Lectures): EcheanceDuBilan {
  return echeance(depuisCivil(annee + 1, 2, 28), lectures)
}

/** Bilan de l'année `annee` au président de l'EPCI, de l'EPT, de la métropole de Lyon, ou au maire de Paris : avant le 31 mars (CCH, art. R. 441-5-1). */
export function echeanceDeLIntercommunalite(annee: number, lectures: Lectures): EcheanceDuBilan {
  return echeance(depuisCivil(annee + 1, 3, 31), lectures)
}

function echeance(avant: Jour, lectures: Lectures): EcheanceDuBilan {
  return { avant, dernierJour: dernierJourSur(avant, rangDe(lectures, 'AMB-45') === 1) }
}

export type EnvoiDuBilan = 'bilan' | 'previsionnel' | 'intercommunalite'

export interface EnvoiAFaire {
  readonly envoi: EnvoiDuBilan
  readonly dernierJour: Jour
}

const ENVOIS = [
  { envoi: 'bilan', echeance: echeanceDesReservataires },
  { envoi: 'previsionnel', echeance: echeanceDesReservataires },
  { envoi: 'intercommunalite', echeance: echeanceDeLIntercommunalite },
] as const

const ANNEES = { de: 2000, a: 2100 } as const

/** Derniers jours sûrs des trois envois qui suivent une année (FLUX-30, 32 et 33). `incomplet` : année absente. `refuse` : hors de 2000 à 2100. */
export function calendrierDuBilan(annee: number | null, lectures: Lectures, options: { readonly expliquer: boolean }): Resultat<readonly EnvoiAFaire[]> {
  if (annee === null) return nonEtabli('incomplet', [message('flux.donnees-manquantes', { manques: 'annee' })])
  if (annee < ANNEES.de || annee > ANNEES.a) {
    return nonEtabli('refuse', [message('flux.bilan.annee-impossible', { lu: String(annee), de: String(ANNEES.de), a: String(ANNEES.a) })])
  }
  const envois = ENVOIS.map(({ envoi, echeance: dater }) => ({ envoi, dernierJour: dater(annee, lectures).dernierJour }))
  if (!options.expliquer) return etabli(envois, 'date (numéro de série)')
  return etabli(envois, 'date (numéro de série)', {
    references: [reference('art. R. 441-5-1 du CCH', FLUX_2022, '5.2'), reference('art. R. 441-5 I du CCH', FLUX_2022, '5.2')],
    hypotheses: hypothesesTouchees(['AMB-45'], lectures, (autres) => enIso(echeanceDesReservataires(annee, autres).dernierJour)),
    explication: ENVOIS.map(({ envoi, echeance: dater }) => {
      const { avant, dernierJour } = dater(annee, lectures)
      const calcul = message('flux.bilan.calcul.echeance', { avant: enIso(avant) })
      return { etape: message(`flux.bilan.etape.${envoi}`), calcul, valeur: enIso(dernierJour) }
    }),
  })
}
