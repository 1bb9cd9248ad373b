import { normaliser } from '../../../regles'
import { reprocher } from '../../communes/constater'
import { colonneDeLigne, drapeauDeLigne, estVide, jourDe, nombreDe, parcourir, texteDe } from '../../communes/ligne'
import type { Ligne } from '../../communes/ligne'
import { situationDe } from '../../communes/situation'
import type { Carnet, Controle, Dossier } from '../../types'

/** Commune exemptée : aucun objectif sur la période. */
export const SRU_14_OBJECTIF: Controle = {
  id: 'SRU-14.objectif',
  regle: 'SRU-14',
  gravite: 'IN',
  aide: 'audit-communes.aide.exemptee-avec-objectif',
  examiner: (dossier, carnet) => {
    for (const notion of ['objectif', 'objectifNotifie', 'objectifRetenu']) {
      parcourir(dossier, ['communes'], [notion], (ligne) => controlerObjectif(dossier, ligne, notion, carnet))
    }
  },
}

function controlerObjectif(dossier: Dossier, ligne: Ligne, notion: string, carnet: Carnet): void {
  const objectif = nombreDe(ligne, notion)
  if (Number.isNaN(objectif)) return
  const { situation, preuve, actee = false } = situationDe(dossier, ligne)
  if (situation !== 'exemptée' || preuve === null) return
  if (objectif === 0) return carnet.conforme()
  const releve = reprocher(ligne, notion, { phrase: 'exemptee-avec-objectif', donnees: { objectif }, attendu: 'aucun objectif', selon: preuve === 'exemptee' ? ['exemptee'] : [] })
  if ((preuve === 'ailleurs' && !actee) || preuve === 'observation') carnet.aVerifier(releve)
  else carnet.nonConforme(releve)
}

/** Acte d'une exemption : daté, et celui que son motif demande. */
export const SRU_14_ACTE: Controle = {
  id: 'SRU-14.acte',
  regle: 'SRU-14',
  gravite: 'AL',
  aide: 'audit-communes.aide.acte-d-exemption',
  examiner: (dossier, carnet) => parcourir(dossier, ['communes'], ['acteExemption'], (ligne) => controlerActe(ligne, carnet)),
}

const INCONSTRUCTIBILITE = /\biii bis\b|\binconstructi/

function controlerActe(ligne: Ligne, carnet: Carnet): void {
  const [acte, motif] = [normaliser(texteDe(ligne, 'acteExemption')), normaliser(texteDe(ligne, 'motifExemption'))]
  const exemptee = ligne.volet.colonnes.has('exemptee') ? drapeauDeLigne(ligne, 'exemptee') : motif !== '' || acte !== ''
  if (exemptee !== true) return
  const datee = colonneDeLigne(ligne, 'dateActe') === undefined ? /\d/.test(acte) : jourDe(ligne, 'dateActe') !== null || /\d/.test(acte)
  if (estVide(ligne, 'acteExemption') || !datee) {
    const notion = estVide(ligne, 'acteExemption') ? 'acteExemption' : colonneDeLigne(ligne, 'dateActe') === undefined ? 'acteExemption' : 'dateActe'
    return carnet.nonConforme(reprocher(ligne, notion, { phrase: 'exemption-sans-acte', attendu: 'acte daté' }))
  }
  if (INCONSTRUCTIBILITE.test(motif) && /\bdecret\b/.test(acte) && !/\barrete\b/.test(acte)) {
    return carnet.nonConforme(reprocher(ligne, 'acteExemption', { phrase: 'exemption-par-decret', attendu: 'arrêté du préfet de département' }))
  }
  carnet.conforme()
}
