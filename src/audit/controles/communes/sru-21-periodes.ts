import { message, periodeDeLAnnee } from '../../../regles'
import { lieuDuTitre, reprocher } from '../../communes/constater'
import { colonneDeLigne, nombreDe, periodeDe, texteDe, visiterLignes } from '../../communes/ligne'
import type { Ligne } from '../../communes/ligne'
import { baseDInventaireDe } from '../../communes/millesimes'
import { voletsDe } from '../../communes/volets'
import type { Volet } from '../../communes/volets'
import { examiner, referenceDe } from '../../communes/examen'
import { rapprochementDe } from '../../communes/rapprocher'
import { estUnArrondi } from '../../communes/rattrapage'
import type { Carnet, Controle, Dossier } from '../../types'

const [ANCIENNE, NOUVELLE] = ['2023-2025', '2026-2028'] as const
const DE_PERIODE = ['objectif', 'objectifRetenu', 'objectifNotifie', 'objectifRehausse', 'tauxRattrapage', 'tauxRetenu']

/** Périodes triennales alignées sur le référentiel : ni à cheval, ni de deux ou quatre ans. */
export const SRU_21_PERIODES: Controle = {
  id: 'SRU-21.periode',
  regle: 'SRU-21',
  gravite: 'IN',
  aide: 'audit-communes.aide.periode',
  examiner: (dossier, carnet) => {
    for (const volet of voletsDe(dossier)) {
      const premiere = volet.tableau.objets[0]
      if (premiere === undefined) continue
      for (const notion of DE_PERIODE) controlerTitre({ volet, objet: premiere }, notion, carnet)
      if (volet.colonnes.has('periode')) visiterLignes(volet, (ligne) => controlerCase(ligne, carnet))
    }
  },
}

const PERIODE = /(?<!\d)((?:20)?\d\d)\s*[-–—/]\s*((?:20)?\d\d)(?!\d|\s*[-/]\s*\d)/

/** Période écrite, et celle du référentiel où tombe sa première année ; `null` : rien à dire. */
export function periodeFautive(texte: string): { readonly lue: string; readonly attendue: string } | null {
  const [, premier, dernier] = PERIODE.exec(texte) ?? []
  if (premier === undefined || dernier === undefined || premier.length !== dernier.length) return null
  const [debut, fin] = [2000 + (Number(premier) % 2000), 2000 + (Number(dernier) % 2000)]
  const attendue = periodeDeLAnnee(debut)
  if (attendue === undefined || fin <= debut || fin - debut > 3 || (premier.length === 2 && Number(premier) < 14)) return null
  return attendue.nom === `${debut}-${fin}` ? null : { lue: `${debut}-${fin}`, attendue: attendue.nom }
}

function controlerTitre(ligne: Ligne, notion: string, carnet: Carnet): void {
  const colonne = colonneDeLigne(ligne, notion)
  const fautive = colonne === undefined ? null : periodeFautive(colonne.intitule)
  if (colonne === undefined || fautive === null) return
  carnet.nonConforme({
    lieu: lieuDuTitre(ligne, notion),
    lu: colonne.intitule,
    attendu: fautive.attendue,
    message: message('audit-communes.periode-a-cheval', { lue: fautive.lue, attendue: fautive.attendue }),
    certitude: colonne.certitude,
  })
}

function controlerCase(ligne: Ligne, carnet: Carnet): void {
  const fautive = periodeFautive(texteDe(ligne, 'periode'))
  if (fautive === null) return carnet.conforme()
  carnet.nonConforme(reprocher(ligne, 'periode', { phrase: 'periode-a-cheval', donnees: fautive, attendu: fautive.attendue }))
}

/** Objectifs d'une période repris tels quels dans la suivante : le déficit et le régime se recalculent à chaque période. */
export const SRU_21_REEMPLOI: Controle = {
  id: 'SRU-21.reemploi',
  regle: 'SRU-21',
  gravite: 'EL',
  aide: 'audit-communes.aide.reemploi',
  examiner: (dossier, carnet) => {
    for (const volet of voletsDe(dossier)) {
      if (volet.genre === 'communes' && volet.periode === NOUVELLE && volet.colonnes.has('objectif')) controlerReemploi(dossier, volet, carnet)
    }
  },
}

function controlerReemploi(dossier: Dossier, volet: Volet, carnet: Carnet): void {
  const anciens = volet.tableau.colonnes.filter(({ notion, periode }) => notion === 'objectif' && periode === ANCIENNE)
  const fautives: Ligne[] = []
  let comparees = 0
  visiterLignes(volet, (ligne) => {
    const lu = nombreDe(ligne, 'objectif')
    const ancien = ancienObjectif(dossier, ligne, anciens[0]?.rang)
    if (!(lu > 0) || Number.isNaN(ancien)) return
    comparees += 1
    if (estReemploye(dossier, ligne)) fautives.push(ligne)
  })
  const surLAncienInventaire = volet.annee !== null && volet.annee === baseDInventaireDe(ANCIENNE)
  for (const ligne of fautives) {
    const releve = reprocher(ligne, 'objectif', { phrase: 'objectif-reemploye', donnees: { objectif: nombreDe(ligne, 'objectif') }, attendu: 'objectif recalculé sur l’inventaire de la période', selon: ['manquants'] })
    if (surLAncienInventaire || fautives.length < comparees || prouve(dossier, ligne)) carnet.nonConforme(releve)
    else carnet.aVerifier(releve)
  }
}

/** Vrai si l'objectif de la ligne est celui de la période précédente, et non un nouveau calcul. */
export function estReemploye(dossier: Dossier, ligne: Ligne): boolean {
  if (ligne.volet.periode !== NOUVELLE) return false
  const lu = nombreDe(ligne, 'objectif')
  const ancienne = ligne.volet.tableau.colonnes.find(({ notion, periode }) => notion === 'objectif' && periode === ANCIENNE)
  return lu > 0 && lu === ancienObjectif(dossier, ligne, ancienne?.rang) && !estRecalcule(dossier, ligne, lu)
}

function ancienObjectif(dossier: Dossier, ligne: Ligne, rang: number | undefined): number {
  if (rang !== undefined) {
    const { feuille, transpose } = ligne.volet.tableau
    return transpose ? feuille.nombre(rang, ligne.objet) : feuille.nombre(ligne.objet, rang)
  }
  // Chaque période a son inventaire : c’est la période qui fait comparer, jamais l’année.
  const anciens = rapprochementDe(dossier)
    .ailleurs(ligne)
    .flatMap((autre) => (periodeDe(autre) === ANCIENNE ? [nombreDe(autre, 'objectif')] : []))
    .filter((objectif) => !Number.isNaN(objectif))
  return new Set(anciens).size === 1 ? (anciens[0] ?? NaN) : NaN
}

/** Vrai si l'objectif est aussi celui que donnent les nombres de la nouvelle période. */
function estRecalcule(dossier: Dossier, ligne: Ligne, lu: number): boolean {
  const examen = examiner(dossier, ligne)
  if (examen === null) return false
  const { taux, deficit } = referenceDe(examen)
  return estUnArrondi(lu, taux, deficit)
}

function prouve(dossier: Dossier, ligne: Ligne): boolean {
  const examen = examiner(dossier, ligne)
  return examen !== null && !Number.isNaN(referenceDe(examen).taux * referenceDe(examen).deficit)
}
