import { referencesDe } from '../../socle/fiche'
import { hypothesesTouchees } from '../../socle/hypotheses'
import type { Lectures } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { FichePeriode } from '../../socle/periode'
import { alertesDePeriode } from '../../socle/periode'
import type { Etape, NonEtabli, Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { baremeQualitatif, parametresQualitatifs } from './bareme-qualitatif'
import type { ReglePls } from './qualitatif'
import { alertesDeBase, alertesDuTaux, baseQualitative, partDePls, plaiMinimum, plsMaximum, reglePls, SRU_10 } from './qualitatif'

/** Logements dont on répartit les financements ; `accession` = ceux en accession (PSLA, BRS), compris dans le total. */
export interface EntreeFinancements {
  readonly logements: number | null
  readonly accession: number | null
  readonly periode: FichePeriode
  readonly lectures: Lectures
}

export interface EntreePls extends EntreeFinancements {
  /** Taux de logement social de la commune, en points ; `null` = inconnu. */
  readonly taux: number | null
  /** Couverte par un PLH. */
  readonly couverte: boolean
}

/** Motif d'un résultat incomplet : les arguments à renseigner. */
export function donneesManquantes(noms: readonly string[]): Message {
  return message('sru.donnees-manquantes', { manques: noms.join(', '), notifie: '' })
}

/**
 * Nombre minimal de PLAI, en logements (SRU-10 ; CCH, art. L. 302-8, III).
 * `incomplet` : logements manquants. `refuse` : plus d'accession que de logements.
 */
export function minimumPlai(entree: EntreeFinancements, options: { readonly expliquer: boolean }): Resultat<number> {
  const logements = verifierLogements(entree)
  if (typeof logements !== 'number') return logements ?? nonEtabli('incomplet', [donneesManquantes(['logements'])])
  const { accession, periode, lectures } = entree
  const sous = (autres: Lectures): number => plaiMinimum(baseQualitative(logements, accession, autres), periode.periode)
  const valeur = sous(lectures)
  const alertes = [...alertesDePeriode(periode), ...alertesDeBase(accession, lectures)]
  if (!options.expliquer) return etabli(valeur, 'logements', { alertes })
  return etabli(valeur, 'logements', {
    alertes,
    references: referencesDe([SRU_10]),
    parametres: parametresQualitatifs(['P_quali.plai'], periode),
    hypotheses: hypothesesTouchees(['AMB-10'], lectures, sous),
    explication: [
      etapeDeBase(logements, accession, lectures),
      etapeDuMinimum(baseQualitative(logements, accession, lectures), periode),
    ],
  })
}

/**
 * Nombre maximal de PLS et assimilés, en logements (SRU-10 ; CCH, art. L. 302-8, III).
 * `incomplet` : logements manquants, ou taux manquant quand il décide entre les deux plafonds. `refuse` : plus d'accession que
 * de logements.
 */
export function maximumPls(entree: EntreePls, options: { readonly expliquer: boolean }): Resultat<number> {
  const { accession, taux, couverte, periode, lectures } = entree
  const regle = reglePls(taux, couverte, periode.periode)
  const logements = verifierLogements(entree)
  if (typeof logements !== 'number') {
    const manques = regle === null ? ['logements', 'taux_logement_social'] : ['logements']
    return logements ?? nonEtabli('incomplet', [donneesManquantes(manques)])
  }
  const plafonds = (autres: Lectures): readonly [reduit: number, ordinaire: number] => {
    const base = baseQualitative(logements, accession, autres)
    return [plsMaximum(base, 'réduite', periode.periode), plsMaximum(base, 'ordinaire', periode.periode)]
  }
  const sous = (autres: Lectures): number => plafonds(autres)[regle === 'réduite' ? 0 : 1]
  const [reduit, ordinaire] = plafonds(lectures)
  if (regle === null && reduit !== ordinaire) {
    const { seuil, pls, plsReduit } = baremeQualitatif(periode.periode)
    return nonEtabli('incomplet', [message('sru-quali.taux-manquant', { seuil, pls, plsReduit, reduit, ordinaire })])
  }
  const alertes = [
    ...alertesDePeriode(periode),
    ...alertesDeBase(accession, lectures),
    ...alertesDuTaux(taux, couverte, periode.periode),
  ]
  const valeur = sous(lectures)
  if (!options.expliquer) return etabli(valeur, 'logements', { alertes })
  const base = baseQualitative(logements, accession, lectures)
  return etabli(valeur, 'logements', {
    alertes,
    references: referencesDe([SRU_10]),
    parametres: parametresQualitatifs(['P_quali.pls', 'P_quali.pls_reduit', 'P_quali.seuil'], periode),
    hypotheses: hypothesesTouchees(['AMB-10', 'AMB-11'], lectures, sous),
    explication: [etapeDeBase(logements, accession, lectures), ...etapesDuMaximum(base, entree, regle)],
  })
}

/** Logements connus et possibles ; `null` = manquants. */
function verifierLogements({ logements, accession }: EntreeFinancements): number | null | NonEtabli {
  if (logements !== null && accession !== null && accession > logements) {
    return nonEtabli('refuse', [message('sru-quali.accession-superieure', { accession, logements })])
  }
  return logements
}

/** Base des parts : tous les logements, ou les seuls locatifs (AMB-10). */
export function etapeDeBase(logements: number, accession: number | null, lectures: Lectures): Etape {
  const base = baseQualitative(logements, accession, lectures)
  const calcul =
    base === logements
      ? message('sru-quali.calcul.base')
      : message('sru-quali.calcul.base-locative', { logements, accession: accession ?? 0 })
  return { etape: message('sru-quali.etape.base'), calcul, valeur: base }
}

/** Minimum de PLAI, avec sa valeur non arrondie. */
export function etapeDuMinimum(base: number, { periode }: FichePeriode): Etape {
  const { plai } = baremeQualitatif(periode)
  return {
    etape: message('sru-quali.etape.minimum'),
    calcul: message('sru-quali.calcul.minimum', { part: plai, base, brut: (plai * base) / 100 }),
    valeur: plaiMinimum(base, periode),
  }
}

/** Règle de PLS avec sa raison, puis maximum avec sa valeur non arrondie ; la règle indécise n'a pas de maximum propre. */
export function etapesDuMaximum(
  base: number,
  { taux, couverte, periode: { periode } }: Pick<EntreePls, 'taux' | 'couverte' | 'periode'>,
  regle: ReglePls | null,
): Etape[] {
  const { seuil, pls, plsReduit } = baremeQualitatif(periode)
  const etape = message('sru-quali.etape.regle')
  if (regle === null) {
    const plafonds = { reduit: plsMaximum(base, 'réduite', periode), ordinaire: plsMaximum(base, 'ordinaire', periode) }
    return [{ etape, calcul: message('sru-quali.calcul.regle-indecise', plafonds), valeur: `${plsReduit} ou ${pls} %` }]
  }
  const part = partDePls(regle, periode)
  const raison = couverte ? 'plh' : regle === 'réduite' ? 'reduite' : 'seuil'
  return [
    { etape, calcul: message(`sru-quali.calcul.regle-${raison}`, { taux: taux ?? 0, seuil }), valeur: `${part} %` },
    {
      etape: message('sru-quali.etape.maximum'),
      calcul: message('sru-quali.calcul.maximum', { part, base, brut: (part * base) / 100 }),
      valeur: plsMaximum(base, regle, periode),
    },
  ]
}
