import type { FicheDeRegle } from '../../socle/fiche'
import { referencesDe } from '../../socle/fiche'
import { hypothesesTouchees } from '../../socle/hypotheses'
import type { Lectures } from '../../socle/lectures'
import { rangDe } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { FichePeriode } from '../../socle/periode'
import { alertesDePeriode } from '../../socle/periode'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'
import { parametresQualitatifs } from './bareme-qualitatif'
import { expliquerBilan, partEnTexte } from './explication-du-bilan'
import { donneesManquantes } from './financements'
import { alertesDeBase, alertesDuTaux, SRU_10 } from './qualitatif'
import type { BilanQualitatif, VerdictQualitatif } from './verdict-qualitatif'
import { verdictQualitatif } from './verdict-qualitatif'

export const SRU_12: FicheDeRegle = {
  id: 'SRU-12',
  titre: 'Bilan triennal (quantitatif et qualitatif)',
  nature: 'calcul',
  articles: [
    reference('art. L. 302-8, I et III du CCH', GUIDE, 'section 2 et trame, volet 1-3'),
    reference('art. L. 302-9-1-1 du CCH', GUIDE, 'section 2, procédures de carence'),
  ],
  parametres: [],
  pointsOuverts: ['AMB-12'],
}

/** Bilan d'une commune sur une période ; nombres en logements, `taux` en points, `null` = non renseigné. */
export interface EntreeBilan {
  readonly objectif: number | null
  readonly realises: number | null
  readonly plai: number | null
  readonly pls: number | null
  readonly taux: number | null
  /** Couverte par un PLH. */
  readonly couverte: boolean
  readonly accession: number | null
  readonly periode: FichePeriode
  readonly lectures: Lectures
}

/** Taux d'atteinte, part de PLAI, part de PLS (fractions, `""` sans valeur), deux verdicts, logements restant à faire. */
export type LigneDeBilan = readonly [
  atteinte: number,
  partPlai: number | '',
  partPls: number | '',
  quantitatif: 'atteint' | 'non atteint',
  qualitatif: VerdictQualitatif,
  reste: number,
]

/**
 * Bilan triennal (SRU-12, SRU-10 ; CCH, art. L. 302-8 et L. 302-9-1-1) : une ligne de six cases.
 * `sans-objet` : objectif nul. `incomplet` : objectif ou réalisés manquants. `refuse` : financements au-delà des réalisés.
 */
export function bilanSru(entree: EntreeBilan, options: { readonly expliquer: boolean }): Resultat<readonly [LigneDeBilan]> {
  const { objectif, realises, plai, pls, accession, periode, lectures } = entree
  const somme = (plai ?? 0) + (pls ?? 0) + (accession ?? 0)
  if (realises !== null && somme > realises) {
    const donnees = { plai: plai ?? 0, pls: pls ?? 0, accession: accession ?? 0, somme, realises }
    return nonEtabli('refuse', [message('sru-bilan.financements-superieurs', donnees)])
  }
  if (objectif === 0) {
    const justification = { references: referencesDe([SRU_12]), alertes: alertesDePeriode(periode) }
    return nonEtabli('sans-objet', [message('sru-bilan.objectif-nul')], justification)
  }
  if (objectif === null || realises === null) {
    const manques = [...(objectif === null ? ['objectif'] : []), ...(realises === null ? ['realises'] : [])]
    return nonEtabli('incomplet', [donneesManquantes(manques)])
  }
  const qualitatif = verdictQualitatif({ ...entree, realises }, lectures)
  const quantitatif = realises >= objectif ? 'atteint' : 'non atteint'
  const { partPlai, partPls, verdict } = qualitatif
  const ligne: LigneDeBilan = [realises / objectif, partPlai, partPls, quantitatif, verdict, Math.max(0, objectif - realises)]
  const alertes = [...alertesDuQualitatif(entree, qualitatif), ...alertesDeCarence(quantitatif, verdict)]
  if (!options.expliquer) return etabli([ligne], 'tableau', { alertes })
  return etabli([ligne], 'tableau', {
    alertes,
    references: referencesDe([SRU_12, SRU_10]),
    parametres: parametresQualitatifs(SRU_10.parametres, periode),
    hypotheses: [
      ...hypothesesTouchees(['AMB-10', 'AMB-11'], lectures, (autres) =>
        resumer(verdictQualitatif({ ...entree, realises }, autres)),
      ),
      ...hypothesesTouchees(['AMB-12'], lectures, (autres) => tauxDeCarence(objectif, realises, autres)),
    ],
    explication: expliquerBilan({ ...entree, objectif, realises }, qualitatif, tauxDeCarence(objectif, realises, lectures)),
  })
}

/** « Taux de carence » du tableau des bilans : laissé à la saisie, ou part non réalisée sous l'autre lecture d'AMB-12. */
export function tauxDeCarence(objectif: number, realises: number, lectures: Lectures): string {
  if (rangDe(lectures, 'AMB-12') !== 1) return 'saisi tel quel'
  return partEnTexte(Math.max(0, objectif - realises), objectif)
}

function resumer({ verdict, partPlai, partPls, base }: BilanQualitatif): string {
  const dire = (part: number | ''): string => (part === '' ? 'sans valeur' : partEnTexte(part * base, base))
  return `${verdict} (PLAI ${dire(partPlai)}, PLS ${dire(partPls)})`
}

function alertesDuQualitatif(
  { accession, taux, couverte, periode, lectures }: EntreeBilan,
  { verdict, manques }: BilanQualitatif,
): Message[] {
  const alertes = [...alertesDePeriode(periode), ...alertesDeBase(accession, lectures)]
  if (verdict === 'sans objet') return [...alertes, message('sru-bilan.base-nulle')]
  alertes.push(...alertesDuTaux(taux, couverte, periode.periode))
  if (manques.length === 0) return alertes
  const id = verdict === 'incomplet' ? 'sru-bilan.qualitatif-incomplet' : 'sru-bilan.qualitatif-sans-effet'
  return [...alertes, message(id, { manques: manques.join(', '), verdict })]
}

function alertesDeCarence(quantitatif: string, qualitatif: VerdictQualitatif): Message[] {
  const manques = [
    ...(quantitatif === 'non atteint' ? ['quantitatif'] : []),
    ...(qualitatif === 'non atteint' ? ['qualitatif'] : []),
  ]
  return manques.length === 0 ? [] : [message('sru-bilan.carence', { manques: manques.join(' et ') })]
}
