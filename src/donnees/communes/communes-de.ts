import type { Lectures, SituationLue } from '../../regles'
import { LECTURES_PAR_DEFAUT, lireSituation, normaliser } from '../../regles'
import type { Anomalie, Carnet } from '../anomalies'
import { ouvrirCarnet } from '../anomalies'
import type { Millesime } from '../colonnes/annee'
import { millesimeDe } from '../colonnes/annee'
import type { Correspondance } from '../colonnes/correspondance'
import type { Notion } from '../colonnes/notions'
import type { FichierLu } from '../fichier'
import type { CodeLu } from '../valeurs/code-insee'
import { lireCodeInsee } from '../valeurs/code-insee'
import type { TauxLu } from '../valeurs/taux'
import type { CommuneLue } from './commune'
import { deficitEstime } from './deficit-estime'
import type { LecteurDeLigne } from './lire-cellules'
import { lecteurDeLignes } from './lire-cellules'
import { residencesCompatibles } from './residences-compatibles'

export interface CommunesLues {
  readonly communes: readonly CommuneLue[]
  /** Année ou période que porte l'intitulé de chaque colonne retenue : une exemption vaut pour sa période. */
  readonly millesimes: Readonly<Partial<Record<Notion, Millesime>>>
  readonly anomalies: readonly Anomalie[]
}

/**
 * Communes d'un fichier, une par ligne, dans l'ordre. Une valeur illisible ou impossible se signale et n'est jamais corrigée ; sans
 * résidences principales, l'intervalle que permet le taux publié est rendu à la place d'un nombre.
 */
export function communesDe(
  fichier: Pick<FichierLu, 'entetes' | 'lignes'>,
  correspondance: Correspondance,
  lectures: Lectures = LECTURES_PAR_DEFAUT,
): CommunesLues {
  const carnet = ouvrirCarnet(fichier.entetes)
  const lecteur = lecteurDeLignes(fichier, correspondance, carnet)
  const communes = fichier.lignes.flatMap((ligne) => {
    const cellules = lecteur(ligne)
    const nom = cellules.texte('nom')
    if (nom !== null && cellules.texte('code') === null && /^(?:sous )?total(?: |$)/.test(normaliser(nom))) {
      cellules.noter('donnees.ligne-de-total', 'nom', nom)
      return []
    }
    return [lireCommune(ligne.ligne, nom, cellules, correspondance, lectures)]
  })
  signalerLesDoubles(communes, correspondance, carnet)
  const millesimes: Partial<Record<Notion, Millesime>> = {}
  for (const [notion, colonne] of Object.entries(correspondance.colonnes) as [Notion, number][]) {
    millesimes[notion] = millesimeDe(fichier.entetes[colonne] ?? '')
  }
  return { communes, millesimes, anomalies: carnet.anomalies() }
}

function lireCommune(
  ligne: number,
  nom: string | null,
  cellules: LecteurDeLigne,
  correspondance: Correspondance,
  lectures: Lectures,
): CommuneLue {
  const codeLu = correspondance.colonnes.code === undefined ? null : lireCode(cellules, correspondance.codesProposes === true)
  const residences = cellules.effectif('residences')
  const logements = cellules.effectif('logements')
  const tauxPublie = tauxSignale(cellules, 'taux')
  const cible = tauxSignale(cellules, 'cible')
  const exemptee = cellules.drapeau('exemptee')
  return {
    ligne,
    code: codeLu?.code ?? (correspondance.codesProposes === true ? (codeLu?.propose ?? null) : null),
    codeLu,
    nom,
    codeEpci: cellules.texte('codeEpci'),
    epci: cellules.texte('epci'),
    population: cellules.effectif('population'),
    residences,
    logements,
    tauxPublie,
    cible,
    situation: situationDe(cellules, exemptee),
    soumise: cellules.drapeau('soumise'),
    deficitaire: cellules.drapeau('deficitaire'),
    carencee: cellules.drapeau('carencee'),
    exemptee,
    manquants: cellules.effectif('manquants'),
    tauxRattrapage: tauxSignale(cellules, 'tauxRattrapage'),
    objectif: cellules.effectif('objectif'),
    tauxRetenu: tauxSignale(cellules, 'tauxRetenu'),
    objectifRetenu: cellules.effectif('objectifRetenu'),
    realises: cellules.effectif('realises'),
    prelevement: cellules.montant('prelevement'),
    accord: cellules.drapeau('accord'),
    plh: cellules.drapeau('plh'),
    ...estimer(cellules, { residences, logements, tauxPublie, cible }, lectures),
  }
}

function lireCode(cellules: LecteurDeLigne, acceptes: boolean): CodeLu {
  const lu = lireCodeInsee(cellules.texte('code') ?? '')
  if (lu.faute !== null && !(acceptes && lu.propose !== null)) cellules.noter(`donnees.code.${lu.faute}`, 'code', lu.ecrit)
  return lu
}

/** Au-delà de 100 %, le taux est rendu tel qu'il est publié, et signalé. */
function tauxSignale(cellules: LecteurDeLigne, notion: Notion): TauxLu | null {
  const lu = cellules.taux(notion)
  if (lu !== null && !lu.possible) cellules.noter('donnees.taux-impossible', notion, lu.ecrit)
  return lu
}

/** Une commune non exemptée peut être nouvelle entrante : le fichier national ne le dit pas, la situation reste inconnue. */
function situationDe(cellules: LecteurDeLigne, exemptee: boolean | null): SituationLue | null {
  const texte = cellules.texte('situation')
  const lue = texte === null ? undefined : lireSituation(texte)
  if (texte !== null && lue === undefined) cellules.noter('donnees.situation-illisible', 'situation', texte)
  if (lue !== undefined && exemptee !== null && (lue === 'exemptée') !== exemptee) {
    cellules.noter('donnees.situation-contredite', 'situation', texte ?? '')
    return null
  }
  return lue ?? (exemptee === true ? 'exemptée' : null)
}

type Parc = Pick<CommuneLue, 'residences' | 'logements' | 'tauxPublie' | 'cible'>
const SANS_ESTIMATION = { residencesEstimees: null, deficitEstime: null }

/** Confronte le taux publié aux logements ; sans résidences, rend l'intervalle qu'il permet. */
function estimer(cellules: LecteurDeLigne, parc: Parc, lectures: Lectures): Pick<CommuneLue, 'residencesEstimees' | 'deficitEstime'> {
  const { residences, logements, tauxPublie, cible } = parc
  if (logements === null) return SANS_ESTIMATION
  if (residences !== null && logements > residences) cellules.noter('donnees.logements-superieurs', 'logements', String(logements))
  if (tauxPublie === null || !tauxPublie.possible) return SANS_ESTIMATION
  const compatibles = residencesCompatibles(logements, tauxPublie)
  if (residences !== null) {
    const contredit = compatibles === null || residences < compatibles.min || residences > (compatibles.max ?? Infinity)
    if (contredit && logements <= residences) cellules.noter('donnees.taux-contredit', 'taux', tauxPublie.ecrit)
    return SANS_ESTIMATION
  }
  if (compatibles === null) cellules.noter('donnees.aucune-residence-compatible', 'taux', tauxPublie.ecrit)
  if (compatibles === null || cible === null) return { residencesEstimees: compatibles, deficitEstime: null }
  return { residencesEstimees: compatibles, deficitEstime: deficitEstime(compatibles, logements, cible.points, lectures) }
}

function signalerLesDoubles(communes: readonly CommuneLue[], { colonnes: { code: colonne } }: Correspondance, carnet: Carnet): void {
  const vus = new Set<string>()
  for (const { code, ligne } of communes) {
    if (code === null) continue
    if (vus.has(code)) carnet.noter({ id: 'donnees.code.en-double', ligne, lu: code, ...(colonne === undefined ? {} : { colonne }) })
    vus.add(code)
  }
}
