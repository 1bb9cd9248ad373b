import { message, normaliser } from '../../../regles'
import { lieuDe, valeurDe } from '../../reconnaissance/acceder'
import { parcourir } from '../../communes/ligne'
import { colonnesDObservation } from '../../communes/situation'
import { colonneDeLigne, estVide, effectifDe, nomDe } from '../../communes/ligne'
import type { Ligne } from '../../communes/ligne'
import { reprocher } from '../../communes/constater'
import type { Carnet, Controle } from '../../types'

/** Écarte d'un coup presque tous les textes, avant de les normaliser. */
const CARENCE = /carenc[eé]/i
const SANS_CARENCE = /\b(?:pas de|aucune|sans|ni) (?:procedure de |constat de |mise en |risque de )?carence\b|\b(?:non|pas) carencee?s?\b|\bcarence non (?:prononcee|engagee|proposee)\b/
const DISPENSE = /\b(?:dispens|exoner|evit|echapp|proteg|ecart|lev)\w*\b(?: \w+){0,6} carence\b|\bcarence\b(?: \w+){0,4} (?:dispens|exoner|evit|ecart|lev|suspendu)\w*/
const CONTRAT = /\b(?:contrat|cms)\b/
const MOTIF = /\b(?:car|puisque|parce|grace|raison|fait|signee?|conclue?|vu|couverte?|engagee?)\b/
const NIEE = /\b(?:ne|n) (?:\w+ ){0,2}(?:pas|jamais|point)\b|\baucune dispense\b|\bmalgre\b/

/** Un contrat de mixité sociale ne dispense pas de la procédure de carence (SRU-12, CMS-19). */
export const SRU_12_CARENCE: Controle = {
  id: 'SRU-12.dispense',
  regle: 'SRU-12',
  gravite: 'EL',
  aide: 'audit-communes.aide.dispense',
  examiner: (dossier, carnet) =>
    parcourir(dossier, ['communes', 'periodes'], [], (ligne) => {
      for (const rang of colonnesDObservation(ligne.volet)) controlerTexte(ligne, rang, carnet)
    }),
}

/** Vrai si le texte dit que le contrat évite la carence. */
export function ditUneDispense(texte: string): boolean {
  if (!CARENCE.test(texte)) return false
  const mots = normaliser(texte)
  if (!CONTRAT.test(mots) || NIEE.test(mots)) return false
  return DISPENSE.test(mots) || (SANS_CARENCE.test(mots) && MOTIF.test(mots))
}

function controlerTexte(ligne: Ligne, rang: number, carnet: Carnet): void {
  const texte = valeurDe(ligne.volet.tableau, ligne.objet, rang)
  if (typeof texte !== 'string' || texte.length > 2000) return
  if (!ditUneDispense(texte)) return
  carnet.nonConforme({
    lieu: lieuDe(ligne.volet.tableau, ligne.objet, rang),
    lu: texte,
    attendu: 'procédure de carence à engager',
    message: message('audit-communes.dispense-de-carence', { commune: nomDe(ligne) }),
    // Hors d’un bilan, c’est l’effet prêté au contrat qui est faux (CMS-19).
    ...(['realises', 'atteinte', 'bilanQuantitatif', 'bilanQualitatif'].some((notion) => colonneDeLigne(ligne, notion) !== undefined) ? {} : { regle: 'CMS-19' }),
  })
}

/** Le bilan qualitatif se dit comme le bilan quantitatif. */
export const SRU_12_QUALITATIF: Controle = {
  id: 'SRU-12.verdict-qualitatif',
  regle: 'SRU-12',
  gravite: 'AL',
  aide: 'audit-communes.aide.verdict-qualitatif',
  examiner: (dossier, carnet) =>
    parcourir(dossier, ['communes'], ['realises', 'bilanQualitatif'], (ligne) => {
      if (!(effectifDe(ligne, 'realises') > 0)) return
      if (!estVide(ligne, 'bilanQualitatif')) return carnet.conforme()
      carnet.nonConforme(reprocher(ligne, 'bilanQualitatif', { phrase: 'verdict-qualitatif-absent', attendu: 'Atteint ou Non atteint' }))
    }),
}
