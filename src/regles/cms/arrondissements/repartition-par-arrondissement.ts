import type { Brut } from '../../com'
import { comparerPart, parametreEmploye } from '../../com'
import { P_ARRONDISSEMENT } from '../../parametres/contrat'
import type { FicheDeRegle } from '../../socle/fiche'
import { hypothesesTouchees } from '../../socle/hypotheses'
import type { Lectures } from '../../socle/lectures'
import { rangDe } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { FichePeriode } from '../../socle/periode'
import { alertesDePeriode } from '../../socle/periode'
import type { NonEtabli, Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'
import { estNonEtabli } from '../../sru'
import { alertesDesTitres } from '../titres-de-periode'
import { etapesDeRepartition, enPourCent } from './explication-des-arrondissements'
import type { Arrondissement } from './tableau-des-arrondissements'
import { lireArrondissements } from './tableau-des-arrondissements'

export const CMS_16: FicheDeRegle = {
  id: 'CMS-16',
  titre: 'Paris, Lyon, Marseille : arrondissements',
  nature: 'controle',
  articles: [reference('art. L. 302-8-1, I, al. 3 du CCH', GUIDE, 'extraits de loi, sections 2 et 3 et trame, article 2')],
  parametres: ['P_arr'],
  pointsOuverts: ['AMB-21'],
}

export interface EntreeArrondissements {
  readonly plage: readonly (readonly Brut[])[]
  /** Objectif de la commune, en logements ; `null` = non renseigné. */
  readonly objectifCommunal: number | null
  readonly periode: FichePeriode
  readonly lectures: Lectures
}

/** Sommes de la commune et de ses arrondissements prioritaires ; les arrondissements sans résidences n'y comptent que par leur objectif. */
export interface Sommes {
  readonly residences: number
  readonly logements: number
  readonly objectifs: number
  readonly prioritaires: {
    readonly noms: readonly string[]
    readonly residences: number
    readonly logements: number
    readonly objectifs: number
  }
}

/** Arrondissement, taux en fraction, prioritaire « oui » ou « non », objectif ; la dernière ligne porte le total et le verdict. */
export type LigneDArrondissement = readonly [string, number | '', string, number]

const SANS_OBJECTIF = 'aucun objectif aux prioritaires'
const SOUS_LE_POIDS = 'part des prioritaires sous leur poids en résidences'
const TOTAL_DIFFERENT = 'total différent de l’objectif communal'

/**
 * Répartition de l'objectif communal entre arrondissements (CMS-16 ; CCH, art. L. 302-8-1, I).
 * `sans-objet` : objectif communal à 0 (COM-04). `incomplet` : tableau vide, cellule ou objectif communal manquant.
 * `refuse` : nombres impossibles, arrondissement en double.
 */
export function repartitionParArrondissement(
  { plage, objectifCommunal, periode, lectures }: EntreeArrondissements,
  options: { readonly expliquer: boolean },
): Resultat<readonly LigneDArrondissement[]> {
  const references = CMS_16.articles
  const entree = verifier(lireArrondissements(plage), objectifCommunal)
  const aVerifier = alertesDePeriode(periode)
  if (estNonEtabli(entree)) return { ...entree, references, alertes: entree.etat === 'sans-objet' ? aVerifier : [] }
  const { arrondissements, objectif } = entree
  const seuil = Number(parametreEmploye(P_ARRONDISSEMENT, periode.du).valeur)
  const sommes = sommer(arrondissements, seuil)
  const verdict = verdictDe(sommes, objectif, lectures)
  const lignes: LigneDArrondissement[] = [
    ...arrondissements.map((arrondissement) => ligneDe(arrondissement, seuil)),
    ['Total', sommes.logements / sommes.residences, verdict, sommes.objectifs],
  ]
  const alertes = [...aVerifier, ...alertesDesTitres(plage[0] ?? [], periode), ...alertesDe(arrondissements, sommes, objectif, lectures)]
  if (!options.expliquer) return etabli(lignes, 'tableau', { alertes, references })
  return etabli(lignes, 'tableau', {
    alertes,
    references,
    parametres: [parametreEmploye(P_ARRONDISSEMENT, periode.du)],
    hypotheses: hypothesesTouchees(['AMB-21'], lectures, (autres) => verdictDe(sommes, objectif, autres)),
    explication: etapesDeRepartition(sommes, objectif, seuil),
  })
}

interface Repartition {
  readonly arrondissements: readonly Arrondissement[]
  readonly objectif: number
}

/** Tableau et objectif communal, contrôlés ensemble ; un refus l'emporte, puis un objectif nul, puis un manque. */
function verifier(tableau: readonly Arrondissement[] | NonEtabli, objectif: number | null): Repartition | NonEtabli {
  if (estNonEtabli(tableau) && tableau.etat === 'refuse') return tableau
  if (objectif === 0) return nonEtabli('sans-objet', [message('cms-arrondissements.objectif-nul')])
  const manques = objectif === null ? [message('sru.donnees-manquantes', { manques: 'objectif_communal', notifie: '' })] : []
  if (estNonEtabli(tableau)) return nonEtabli('incomplet', [...tableau.motifs, ...manques])
  return objectif === null ? nonEtabli('incomplet', manques) : { arrondissements: tableau, objectif }
}

/** Prioritaire ⇔ 100 × LS < seuil × RP, strict ; sans résidences, le test n'a pas lieu. */
function estPrioritaire({ parc }: Arrondissement, seuil: number): boolean {
  return parc !== null && comparerPart(parc.logements, parc.residences, seuil) < 0
}

function ligneDe(arrondissement: Arrondissement, seuil: number): LigneDArrondissement {
  const { nom, parc, objectif } = arrondissement
  if (parc === null) return [nom, '', '', objectif]
  return [nom, parc.logements / parc.residences, estPrioritaire(arrondissement, seuil) ? 'oui' : 'non', objectif]
}

function sommer(arrondissements: readonly Arrondissement[], seuil: number): Sommes {
  const prioritaires = arrondissements.filter((arrondissement) => estPrioritaire(arrondissement, seuil))
  return { ...totaux(arrondissements), prioritaires: { noms: prioritaires.map(({ nom }) => nom), ...totaux(prioritaires) } }
}

function totaux(arrondissements: readonly Arrondissement[]) {
  return {
    residences: arrondissements.reduce((somme, { parc }) => somme + (parc?.residences ?? 0), 0),
    logements: arrondissements.reduce((somme, { parc }) => somme + (parc?.logements ?? 0), 0),
    objectifs: arrondissements.reduce((somme, { objectif }) => somme + objectif, 0),
  }
}

/** Ce que la part des prioritaires a d'insuffisant ; AMB-21 : comparée à leur poids en résidences, ou simple présence. */
function insuffisance({ residences, objectifs, prioritaires }: Sommes, lectures: Lectures): string | null {
  if (prioritaires.noms.length === 0) return null
  if (prioritaires.objectifs === 0) return SANS_OBJECTIF
  if (rangDe(lectures, 'AMB-21') === 1) return null
  const part = BigInt(prioritaires.objectifs) * BigInt(residences)
  return part < BigInt(prioritaires.residences) * BigInt(objectifs) ? SOUS_LE_POIDS : null
}

function verdictDe(sommes: Sommes, objectifCommunal: number, lectures: Lectures): string {
  const fautes = [insuffisance(sommes, lectures), sommes.objectifs === objectifCommunal ? null : TOTAL_DIFFERENT]
  return fautes.filter((faute) => faute !== null).join(' ; ') || 'conforme'
}

function alertesDe(
  arrondissements: readonly Arrondissement[],
  sommes: Sommes,
  objectifCommunal: number,
  lectures: Lectures,
): Message[] {
  const { objectifs, prioritaires, residences } = sommes
  const exclus = arrondissements.filter(({ parc }) => parc === null).map(({ nom }) => nom)
  const faute = insuffisance(sommes, lectures)
  const alertes: Message[] = []
  if (exclus.length > 0) alertes.push(message('cms-arrondissements.exclus', { noms: exclus.join(', ') }))
  if (objectifs !== objectifCommunal) {
    alertes.push(message('cms-arrondissements.total', { somme: objectifs, objectif: objectifCommunal, ecart: objectifs - objectifCommunal }))
  }
  if (faute === SANS_OBJECTIF) alertes.push(message('cms-arrondissements.sans-objectif', { noms: prioritaires.noms.join(', ') }))
  if (faute === SOUS_LE_POIDS) {
    const poids = prioritaires.residences / residences
    alertes.push(
      message('cms-arrondissements.sous-le-poids', {
        part: enPourCent(prioritaires.objectifs / objectifs, poids),
        poids: enPourCent(poids, prioritaires.objectifs / objectifs),
      }),
    )
  }
  return [...alertes, message('cms-arrondissements.indicatif')]
}
